import type { Medium, Work } from '../claim.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import { readNumber } from './numbers.ts';
import { isPlaceThere } from './places.ts';
import { isPlatformName } from './platform-keys.ts';
import type { Reading, SentenceReading, WorkMention } from './reading.ts';
import { showsTitle } from './title-names.ts';
import { foldName, type Unit } from './unit.ts';

/** Whether the article shows that this name is a work's (it may be a character's too). */
export function isTitle(reading: Pick<Reading, 'evidence' | 'titles'>, unit: Unit | undefined): boolean {
  if (unit?.kind !== 'name') return false;
  // "a new BBC One drama" makes no title of BBC One
  if (!unit.quoted && isPlatformName(unit.key, unit.text)) return false;
  if (reading.titles.has(unit.key)) return true;
  const evidence = reading.evidence.get(unit.key);
  return evidence !== undefined && showsTitle(evidence);
}

/** The work named at unit `at`, with the season, year and medium printed beside it. */
export function workAt(s: Pick<SentenceReading, 'reading' | 'units'>, at: number): WorkMention | undefined {
  const unit = s.units[at];
  if (unit === undefined || !isTitle(s.reading, unit) || isOneOfLine(s.units, at) || isLine(s.units, at))
    return undefined;
  return titleAt(s, at);
}

const SEVERAL = new Set('films movies games books novels'.split(' '));
const ONE_OF = new Set([...SEVERAL, ...'film movie game book novel installment instalment entry'.split(' ')]);

/** "A fifth Northgate film": another work than the one that is called Northgate. */
export function isOneOfLine(units: readonly Unit[], at: number): boolean {
  return (
    ONE_OF.has(units[at + 1]?.lower ?? '') &&
    !/^(?:trailers?|teasers?|posters?|clips?)$/.test(units[at + 2]?.lower ?? '') &&
    /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/.test(units[at - 1]?.lower ?? '')
  );
}

/** "The first two Northgate films": several works. */
function isLine(units: readonly Unit[], at: number): boolean {
  return (
    SEVERAL.has(units[at + 1]?.lower ?? '') &&
    /^(?:two|three|four|five|six|seven|eight|nine|earlier|previous|other|all|past)$/.test(
      units[at - 1]?.lower ?? '',
    )
  );
}

/** As `workAt`, for a name whose place in the sentence already shows that it is a title. */
export function titleAt(s: Pick<SentenceReading, 'reading' | 'units'>, at: number): WorkMention | undefined {
  const unit = s.units[at];
  if (unit?.kind !== 'name' || isPlaceThere(s.units, at)) return undefined;
  const { units } = s;
  let from = at;
  let to = at + 1;
  let season: number | undefined;
  let year: number | undefined;
  const next = units[to]?.lower ?? '';
  if (next === 'season' || next === 'seasons' || next === 'series') {
    season = readNumber(units[to + 1]?.lower);
    if (season !== undefined) to += 2;
  } else if (next === ',' && units[to + 1]?.lower === 'season' && units[to + 3]?.lower !== 'of') {
    season = readNumber(units[to + 2]?.lower);
    if (season !== undefined) to += 3;
  } else if (next === '(' && isYear(units[to + 1]) && units[to + 2]?.text === ')') {
    year = Number(units[to + 1]?.text);
    to += 3;
  }
  // "season three of X", "the second season of X", "season 1 of Quark's X"
  for (let i = at - 1; season === undefined && i >= Math.max(0, at - 4); i -= 1) {
    if (units[i]?.lower !== 'of') continue;
    if (units[i - 1]?.lower === 'season')
      season =
        readNumber(units[i - 2]?.lower, 'ordinal') ??
        (units[i - 3]?.lower === 'and' ? readNumber(units[i - 4]?.lower, 'ordinal') : undefined);
    else if (units[i - 2]?.lower === 'season') season = readNumber(units[i - 1]?.lower);
    if (season !== undefined) from = i - 2;
    break;
  }
  if (year === undefined) {
    const before = units[at - 1];
    if (before !== undefined && isYear(before)) {
      if (before.possessive) year = Number(before.text);
      else if (MEDIUM_NOUNS.has(units[to]?.lower ?? '')) year = Number(before.text);
    } else if (before !== undefined && MEDIUM_NOUNS.has(before.lower) && isYear(units[at - 2]))
      year = Number(units[at - 2]?.text);
  }
  const medium = mediumBeside(units, at, to);
  const title = namedInFull(s.reading, unit, year, medium) ?? unit.text;
  const told = medium !== undefined && s.reading.shared.has(unit.key) ? medium : undefined;
  if (season === undefined && year === undefined && told === undefined) return { work: { title }, from, to };
  const work: Work = {
    title,
    ...(season === undefined ? {} : { season }),
    ...(year === undefined ? {} : { year }),
    ...(told === undefined ? {} : { medium: told }),
  };
  return { work, from, to };
}

/**
 * How the article prints the title in full; but "2019's Northgate" and "the Northgate series" of an article on the film
 * "Northgate: The Tide" are the one of that year and that medium, and not what is also called Northgate in short.
 */
function namedInFull(
  reading: Pick<Reading, 'titles' | 'evidence'>,
  unit: Unit,
  year: number | undefined,
  medium: Medium | undefined,
): string | undefined {
  const full = reading.titles.get(unit.key);
  if (full === undefined || (year === undefined && medium === undefined)) return full;
  const key = foldName(full);
  if (!key.startsWith(`${unit.key}: `) && !key.startsWith(`${unit.key} `)) return full;
  if (year !== undefined) return undefined;
  const media = reading.evidence.get(key)?.media;
  if (media === undefined || media.size === 0) return medium === 'film' ? full : undefined;
  return media.has(medium as Medium) ? full : undefined;
}

function isYear(unit: Unit | undefined): boolean {
  return unit?.text.length === 4 && /^(?:18|19|20)\d\d$/.test(unit.text);
}

function mediumBeside(units: readonly Unit[], at: number, to: number) {
  for (let i = to; i < to + 2; i += 1) {
    const word = units[i];
    if (word?.kind !== 'word' || units[at]?.possessive) break;
    if (MEDIUM_NOUNS.get(word.lower) !== undefined) return MEDIUM_NOUNS.get(word.lower);
  }
  const before = units[at - 1];
  if (before?.kind !== 'word') return undefined;
  // "book series X" is of books
  return MEDIUM_NOUNS.get(units[at - 2]?.lower ?? '') ?? MEDIUM_NOUNS.get(before.lower);
}

/** Whether a unit names that work. */
export function isNameOf({ titles }: Reading, unit: Unit | undefined, work: Work): boolean {
  return unit?.kind === 'name' && (titles.get(unit.key) ?? unit.text) === work.title;
}
