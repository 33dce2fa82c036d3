import type { Work } from '../../claim.ts';
import type { Finding } from '../rule.ts';

/** One finding for each work on each platform. */
export function onPlatforms(
  works: readonly Work[],
  platforms: readonly string[],
  from: number,
  to: number,
): Finding[] {
  return works.flatMap((work) =>
    platforms.map((platform) => ({ statement: { kind: 'platform' as const, ...work, platform }, from, to })),
  );
}
