import { isUnclaimed } from '../reading/hedges.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import { isKnownActor, mayAct } from './actors.ts';
import { atEach } from './at-each.ts';
import { castFinding } from './cast-finding.ts';
import { workBehind } from './done-by.ts';
import type { Finding, Rule } from './rule.ts';
import { isName, isOther, type NamedPerson, peopleBefore, wordAt } from './walk.ts';

/** "the Ada Stone-led drama X", "the Ada Stone-starring series", "Ada Stone-starrer X". */
export const starrer: Rule = {
  name: 'starrer',
  triggers: ['-', 'starrer', 'starrers'],
  read: atEach((s, at) => {
    const dash = wordAt(s, at) === '-';
    // "Ada Stone-starrer" is met at its dash
    if (!dash && wordAt(s, at - 1) === '-') return [];
    return dash ? (LED.test(wordAt(s, at + 1)) ? readAt(s, at, at + 2) : []) : readAt(s, at, at + 1);
  }),
};

const LED = /^(?:led|starring|fronted|headlined|toplined|starrer)$/;

function readAt(s: SentenceReading, to: number, behind: number): readonly Finding[] {
  if (!isName(s, to - 1) || (wordAt(s, to) === '-' && s.units[to + 1]?.spaced !== false)) return [];
  const found = peopleBefore(s, to);
  const head = found.length === 1 && wordAt(s, 1) === 'and' && to === 3 ? behindArticle(s, 0) : [];
  const all = found.length > 0 ? [...head, ...found] : behindArticle(s, to - 1);
  const first = all[0];
  const made =
    (isOfWork(s, behind) ? workBehind(s, behind) : undefined) ??
    (isBare(s, behind) ? { work: s.topic, end: behind } : undefined);
  // "It is 20 years since the Ada Stone-starring film": another one
  if (first !== undefined && wordAt(s, first.at - 2) === 'since') return [];
  if (first === undefined || made?.work === undefined || isUnclaimed(s, first.at, to)) return [];
  if (!all.every((one) => mayAct(s, one) && (one.person.includes(' ') || isKnownActor(s, one.person))))
    return [];
  return all.flatMap(({ person }) =>
    castFinding(bare(person), undefined, made.work, { from: first.at, to: made.end }),
  );
}

/** "The Ada Stone-led series": where a sentence begins, its article is part of the name. */
function behindArticle(s: SentenceReading, at: number): NamedPerson[] {
  const unit = s.units[at];
  return at === 0 && unit !== undefined && unit.words > 2 && /^The /.test(unit.text) && !isOther(s, at)
    ? [{ person: unit.text, at }]
    : [];
}

/** A name or a noun for a work comes next, and no studio or verb: "drama X", "Quark thriller X", "series". */
function isOfWork(s: SentenceReading, from: number): boolean {
  for (let i = from; i < from + 5; i += 1) {
    const word = wordAt(s, i);
    if (MEDIUM_NOUNS.has(word) || (isName(s, i) && !isOther(s, i))) return true;
    if (!isName(s, i) && (s.units[i]?.kind !== 'word' || NO_WORK.test(word))) return false;
  }
  return false;
}

const NO_WORK =
  /^(?:is|was|will|has|had|to|of|in|on|and|at|for|with|that|which|studio|company|team|group|band|inquiry|campaign|crew|committee|party|label|startup|firm|revolt|workshop|panel|tour)$/;

/** "the Ada Stone-starrer is", "this Ada Stone starrer.": no title behind it. */
function isBare(s: SentenceReading, at: number): boolean {
  return (
    wordAt(s, at - 1) === 'starrer' &&
    (s.units[at] === undefined || /^(?:[.,;]|is|was|will|has|had)$/.test(wordAt(s, at)))
  );
}

function bare(person: string): string {
  return person.replace(/^(?:The|A|An) (?=\S+ )/, '');
}
