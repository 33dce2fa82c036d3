import { CALENDAR_WORDS } from '../words/grammar.ts';
import { PLATFORM_KEYS, PLATFORM_NAMES } from './platform-keys.ts';
import type { SentenceReading } from './reading.ts';
import { foldName } from './unit.ts';

/** A channel, streaming service or gaming platform in a sentence: its name as printed, and its units. */
export type PlatformAt = { readonly platform: string; readonly from: number; readonly to: number };

/** Formats and places that the list of platforms holds and that no work is "on" as on a channel. */
const FORMAT =
  /^(?:blu-ray|dvd|vod|imax|space|discovery|history|dave|spike|bravo|stan|switch|now|max|sky|crave|crackle|mac)$/i;

/** The platform whose name begins at unit `at`, by the list of names; words of more than one meaning are left out. */
export function platformAt(s: SentenceReading, at: number): PlatformAt | undefined {
  const unit = s.units[at];
  if (unit?.kind !== 'name') return undefined;
  const next = s.units[at + 1];
  // A name that was cut in two: "CBS" and "All Access".
  if (next?.kind === 'name' && !unit.possessive && PLATFORM_KEYS.has(foldName(`${unit.text} ${next.text}`)))
    return { platform: `${unit.text} ${next.text}`, from: at, to: at + 2 };
  // "Xbox 360"
  if (next?.kind === 'number' && PLATFORM_KEYS.has(foldName(`${unit.text} ${next.text}`)))
    return { platform: `${unit.text} ${next.text}`, from: at, to: at + 2 };
  // "Quark+": no list has all of them
  if (/^\p{Lu}[\p{L} ]{2,}\+$/u.test(unit.text)) return { platform: unit.text, from: at, to: at + 1 };
  if (FORMAT.test(unit.text) || !PLATFORM_KEYS.has(unit.key) || lacksPlus(unit.key, unit.text))
    return undefined;
  // "The BBC" is BBC; "The CW" keeps its article.
  const listed = PLATFORM_NAMES.get(unit.key);
  return {
    platform: listed !== undefined && /^the |\.$/i.test(unit.text) ? listed : unit.text,
    from: at,
    to: at + 1,
  };
}

/** As `platformAt`, for a place that already shows a platform: "premieres on Quark". */
export function platformHere(s: SentenceReading, at: number): PlatformAt | undefined {
  const listed = platformAt(s, at);
  if (listed !== undefined) return listed;
  const unit = s.units[at];
  if (
    unit?.kind !== 'name' ||
    unit.possessive ||
    unit.quoted ||
    unit.words > 3 ||
    /^(?:blu-ray|dvd|vod|imax)$/i.test(unit.text)
  )
    return undefined;
  if (CALENDAR_WORDS.has(unit.lower.replace(/s$/, ''))) return undefined;
  if (PLATFORM_KEYS.has(unit.key) && !lacksPlus(unit.key, unit.text))
    return { platform: unit.text, from: at, to: at + 1 };
  const known = s.reading.evidence.get(unit.key);
  return known === undefined || known.person + known.character + known.title + known.other <= 0
    ? { platform: unit.text, from: at, to: at + 1 }
    : undefined;
}

/** A console, a computer or a shop for games: a game runs on it, but it commissions nothing. */
export function isGaming(platform: string): boolean {
  return /^(?:playstation|ps\d|psp|ps vita|xbox|nintendo|switch|wii|gamecube|pc|steam|ios|android|mac|windows|stadia|game pass|epic games|meta quest|apple arcade)/i.test(
    platform,
  );
}

/** "Disney" and "Paramount" alone are studios; with the sign behind them they are services. */
function lacksPlus(key: string, text: string): boolean {
  const listed = PLATFORM_NAMES.get(key);
  return listed?.endsWith('+') === true && !text.endsWith('+') && !ALSO_PLAIN.has(key);
}

const ALSO_PLAIN = new Set(['amc', 'bet', 'apple tv']);
