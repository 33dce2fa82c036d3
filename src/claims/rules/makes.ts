import { isUnclaimed } from '../reading/hedges.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import { CREW_VERBS } from '../words/roles.ts';
import { crewFinding } from './makers.ts';
import type { Finding, Rule } from './rule.ts';
import { subjectsOf } from './subject.ts';
import { isAnothersTitle, isName, isOther, titleSlot, wordAt } from './walk.ts';
import { worksFrom } from './works.ts';

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
  read: (s, ats) => ats.flatMap((i) => made(s, i)),
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
  if (role === 'producer' && wordAt(s, at - 1) === 'executive') {
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
    if (wordAt(s, subject - 1) === 'executive') subject -= 1;
  }
  // "…," she wrote: speech, and no script
  if (
    /^(?:wrote|writes)$/.test(wordAt(s, at)) &&
    subject === start &&
    s.units[at + 1]?.kind !== 'word' &&
    !isName(s, at + 1)
  )
    return [];
  const object = madeBefore(s, subject) ?? objectOf(s, behindVerbs(s, at), role);
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
  const be = /^(?:attached|set|due|supposed|meant|slated|hired|originally|initially|once)$/.test(
    wordAt(s, verb - 2),
  )
    ? verb - 3
    : verb - 2;
  return wordAt(s, be) === 'was' || wordAt(s, be) === 'were';
}

/** "Wrote and directed X", "write, direct and produce X": where the object of all of them begins. */
function behindVerbs(s: SentenceReading, at: number): number {
  let last = at;
  for (let n = 0; n < 4; n += 1) {
    let next = last + 1;
    while (next < last + 4 && /^(?:and|,|&|also|executive|or)$/.test(wordAt(s, next))) next += 1;
    if (next === last + 1 || verbAt(s, next) === undefined) break;
    last = next;
  }
  return last + 1;
}

/** What is made, and what that makes the maker: who writes a score is a composer. */
function objectOf(s: SentenceReading, from: number, role: string) {
  let made = role;
  const scored = /^(?:score|music|songs|soundtrack)$/;
  for (let i = from; i < from + 8; i += 1) {
    const word = wordAt(s, i);
    if (isName(s, i)) break;
    if (/^(?:writer|author)$/.test(role) && scored.test(word)) made = 'composer';
    if (role === 'creator' && /^(?:character|characters|role|part|world)$/.test(word)) return undefined;
    if (
      /^(?:letter|tweet|post|song|op-ed|essay|blog|caption|message|attention|traffic|buzz|headline)$/.test(
        word,
      )
    )
      return undefined;
    if (word === '' || (s.units[i]?.kind === 'mark' && word !== '-')) break;
  }
  // "write the screenplay for the film X", "penned the film's script", "co-wrote the pilot episode"
  let at = from;
  for (let i = from; i < from + 7; i += 1) {
    if (
      /^(?:for|of)$/.test(wordAt(s, i)) &&
      /^(?:screenplay|script|score|music|songs|episodes?|seasons?|teleplay|adaptation|pilot|soundtrack|version)$/.test(
        wordAt(s, i - 1),
      )
    )
      at = i + 1;
    if (s.units[i]?.kind === 'mark') break;
  }
  // "executive producing for Acme": for whom, not what
  const whom = wordAt(s, at) === 'for' && at === from;
  if (whom && /^(?:writer|director)$/.test(role) && isName(s, at + 1)) {
    const named = isOther(s, at + 1) ? undefined : titleSlot(s, at + 1);
    return named && { works: [named], end: at + 2, role };
  }
  const assigned = whom && /^(?:writer|director)$/.test(role) ? worksFrom(s, at + 1) : undefined;
  if (assigned !== undefined && assigned.works.length > 0) return { ...assigned, role };
  const { works, end } = whom ? { works: [], end: from } : worksFrom(s, at);
  // "a musical based on Y, called X"
  const called = wordAt(s, end) === ',' ? end + 1 : end;
  const other =
    wordAt(s, called) === 'called' || wordAt(s, called) === 'titled' ? titleSlot(s, called + 1) : undefined;
  if (works.length > 0) return { works: other === undefined ? works : [other], end, role: made };
  if (s.topic === undefined || !isAnaphor(s, from)) return undefined;
  return { works: [s.topic], end: from, role: made };
}

/** "film", "series" behind a number: one of several works; "episode" and "season" are parts of one. */
function isOfLine(s: SentenceReading, from: number): boolean {
  for (let i = from; i < from + 3; i += 1) {
    if (/^(?:film|films|movie|movies|game|games|series|show|novel|book)$/.test(wordAt(s, i))) return true;
    if (s.units[i]?.kind !== 'word') return false;
  }
  return false;
}

/** "the film", "it", "the script", or nothing at all behind the verb. */
function isAnaphor(s: SentenceReading, from: number): boolean {
  const first = wordAt(s, from);
  if (first === '' && isName(s, from)) return !(isAnothersTitle(s, from) || titleSlot(s, from) === undefined);
  if (first === '' || (s.units[from]?.kind === 'mark' && /^[,.;)]$/.test(first))) return true;
  if (/^(?:it|both|and|for|alongside|together|with|via|through|under)$/.test(first)) return true;
  if (
    !/^(?:the|this|its|all|both|each|every|seven|eight|six|five|four|nine|ten|two|three|multiple|several|episodes?|a|an)$/.test(
      first,
    )
  )
    return false;
  for (let i = from + 1; i < from + 7; i += 1) {
    const word = wordAt(s, i);
    // "the first two films", "the original 2013 game": others than the one spoken of
    if (/^(?:original|previous|earlier|films|movies|games|books|novels)$/.test(word)) return false;
    if (/^(?:first|last|second|third|two|three|\d{4})$/.test(word) && isOfLine(s, i + 1)) return false;
    if (
      /^(?:screenplay|script|scripts|pilot|teleplay|episode|episodes|season|seasons|score|music|songs|adaptation|project|series|show|programme|film|movie|sequel|game|feature)$/.test(
        word,
      )
    )
      return first !== 'a' && first !== 'an' ? true : word === 'adaptation';
    if (word === '' || s.units[i]?.kind === 'mark') return false;
    if (MEDIUM_NOUNS.has(word)) return first !== 'a' && first !== 'an';
  }
  return false;
}
