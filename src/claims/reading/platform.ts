import { CALENDAR_WORDS } from '../words/grammar.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import { PROPER_ADJECTIVES } from '../words/proper-adjectives.ts';
import { isPlatformName, ORDINARY_KEYS, PLATFORM_KEYS, PLATFORM_NAMES } from './platform-keys.ts';
import type { SentenceReading } from './reading.ts';
import { foldName, type Unit } from './unit.ts';

/** A channel, streaming service or gaming platform in a sentence: its name as printed, and its units. */
export type PlatformAt = { readonly platform: string; readonly from: number; readonly to: number };

/** The platform whose name begins at unit `at`, by the list of names; words of more than one meaning are left out. */
export function platformAt(s: SentenceReading, at: number): PlatformAt | undefined {
  const unit = s.units[at];
  if (unit?.kind !== 'name') return undefined;
  const next = s.units[at + 1];
  // "Amazon's Prime Video", "NBC's Peacock"
  const own =
    unit.possessive &&
    next?.kind === 'name' &&
    isPlatformName(unit.key, unit.text) &&
    PLATFORM_KEYS.has(next.key);
  if (own && !ORDINARY_KEYS.has(next.key) && !/^(?:programming|block)$/.test(s.units[at + 2]?.lower ?? ''))
    return { platform: bareName(next), from: at, to: at + 2 };
  const service = unit.possessive ? serviceOf(s, at) : undefined;
  if (service !== undefined) return { ...service, from: at };
  // A name that was cut in two: "CBS" and "All Access".
  if (next?.kind === 'name' && !unit.possessive && PLATFORM_KEYS.has(foldName(`${unit.text} ${next.text}`)))
    return { platform: `${unit.text} ${next.text}`.replace(/\.$/, ''), from: at, to: at + 2 };
  // "The Apple TV series"
  if (
    next?.text === 'TV' &&
    !PLATFORM_KEYS.has(unit.key) &&
    PLATFORM_KEYS.has(foldName(`${unit.text.replace(/^The /, '')} TV`))
  )
    return { platform: `${unit.text.replace(/^The /, '')} TV`, from: at, to: at + 2 };
  // "Xbox 360"
  if (next?.kind === 'number' && PLATFORM_KEYS.has(foldName(`${unit.text} ${next.text}`)))
    return { platform: `${unit.text} ${next.text}`, from: at, to: at + 2 };
  // "Quark+": no list has all of them
  if (unit.text.endsWith('+') && /^\p{Lu}[\p{L} ]{2,}\+$/u.test(unit.text))
    return { platform: unit.text.replace(/^The /, ''), from: at, to: at + 1 };
  if (ORDINARY_KEYS.has(unit.key) && isCalledChannel(s, at))
    return { platform: bareName(unit), from: at, to: at + 1 };
  const network = /^(?:the )?(.+?) (?:television network|tv network|network|television)$/i.exec(
    unit.text,
  )?.[1];
  if (network !== undefined && !PLATFORM_KEYS.has(unit.key) && isPlatformName(foldName(network), network))
    return { platform: network, from: at, to: at + 1 };
  if (!isPlatformName(unit.key, unit.text) || isSomebodyHere(s, unit) || isShopHere(s, unit))
    return undefined;
  // "Switch to the film": a verb, where a sentence begins with it
  if (at === 0 && unit.text === 'Switch') return undefined;
  // "The BBC" is BBC; "The CW" keeps its article.
  return { platform: bareName(unit), from: at, to: at + 1 };
}

/** How far behind its owner the name of a service may stand. */
const LONGEST = 7;
const SERVICE = /^(?:service|streamer|platform|channel|network|broadcaster|app)$/;

/** "Quark's new streaming service, Zed": the service of whom unit `at` names. */
function serviceOf(s: SentenceReading, at: number): PlatformAt | undefined {
  for (let i = at + 1; i < at + LONGEST && s.units[i]?.kind === 'word'; i += 1)
    if (SERVICE.test(s.units[i]?.lower ?? ''))
      return platformAt(s, s.units[i + 1]?.lower === ',' ? i + 2 : i + 1);
  return undefined;
}

/** "the OWN network", "streaming service Max", "digital channel Dave": a word of another meaning beside a noun for a channel. */
function isCalledChannel(s: SentenceReading, at: number): boolean {
  const unit = s.units[at];
  if (unit === undefined || unit.possessive || unit.quoted || /^(?:blu-ray|dvd|vod|imax)$/.test(unit.lower))
    return false;
  // "the latest MAX movie": printed as the service prints itself
  if (unit.text === 'MAX' && MEDIUM_NOUNS.has(s.units[at + 1]?.lower ?? '')) return true;
  const [next, before, second] = [1, -1, -2].map((step) => s.units[at + step]?.lower ?? '');
  return (
    /^(?:network|streamer)$/.test(next ?? '') ||
    (/^(?:channel|streamer|network)$/.test(before ?? '') &&
      /^(?:digital|cable|pay|uktv|us|uk|premium|tv|satellite)$/.test(second ?? '')) ||
    (before === 'service' && second === 'streaming')
  );
}

function bareName({ key, text }: Unit): string {
  const listed = PLATFORM_NAMES.get(key) ?? '';
  const bare = /^the /i.test(text) && !/^the /i.test(listed) ? text.slice(4) : text;
  return bare.endsWith('.') && !listed.endsWith('.') ? bare.slice(0, -1) : bare;
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
    /^(?:blu-ray|dvd|vod|imax|digital(?: hd)?|4k(?: ultra hd)?|ultra hd|uhd)$| (?:\w*day|eve|weekend|night)$/i.test(
      unit.text,
    )
  )
    return undefined;
  if (CALENDAR_WORDS.has(unit.lower.replace(/s$/, '')) || PROPER_ADJECTIVES.has(unit.key)) return undefined;
  if (ORDINARY_KEYS.has(unit.key)) return { platform: unit.text, from: at, to: at + 1 };
  // "Disney" is a studio
  if (PLATFORM_KEYS.has(unit.key)) return undefined;
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

/** Channels that are shops as well. */
const ALSO_SHOPS = new Set(['amazon']);

/** "Amazon" of an article on what is cheap this week, or in a sentence that tells of prices. */
function isShopHere(s: SentenceReading, unit: Unit): boolean {
  if (!ALSO_SHOPS.has(unit.key)) return false;
  return (
    SALE.test(s.reading.article.title ?? '') ||
    s.units.some(({ kind, lower }, i) =>
      kind === 'mark'
        ? /^[$£€]$/.test(lower) && !/^(?:million|billion|m|bn)$/.test(s.units[i + 2]?.lower ?? '')
        : SOLD.test(kind === 'name' ? lower.slice(lower.lastIndexOf(' ') + 1) : lower),
    )
  );
}

const SALE =
  /\b(?:deals|sales?|discounts?|discounted|% off|preorders?|pre-orders?|in stock|back in stock|lowest|cheap|cheaper|save up to)\b|[$£€]\d|\d% off/i;
const SOLD =
  /^(?:prices?|priced|discount|discounts|discounted|sale|sales|stock|shipping|coupon|coupons|preorders?|pre-orders?|preordered|retailers?|paperbacks?|hardcovers?|steelbooks?|kindle|storefront|deals|purchase|bestseller|best-seller)$/;

const ALSO_PEOPLE = new Set(['fox', 'sky', 'peacock', 'viki', 'hallmark']);

/** "Fox" of an article that has the actor Ada Fox, "Sky" of one that has the character Sky. */
function isSomebodyHere(s: SentenceReading, unit: Unit): boolean {
  if (!ALSO_PEOPLE.has(unit.key)) return false;
  const { evidence, names } = s.reading;
  return [unit.text, ...(names.get(unit.key) ?? [])].some((name) => {
    const known = evidence.get(foldName(name));
    return known !== undefined && known.person + known.character > 0;
  });
}
