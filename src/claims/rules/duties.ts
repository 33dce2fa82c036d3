import { isUnclaimed } from '../reading/hedges.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { atEach } from './at-each.ts';
import { DUTIES } from './duty.ts';
import { isAnaphor } from './made-anaphor.ts';
import { crewFinding } from './makers.ts';
import type { Finding, Rule } from './rule.ts';
import { subjectsOf } from './subject.ts';
import { isOver } from './unit-at.ts';
import { peopleFrom, wordAt } from './walk.ts';

/** "A shares showrunning duties with B", "A takes over directing duties from B", "writing duties fell to A". */
export const duties: Rule = {
  name: 'duties',
  triggers: ['duties', 'duty', 'credit', 'credits', 'chores', 'honours', 'honors', 'directing', 'writing'],
  read: atEach((s, at) =>
    // "shares the directing", "shares directing duties"
    !/ing$/.test(wordAt(s, at)) ? held(s, at) : wordAt(s, at - 1) === 'the' ? held(s, at + 1) : [],
  ),
};

const SHARES = /^(?:shares?|shared|splits?|sharing|splitting)$/;
const HOLDS =
  /^(?:handles?|handled|handling|assumes?|assumed|has|have|had|undertakes?|undertook|inherits?|inherited|juggles?|performs?|performed|gets?|got)$/;
const TAKES = /^(?:takes?|took|taken|taking)$/;

function held(s: SentenceReading, end: number): readonly Finding[] {
  const role = DUTIES.get(s.units[end - 1]?.lower ?? '');
  let verb = /^(?:the|a)$/.test(wordAt(s, end - 2)) ? end - 3 : end - 2;
  if (role === undefined) return [];
  const credit = wordAt(s, end) === 'credit' && isCredited(s, verb, end);
  if (/^credits?$/.test(wordAt(s, end)) && !credit && !SHARES.test(wordAt(s, verb)))
    return fallTo(s, end, role);
  const takes = /^(?:over|on)$/.test(wordAt(s, verb)) && TAKES.test(wordAt(s, verb - 1));
  if (takes) verb -= 1;
  const shares = SHARES.test(wordAt(s, verb));
  // "is on directing duties", "with A on writing duties"
  const on = !takes && wordAt(s, verb) === 'on';
  if (!takes && !shares && !on && !HOLDS.test(wordAt(s, verb))) return fallTo(s, end, role);
  const people = subjectsOf(s, verb);
  if (people.length === 0 || isUnclaimed(s, verb, end)) return [];
  const with_ = /^(?:duties|chores|credits?)$/.test(wordAt(s, end)) ? end + 1 : end;
  const other = shares && /^(?:with|between)$/.test(wordAt(s, with_)) ? peopleFrom(s, with_ + 1).people : [];
  return [...people, ...other].flatMap(({ person }) =>
    crewFinding(person, role, s.topic, { from: verb, to: end + 1 }),
  );
}

/** "has a writing credit on the film", and no credit on another. */
function isCredited(s: SentenceReading, verb: number, noun: number): boolean {
  if (wordAt(s, noun - 2) !== 'a' || !/^(?:has|have|gets?|got)$/.test(wordAt(s, verb))) return false;
  return isOver(s, noun + 1) || (/^(?:on|for)$/.test(wordAt(s, noun + 1)) && isAnaphor(s, noun + 2));
}

/** "Directing duties are shared by A and B", "writing duties fell to A". */
function fallTo(s: SentenceReading, at: number, role: string): readonly Finding[] {
  let i = at + 1;
  while (/^(?:are|were|is|was|will|be|being|have|been)$/.test(wordAt(s, i))) i += 1;
  const [verb, small] = [wordAt(s, i), wordAt(s, i + 1)];
  const shared =
    /^(?:shared|split|handled|undertaken|performed)$/.test(verb) && /^(?:by|between|among)$/.test(small);
  const goes =
    /^(?:fall|falls|fell|go|goes|went|given|handed|entrusted|belongs?)$/.test(verb) && small === 'to';
  if (!shared && !goes) return [];
  const { people, end } = peopleFrom(s, i + 2);
  if (people.length === 0 || s.units[end - 1]?.possessive || isUnclaimed(s, at, i)) return [];
  return people.flatMap(({ person }) => crewFinding(person, role, s.topic, { from: at, to: end }));
}
