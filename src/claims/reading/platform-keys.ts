import { FORMATS, ORDINARY_PLATFORMS, PLATFORMS } from '../words/platforms.ts';
import { foldName } from './unit.ts';

/** Names of channels and services, folded as names of an article are. */
export const PLATFORM_KEYS: ReadonlySet<string> = new Set(PLATFORMS.map(foldName));

/** Of these, words that mean something else as well: their place has to show that one is a channel. */
export const ORDINARY_KEYS: ReadonlySet<string> = new Set([...ORDINARY_PLATFORMS, ...FORMATS].map(foldName));

/** Folded name to the name as it is written; of two that fold alike the first, "The CW". */
export const PLATFORM_NAMES: ReadonlyMap<string, string> = new Map(
  PLATFORMS.toReversed().map((name) => [foldName(name), name]),
);

/** Whether the name, as it is printed, is a channel's or service's and nothing else's. */
export function isPlatformName(key: string, text: string): boolean {
  const listed = PLATFORM_NAMES.get(key);
  if (listed === undefined || ORDINARY_KEYS.has(key)) return false;
  // "Disney" and "Paramount" alone are studios; with the sign behind them they are services.
  if (listed.endsWith('+') && !text.endsWith('+') && !ALSO_PLAIN.has(key)) return false;
  // "Bet", "Own": words, where the channel is printed in capitals
  return !(ALL_CAPITALS.test(listed) && !ALL_CAPITALS.test(text.replace(/^the |\.$/i, '')));
}

const ALSO_PLAIN = new Set(['amc', 'bet', 'apple tv', 'espn', 'tvnz', 'canal', 'movistar']);
const ALL_CAPITALS = /^[\p{Lu}\d !]+$/u;
