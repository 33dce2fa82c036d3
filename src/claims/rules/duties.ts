import { isUnclaimed } from '../reading/hedges.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { atEach } from './at-each.ts';
import { crewFinding } from './makers.ts';
import type { Finding, Rule } from './rule.ts';
import { subjectsOf } from './subject.ts';
import { peopleFrom, wordAt } from './walk.ts';

const DUTIES: Readonly<Record<string, string>> = {
  showrunning: 'showrunner',
  directing: 'director',
  directorial: 'director',
  writing: 'writer',
  scripting: 'writer',
  producing: 'producer',
};

/** "A shares showrunning duties with B", "A takes over directing duties from B", "writing duties fell to A". */
export const duties: Rule = {
  name: 'duties',
  triggers: ['duties', 'directing', 'writing'],
  read: atEach((s, at) =>
    // "shares the directing", "shares directing duties"
    wordAt(s, at) === 'duties' ? held(s, at) : wordAt(s, at - 1) === 'the' ? held(s, at + 1) : [],
  ),
};

const SHARES = /^(?:shares?|shared|splits?|split|sharing|splitting)$/;
const HOLDS = /^(?:handles?|handled|handling|assumes?|assumed)$/;
const TAKES = /^(?:takes?|took|taken|taking)$/;

function held(s: SentenceReading, end: number): readonly Finding[] {
  const role = DUTIES[wordAt(s, end - 1)];
  let verb = wordAt(s, end - 2) === 'the' ? end - 3 : end - 2;
  if (role === undefined) return [];
  const takes = /^(?:over|on)$/.test(wordAt(s, verb)) && TAKES.test(wordAt(s, verb - 1));
  if (takes) verb -= 1;
  const shares = SHARES.test(wordAt(s, verb));
  if (!takes && !shares && !HOLDS.test(wordAt(s, verb))) return fallTo(s, end, role);
  const people = subjectsOf(s, verb);
  if (people.length === 0 || isUnclaimed(s, verb, end)) return [];
  const with_ = wordAt(s, end) === 'duties' ? end + 1 : end;
  const other = shares && /^(?:with|between)$/.test(wordAt(s, with_)) ? peopleFrom(s, with_ + 1).people : [];
  return [...people, ...other].flatMap(({ person }) =>
    crewFinding(person, role, s.topic, { from: verb, to: end + 1 }),
  );
}

/** "Directing duties are shared by A and B", "writing duties fell to A". */
function fallTo(s: SentenceReading, at: number, role: string): readonly Finding[] {
  let i = at + 1;
  while (/^(?:are|were|is|was|will|be|being|have|been)$/.test(wordAt(s, i))) i += 1;
  const [verb, small] = [wordAt(s, i), wordAt(s, i + 1)];
  const shared = /^(?:shared|split|handled)$/.test(verb) && /^(?:by|between|among)$/.test(small);
  if (!shared && !(/^(?:fall|falls|fell|go|goes|went)$/.test(verb) && small === 'to')) return [];
  const { people, end } = peopleFrom(s, i + 2);
  if (people.length === 0 || s.units[end - 1]?.possessive || isUnclaimed(s, at, i)) return [];
  return people.flatMap(({ person }) => crewFinding(person, role, s.topic, { from: at, to: end }));
}
