import type { DateAt } from '../../reading/dates.ts';
import { phraseStartingAt } from '../../reading/object-phrase.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { worksBefore } from '../../reading/subject.ts';
import { areSure } from '../../reading/sure-works.ts';
import type { Works } from '../../reading/works.ts';
import { RELEASE_VERBS } from '../../words/release.ts';
import { atEach, whereDated } from '../at-each.ts';
import { piecesBefore } from '../platform/pieces.ts';
import type { Finding, Rule } from '../rule.ts';
import { objectOf } from './object.ts';
import { releases } from './release-date.ts';
import { verbGroup } from './verb-group.ts';

/** "X isn't due until 2027", "don't expect X before May", "fans will have to wait until May for season two". */
export const notUntil: Rule = {
  name: 'release: not until a day',
  triggers: ['until', 'till', 'before'],
  read: whereDated(atEach(readAt)),
};

function readAt(s: SentenceReading, at: number): Finding[] {
  const word = s.units[at]?.lower;
  const date = s.dates.find((d) => d.from >= at && d.from <= at + 3 && d.to > at + 1);
  if (date === undefined || s.units[at]?.kind !== 'word') return [];
  const works = (word === 'before' ? undefined : waitedFor(s, at, date)) ?? denied(s, at);
  if (works === undefined) return [];
  const from = Math.min(works.from, at);
  return releases(s, { works: works.works, from, to: date.to, lean: 'ahead', status: 'expected' }, [
    word === 'before' ? notBefore(date) : date,
  ]);
}

/** "Not before September": from then on. */
function notBefore(date: DateAt): DateAt {
  const day = date.edtf?.replace(/^\.\.\//, '');
  return day === undefined || /[/X]/.test(day) ? date : { ...date, edtf: `${day}/..`, precision: 'range' };
}

const COMING =
  /^(?:due|out|back|expected|available|here|scheduled|slated|ready|released|seen|shown|playable|see|watch|play)$/;
/** What else is not done until a day. */
const OTHER =
  /^(?:filming|shooting|production|work|casting|rehearsals|who|that|which|he|she|they|announced|revealed|renewed|cancelled|canceled|decided|known|confirmed|trailers?|tickets)$/;
const NOT = /^(?:not|never)$|n't$/;
const LONGEST = 11;

/** What is not out until then: the subject, the object of who brings it out, or what nobody should expect. */
function denied(s: SentenceReading, at: number): Works | undefined {
  let comes = false;
  for (let i = at - 1; i > at - LONGEST && i >= 0; i -= 1) {
    const unit = s.units[i];
    if (unit === undefined || (unit.kind === 'mark' && unit.lower !== ',') || OTHER.test(unit.lower))
      return undefined;
    // "not ready to film until May"
    if (
      unit.lower === 'to' &&
      /^(?:film|shoot|rehearse|record|start|begin)$/.test(s.units[i + 1]?.lower ?? '')
    )
      return undefined;
    comes ||= COMING.test(unit.lower) || RELEASE_VERBS.has(unit.lower);
    if (!NOT.test(unit.lower)) continue;
    if (/^(?:expect|anticipate|look)$/.test(s.units[i + 1]?.lower ?? ''))
      return s.units[at]?.lower === 'before' ? undefined : expected(s, i + 2);
    if (!comes) return undefined;
    const works =
      released(s, i + 1, at) ??
      worksBefore(s, unit.lower.endsWith("n't") ? i : i - 1) ??
      piecesBefore(s, unit.lower.endsWith("n't") ? i : i - 1);
    return works !== undefined && areSure(s, works) ? works : undefined;
  }
  return undefined;
}

/** "Don't expect (to see) X", "don't expect season two". */
function expected(s: SentenceReading, from: number): Works | undefined {
  let i = from;
  while (i < from + 5 && /^(?:to|see|watch|play|for|a|new|more)$/.test(s.units[i]?.lower ?? '')) i += 1;
  return phraseStartingAt(s, i);
}

/** "Quark won't release the film": its object. */
function released(s: SentenceReading, from: number, to: number): Works | undefined {
  for (let i = from; i < to; i += 1) {
    const group = verbGroup(s, i);
    if (group?.verb.transitive && !group.passive) return objectOf(s, group, undefined);
  }
  return undefined;
}

/** "Will have to wait until May for X", "have to wait until May to see X". */
function waitedFor(s: SentenceReading, at: number, date: DateAt): Works | undefined {
  if (!s.units.slice(Math.max(0, at - 4), at).some(({ lower }) => /^(?:wait|waiting|waits)$/.test(lower)))
    return undefined;
  let i = date.to;
  if (s.units[i]?.lower === 'for') i += 1;
  else if (
    s.units[i]?.lower === 'to' &&
    /^(?:see|watch|play|stream|find|get|catch)$/.test(s.units[i + 1]?.lower ?? '')
  )
    i += 2;
  else return undefined;
  const named = phraseStartingAt(s, i);
  return named === undefined ? undefined : { ...named, from: at };
}
