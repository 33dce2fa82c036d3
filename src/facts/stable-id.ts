/**
 * A name of thirteen characters of [0-9a-z] for some content, the same on every machine. Two 32-bit FNV-1a hashes with
 * different starts, each stirred as MurmurHash3 ends: 64 bits, so that a million names are all but sure to differ.
 */
export const stableId = (...parts: readonly string[]): string => {
  let a = 0x811c9dc5;
  let b = 0x050c5d1f;
  for (const part of parts) {
    for (let at = 0; at < part.length; at += 1) {
      const code = part.charCodeAt(at);
      a = Math.imul(a ^ code, 0x01000193);
      b = Math.imul(b ^ code, 0x01000193) ^ (b >>> 15);
    }
    a = Math.imul(a ^ 0x10000, 0x01000193);
    b = Math.imul(b ^ 0x10000, 0x01000193);
  }
  return `${base36(stir(a))}${base36(stir(b))}`.slice(0, 14);
};

const stir = (hash: number): number => {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
};

const base36 = (hash: number): string => hash.toString(36).padStart(7, '0');
