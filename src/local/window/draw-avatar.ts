/** Backgrounds on which white letters can be read (contrast of 4.5 to 1 or better). */
const colors = ['#4752c4', '#2d7d46', '#a12d2f', '#8a4b08', '#6b3fa0', '#0f6a78'];

/** A round picture with somebody's first letter, as a data URL. Each id keeps its color. */
export function drawAvatar(id: string, name: string): string {
  const color = colors[Number((BigInt(id) >> 22n) % BigInt(colors.length))];
  const letter = (name.match(/\p{L}|\p{N}/u)?.[0] ?? '?').toUpperCase();
  const text = `<text x="32" y="43" font-family="sans-serif" font-size="32" fill="#fff" text-anchor="middle">${letter}</text>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" fill="${color}"/>${text}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
