import type { DateAt } from '../../reading/dates.ts';
import { readNumber } from '../../reading/numbers.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { worksBefore } from '../../reading/subject.ts';
import { isMereName } from '../../reading/sure-works.ts';
import { type Works, worksEndingAt } from '../../reading/works.ts';
import { BESIDE_DATE } from '../../words/places-of-release.ts';
import { AUXILIARIES } from '../../words/release.ts';
import { atEach, whereDated } from '../at-each.ts';
import type { Finding, Rule } from '../rule.ts';
import { releases } from './release-date.ts';

/** "X ran for six seasons on Quark from 1958 to 1966", "which aired between 1990 and 2000", "has been running since 1999": when it began. */
export const ran: Rule = {
  name: 'release: ran from a year',
  triggers: ['ran', 'run', 'running', 'aired', 'airing', 'lasted', 'played'],
  read: whereDated(atEach(readAt)),
};

const LONGEST = 18;

function readAt(s: SentenceReading, at: number): Finding[] {
  const verb = s.units[at];
  if (verb?.kind !== 'word') return [];
  const date = beginning(s, at + 1);
  if (date === undefined) return [];
  let from = at;
  while (from > 0 && at - from < 6 && AUXILIARIES.has(s.units[from - 1]?.lower ?? '')) from -= 1;
  const group = s.units.slice(from, at).map(({ lower }) => lower);
  if (/^(?:run|running|airing)$/.test(verb.lower) && !isPast(group, verb.lower, s.units[at - 1]?.lower))
    return [];
  if (/^(?:not|never|to|would|who|he|she|they|i|we)$|n't$/.test(s.units[from - 1]?.lower ?? '')) return [];
  const works = worksFor(s, from);
  if (works === undefined || works.works.length > 1 || isMereName(s, works)) return [];
  return releases(s, { works: works.works, from: works.from, to: date.to, lean: 'back', status: 'past' }, [
    date,
  ]);
}

/** "has run", "has been running", and "X, running from". */
function isPast(group: readonly string[], verb: string, before: string | undefined): boolean {
  return group.some((word) => /^(?:has|have|had|was|been)$/.test(word)) || (verb !== 'run' && before === ',');
}

function worksFor(s: SentenceReading, from: number): Works | undefined {
  return s.units[from - 1]?.lower === ',' ? worksEndingAt(s, from - 2, false) : worksBefore(s, from);
}

/** The day behind "from", "between" or "since", where only how long and where stand before it. */
function beginning(s: SentenceReading, from: number): DateAt | undefined {
  for (let i = from; i < from + LONGEST; i += 1) {
    const unit = s.units[i];
    if (unit === undefined) return undefined;
    if (unit.lower === 'from' || unit.lower === 'between' || unit.lower === 'since') {
      const date = s.dates.find((d) => d.from >= i && d.from <= i + 2);
      if (date !== undefined) return firstOf(date, unit.lower, s.units[date.to]?.lower);
      if (unit.lower === 'between') return undefined;
    }
    if (unit.kind !== 'name' && !isMeasure(unit.lower)) return undefined;
  }
  return undefined;
}

/** Of "1958 to 1966" the first; a single year only where an end, or "since", shows that it is a beginning. */
function firstOf(date: DateAt, word: string, next: string | undefined): DateAt | undefined {
  const first = /^(?:from|between)?\s*(\d{4}(?:-\d\d){0,2})\//i.exec(date.edtf ?? '')?.[1];
  if (first !== undefined && first.length > 0) {
    const { bare: _, ...rest } = date;
    return { ...rest, edtf: first, precision: first.length === 4 ? 'year' : 'day' };
  }
  if (date.precision === 'decade' || date.precision === 'range') return undefined;
  const open = /^(\d{4}(?:-\d\d){0,2})\/\.\.$/.exec(date.edtf ?? '')?.[1];
  if (open !== undefined) return { ...date, edtf: open };
  return word === 'since' || /^(?:to|until|till|through|and|-|–|—)$/.test(next ?? '') ? date : undefined;
}

/** "for eight seasons", "144 issues", "at the Old Court", "in the US", "daily". */
function isMeasure(word: string): boolean {
  return (
    BESIDE_DATE.has(word) ||
    readNumber(word) !== undefined ||
    /^(?:seasons?|series|episodes?|issues?|years?|performances|run|runs|more|almost|nearly|continuously|ten|seven|eight|six|nine|twelve|total|regularly|successfully|originally|every|night|sunday|saturday|\d[\d,]*|[\w]+-season)$/.test(
      word,
    )
  );
}
