import { isUnclaimed } from '../reading/hedges.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { CREW_VERBS } from '../words/roles.ts';
import { atEach } from './at-each.ts';
import { madeObject } from './made-object.ts';
import { crewFinding } from './makers.ts';
import type { Finding, Rule } from './rule.ts';
import { subjectsOf } from './subject.ts';
import { isName, wordAt } from './walk.ts';
import { titleSlot } from './whose-work.ts';

const GERUNDS: Readonly<Record<string, string>> = {
  directing: 'direct',
  writing: 'write',
  producing: 'produce',
  helming: 'helm',
  'co-writing': 'co-write',
  'executive-producing': 'executive-produce',
  composing: 'compose',
  scoring: 'compose',
};

/** "A will direct the film", "signed on to write and direct X", "who created Y", "penned the script", "wrote the score for Z". */
export const makes: Rule = {
  name: 'makes',
  triggers: [...CREW_VERBS.keys(), ...Object.keys(GERUNDS)],
  read: atEach(made),
};

function verbAt(s: SentenceReading, i: number) {
  const word = wordAt(s, i);
  return CREW_VERBS.get(GERUNDS[word] ?? word);
}

function made(s: SentenceReading, at: number): readonly Finding[] {
  const verb = verbAt(s, at);
  if (
    verb === undefined ||
    wordAt(s, at + 1) === 'by' ||
    (verb.passive && /^(?:is|was|be|been|being|are|were)$/.test(wordAt(s, at - 1)))
  )
    return [];
  let start = at;
  let role = verb.role;
  if (role === 'producer' && /^exec(?:utive)?$/.test(wordAt(s, at - 1))) {
    role = 'executive producer';
    start = at - 1;
  }
  // "write and direct": the subject stands before the first of them
  let subject = start;
  for (let n = 0; n < 3 && /^(?:and|,|&|or)$/.test(wordAt(s, subject - 1)); n += 1) {
    const before =
      verbAt(s, subject - 2) === undefined
        ? wordAt(s, subject - 2) === 'star'
          ? subject - 2
          : undefined
        : subject - 2;
    if (before === undefined) break;
    subject = before;
    if (/^exec(?:utive)?$/.test(wordAt(s, subject - 1))) subject -= 1;
  }
  // "…," she wrote: speech, and no script
  if (
    /^(?:wrote|writes)$/.test(wordAt(s, at)) &&
    subject === start &&
    s.units[at + 1]?.kind !== 'word' &&
    !isName(s, at + 1)
  )
    return [];
  const object = madeBefore(s, subject) ?? madeObject(s, behindVerbs(s, at), role);
  if (object === undefined) return [];
  const people = subjectsOf(s, subject);
  const first = people[0];
  if (isFormerPlan(s, subject)) return [];
  if (first === undefined || isUnclaimed(s, first.at, at + 1)) return [];
  return object.works.flatMap((work) =>
    people.flatMap(({ person, at: from }) =>
      crewFinding(person, object.role, work, { from: Math.min(from, at), to: Math.max(object.end, at + 1) }),
    ),
  );
}

/** "X, which he created and wrote", "X, which A directed": what is made stands in front. */
function madeBefore(s: SentenceReading, verb: number) {
  const role = CREW_VERBS.get(wordAt(s, verb))?.role;
  const relative = verb - 2;
  if (role === undefined || !/^(?:which|that)$/.test(wordAt(s, relative))) return undefined;
  if (!/^(?:he|she|they)$/.test(wordAt(s, verb - 1)) && !isName(s, verb - 1)) return undefined;
  const at = wordAt(s, relative - 1) === ',' ? relative - 2 : relative - 1;
  const work = isName(s, at) ? titleSlot(s, at) : undefined;
  return work && { works: [work], end: verb + 1, role };
}

/** "Was attached to direct", "was to write": plans that came to nothing, or may have. */
function isFormerPlan(s: SentenceReading, verb: number): boolean {
  if (wordAt(s, verb - 1) !== 'to') return false;
  let be = verb - 2;
  while (
    be > verb - 5 &&
    /^(?:attached|set|due|supposed|meant|slated|hired|originally|initially|once|previously)$/.test(
      wordAt(s, be),
    )
  )
    be -= 1;
  return wordAt(s, be) === 'was' || wordAt(s, be) === 'were';
}

/** "Wrote and directed X", "write, direct and produce X": where the object of all of them begins. */
function behindVerbs(s: SentenceReading, at: number): number {
  let last = at;
  for (let n = 0; n < 4; n += 1) {
    let next = last + 1;
    while (next < last + 4 && /^(?:and|,|&|also|executive|exec|or)$/.test(wordAt(s, next))) next += 1;
    if (next === last + 1 || verbAt(s, next) === undefined) break;
    last = next;
  }
  return last + 1;
}
