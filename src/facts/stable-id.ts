import { createHash } from 'node:crypto';

/** Twelve characters of [0-9a-v] that depend on nothing but the parts. */
export const stableId = (...parts: readonly string[]): string => {
  const hash = createHash('sha256').update(parts.join('\u0000')).digest();
  let bits = 0n;
  for (const byte of hash.subarray(0, 8)) bits = (bits << 8n) | BigInt(byte);
  return (bits & ((1n << 60n) - 1n)).toString(32).padStart(12, '0');
};
