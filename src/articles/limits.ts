/** Larger files are no articles: a long novel has 2 MB. In bytes. */
export const MAX_BYTES = 10_000_000;

export function tooLarge(bytes: number): string {
  const size = Math.ceil(bytes / 1_000_000);
  return `has ${size} MB, and an article may have ${MAX_BYTES / 1_000_000}: cut it into one file an article`;
}
