import type { Medium } from '../../claim.ts';
import type { DateAt } from '../../reading/dates.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { MEDIUM_NOUNS } from '../../words/media.ts';
import type { Finding, Rule } from '../rule.ts';
import { publishedYear } from './beside-article.ts';
import { releases } from './release-date.ts';

/** "Based on the 1987 novel by Ann Mora", "a remake of the 1972 film": what a work was made from, under the same name. */
export const sourceYear: Rule = {
  name: 'release: year of what it was made from',
  triggers: [
    'based',
    'adapted',
    'adaptation',
    'adapts',
    'remake',
    'reboot',
    'reimagining',
    'version',
    'revival',
    'production',
    'staging',
  ],
  read: (s, ats) =>
    s.topic === undefined
      ? []
      : s.dates.flatMap((date) =>
          date.precision === 'year' && /^\d{4}$/.test(date.asStated) ? readAt(s, date, ats) : [],
        ),
};

function readAt(s: SentenceReading, date: DateAt, ats: readonly number[]): Finding[] {
  const made = ats.find((at) => at < date.from && date.from - at < 9);
  if (made === undefined || !isMadeFrom(s, made, date.from)) return [];
  const source = mediumBehind(s, date.to);
  // "a remake of a 2007 Danish film": of another name, unless it is said to have the same
  const one = /^an?$/.test(s.units[date.from - 1]?.lower ?? '');
  if (one && source !== undefined && s.units[source.to + 2]?.lower !== 'same') return [];
  const published = publishedYear(s);
  if (source === undefined || s.topic === undefined || Number(date.edtf) > published) return [];
  const year = Number(date.edtf);
  return releases(
    s,
    {
      works: [{ title: s.topic.title, year, medium: source.medium }],
      from: made,
      to: source.to,
      lean: 'back',
      status: 'past',
    },
    [date],
  );
}

/** "based on Ann Mora's", "a remake of the", "adapted from the": only whose it was in between. */
function isMadeFrom(s: SentenceReading, made: number, year: number): boolean {
  if (!/^(?:on|of|from|upon|off)$/.test(s.units[made + 1]?.lower ?? ''))
    return /^(?:adapts|adapted)$/.test(s.units[made]?.lower ?? '') && isOwner(s, made + 1, year);
  return isOwner(s, made + 2, year);
}

function isOwner(s: SentenceReading, first: number, to: number): boolean {
  // "based off of the"
  const from = s.units[first]?.lower === 'of' ? first + 1 : first;
  const words = s.units.slice(from, to);
  if (words.length === 0 || words.length > 6) return false;
  return words.every(
    (unit, i) =>
      (unit.kind === 'name' && (unit.possessive || words[i + 1]?.lower === 'and')) ||
      /^(?:the|his|her|their|original|best-selling|bestselling|acclaimed|classic|beloved|popular|celebrated|award-winning|seminal|landmark|much-loved|author|novelist|writer|director|hit|cult|author's|and|a|an)$/.test(
        unit.lower,
      ),
  );
}

/** The medium of "1987 novel by A", "2013 film": nothing behind it names the work otherwise. */
function mediumBehind(s: SentenceReading, from: number): { medium: Medium; to: number } | undefined {
  for (let i = from; i < from + 6; i += 1) {
    const unit = s.units[i];
    // "a 2006 Mora novel of the same name"
    if (unit?.kind === 'name' && !unit.possessive && MEDIUM_NOUNS.has(s.units[i + 1]?.lower ?? '')) continue;
    if (unit?.kind !== 'word') return undefined;
    const medium = MEDIUM_NOUNS.get(unit.lower);
    if (medium === undefined || MEDIUM_NOUNS.has(s.units[i + 1]?.lower ?? '')) {
      if (/^(?:of|for|in|on|by|with|from|and|or|the|a|that|which)$/.test(unit.lower)) return undefined;
      continue;
    }
    return isUnnamed(s, i + 1) ? { medium, to: i + 1 } : undefined;
  }
  return undefined;
}

/** A name, or a possessive and a name, with its verb behind it. */
function isSubject(s: SentenceReading, name: number): boolean {
  const last = s.units[name]?.possessive ? name + 1 : name;
  const unit = s.units[last];
  if (unit?.kind === 'name' && s.reading.titles.get(unit.key) === s.topic?.title) return true;
  return (
    s.units[last]?.kind === 'name' &&
    /^(?:is|was|will|has|stars?|follows?|tells?|features?|centers|centres|sees|opens|premieres?|finds|takes)$/.test(
      s.units[last + 1]?.lower ?? '',
    )
  );
}

/** "by A", "of the same name", a mark or the end; not "novel “X”", "novel, X", "series by A, X". */
function isUnnamed(s: SentenceReading, at: number): boolean {
  const next = s.units[at];
  if (next === undefined) return true;
  if (/^(?:of|with|under)$/.test(next.lower))
    return (
      /^(?:the|that)$/.test(s.units[at + 1]?.lower ?? '') &&
      /^(?:same|name|title)$/.test(s.units[at + 2]?.lower ?? '')
    );
  if (
    !/^(?:by|from|[.,;)—–]|and|which|that|starring|about|directed|is|was|has|will|follows|stars|tells|centers|centres|in|on|also|for|into)$/.test(
      next.lower,
    )
  )
    return false;
  let i = at;
  while (i < at + 8 && (s.units[i]?.kind === 'name' || /^(?:by|from|and|&)$/.test(s.units[i]?.lower ?? '')))
    i += 1;
  // "Based on the 2024 novel by A, X stars": what the sentence is about
  if (at < 10 && /^based$/.test(s.units[0]?.lower ?? '') && isSubject(s, i + 1)) return true;
  return !(s.units[i]?.lower === ',' && s.units[i + 1]?.kind === 'name') && !s.units[i]?.quoted;
}
