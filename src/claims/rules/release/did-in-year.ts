import type { DateAt } from '../../reading/dates.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { worksBefore } from '../../reading/subject.ts';
import { areSure } from '../../reading/sure-works.ts';
import { AUXILIARIES } from '../../words/release.ts';
import { atEach, whereDated } from '../at-each.ts';
import type { Finding, Rule } from '../rule.ts';
import { isPastYear } from './beside-article.ts';
import { releases } from './release-date.ts';

const VERBS =
  'grossed earned flopped bombed underperformed brought introduced rebooted reinvented revived relaunched restarted scored spawned broke wowed stunned thrilled delighted shocked captivated won proved became was';

/** "X was a hit in 2018", "X grossed $90m in 2018", "X introduced Kira Vale in 1987": what a work did when it came out. */
export const didInYear: Rule = {
  name: 'release: what it did in a year',
  triggers: VERBS.split(' '),
  read: whereDated(atEach(readAt)),
};

const REACH = 16;

function readAt(s: SentenceReading, at: number): Finding[] {
  if (s.units[at]?.kind !== 'word') return [];
  const date = yearBehind(s, at) ?? yearInFront(s, at);
  if (date === undefined || !didIt(s, at, date.from > at ? date.from : endOfClause(s, at))) return [];
  let from = at;
  while (from > 0 && at - from < 4 && AUXILIARIES.has(s.units[from - 1]?.lower ?? '')) from -= 1;
  if (/^(?:not|never|has|have|had|will|would)$|n't$/.test(s.units[from]?.lower ?? '')) return [];
  const works = worksBefore(s, from);
  if (
    works === undefined ||
    works.works.length > 1 ||
    works.works[0]?.season !== undefined ||
    !areSure(s, works)
  )
    return [];
  return releases(s, { works: works.works, from: works.from, to: date.to, lean: 'back', status: 'past' }, [
    date,
  ]);
}

/** "In 1987, X was a flop": the year that opens the sentence. */
function yearInFront(s: SentenceReading, at: number): DateAt | undefined {
  const [date] = s.dates;
  if (date === undefined || date.from !== 1 || s.units[0]?.lower !== 'in') return undefined;
  if (s.units[date.to]?.lower !== ',' || at > date.to + 8) return undefined;
  return isPastYear(s, date) ? date : undefined;
}

function endOfClause(s: SentenceReading, at: number): number {
  let to = at + 1;
  while (
    to < at + 9 &&
    s.units[to] !== undefined &&
    !STOPS.test(s.units[to]?.lower ?? '.') &&
    s.units[to]?.lower !== '.'
  )
    to += 1;
  return to;
}

/** "In 1987" in the same clause, or "of 1987" behind "the biggest film". */
function yearBehind(s: SentenceReading, at: number): DateAt | undefined {
  const date = s.dates.find((d) => d.from > at + 1);
  if (date === undefined || date.from > at + REACH || !isPastYear(s, date)) return undefined;
  if (!/^(?:in|of)$/.test(s.units[date.from - 1]?.lower ?? '')) return undefined;
  for (let i = at + 1; i < date.from; i += 1) if (STOPS.test(s.units[i]?.lower ?? '')) return undefined;
  return date;
}

const STOPS =
  /^(?:[,;:()—–]|and|but|who|which|that|when|while|where|after|before|since|until|because|as|by|oscars?|emmys?|awards?|baftas?|globes?|grammys?|tonys?|prize|palme|nominated|nominations?|not|n't)$/;
const HIT =
  /^(?:hit|flop|success|failure|bomb|sensation|smash|phenomenon|disappointment|triumph|blockbuster|disaster|crowd-pleaser|revelation|surprise|bestseller)$/;
const MOST =
  /^(?:highest-grossing|top-grossing|biggest|most-watched|best-selling|bestselling|highest-rated|best-reviewed|most-streamed)$/;

/** Whether the words up to the year tell of the work's coming out: "was a hit", "became the biggest film of". */
function didIt(s: SentenceReading, at: number, to: number): boolean {
  const word = s.units[at]?.lower ?? '';
  const words = s.units.slice(at + 1, to).map(({ lower }) => lower);
  if (/^(?:was|became|proved)$/.test(word))
    return words.at(-1) === 'of'
      ? words.some((w) => MOST.test(w))
      : words.some((w) => HIT.test(w) || MOST.test(w));
  if (words.at(-1) === 'of') return false;
  if (/^(?:grossed|earned|scored)$/.test(word))
    return words.some((w) => /^[$£€]|\d|^million$/.test(w) || HIT.test(w));
  if (/^(?:won|broke)$/.test(word))
    return words.some((w) => /^(?:over|records?|hearts|audiences|critics|fans)$/.test(w));
  if (word === 'brought') return words.includes('to');
  return true;
}
