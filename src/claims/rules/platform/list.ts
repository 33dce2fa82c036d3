import { isGaming, type PlatformAt, platformAt, platformHere } from '../../reading/platform.ts';
import type { SentenceReading } from '../../reading/reading.ts';

/**
 * The platforms that a plain list from unit `at` on names: "PC, PS5 and Switch". A word of more than one meaning
 * counts as the first, for its place shows it, and beside a console or computer.
 */
export function platformsFrom(s: SentenceReading, at: number): PlatformAt[] {
  const found: PlatformAt[] = [];
  for (let i = at; i < at + 20; ) {
    const here = platformAt(s, i) ?? (isShown(s, i, found) ? platformHere(s, i) : undefined);
    if (here === undefined) break;
    found.push(here);
    i = here.to;
    // "on Quark in the US and Zed in Canada" is left: only a plain list is sure.
    while (/^(?:,|and|&|or|\/|\||via)$/.test(s.units[i]?.lower ?? '')) i += 1;
    // "Xbox Series X|S"
    if (/^[|/]$/.test(s.units[i - 1]?.lower ?? '') && s.units[i]?.text === 'S') i += 1;
    while (/^(?:,|and|&|via)$/.test(s.units[i]?.lower ?? '')) i += 1;
  }
  return found;
}

function isShown(s: SentenceReading, at: number, before: readonly PlatformAt[]): boolean {
  if (before.length === 0) return true;
  return (
    before.some(({ platform }) => isGaming(platform)) &&
    /^(?:switch|mac|linux|wii)$/.test(s.units[at]?.lower ?? '')
  );
}
