import { isUnclaimed } from '../reading/hedges.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { atEach } from './at-each.ts';
import { castFinding } from './cast-finding.ts';
import { inThePast } from './finding.ts';
import { givenTo, handedOver, ownerAsPerson } from './hands-over.ts';
import { characterFrom, type NamedCharacter } from './roles.ts';
import type { Finding, Rule } from './rule.ts';
import { subjectsOf } from './subject.ts';
import { behindParenthesis, isName, type NamedPerson, peopleFrom, wordAt } from './walk.ts';
import { workFor } from './whose-work.ts';
import { partBehind, WORN } from './worn-part.ts';

const GIVEN = 'given gave gives handed hands awarded assigned entrusted'.split(' ');
const WEARS = 'don dons donned donning fill fills filling wear wears wearing wore'.split(' ');

/** "A takes over the role of B from C", "A takes over as B", "A steps into the shoes of B", "the part of B went to A". */
export const takesOver: Rule = {
  name: 'takes over',
  triggers: [
    'over',
    'into',
    'place',
    'went',
    'fell',
    'falls',
    'fallen',
    'gone',
    'goes',
    'passes',
    'passed',
    'recorded',
    'filled',
    'taken',
    ...GIVEN,
    ...WEARS,
  ],
  read: atEach((s, i) => {
    const word = wordAt(s, i);
    if (word === 'over') return overAt(s, i);
    if (word === 'into') return intoAt(s, i);
    if (word === 'place') return inPlaceOf(s, i);
    if (WEARS.includes(word) && word !== 'filled') return wears(s, i);
    if (GIVEN.includes(word) && wordAt(s, i + 1) !== 'to') return givenTo(s, i);
    return wordAt(s, i + 1) === (/^(?:recorded|filled|taken)$/.test(word) ? 'by' : 'to') ? wentTo(s, i) : [];
  }),
};

function overAt(s: SentenceReading, over: number): readonly Finding[] {
  if (/^(?:hand|pass|turn)(?:s|es|ed|ing)?$/.test(wordAt(s, over - 1))) return handedOver(s, over);
  if (!/^(?:take|takes|taking|took|taken)$/.test(wordAt(s, over - 1))) return [];
  const part = wordAt(s, over + 1) === 'as' ? characterFrom(s, over + 2) : partBehind(s, over + 1);
  return part === undefined ? [] : given(s, subjectsOf(s, over - 1), part, over - 1);
}

/** "A dons the cape of B", "A fills the shoes of B". */
function wears(s: SentenceReading, verb: number): readonly Finding[] {
  const part = partBehind(s, verb + 1) ?? inShoesOf(s, verb + 1);
  return part === undefined ? [] : given(s, subjectsOf(s, verb), part, verb);
}

/** "A takes B's place as X": who has the part now, and who had it. */
function inPlaceOf(s: SentenceReading, place: number): readonly Finding[] {
  const owner = place - 1;
  const verb = owner - 1;
  if (wordAt(s, place + 1) !== 'as' || !isName(s, owner) || !s.units[owner]?.possessive) return [];
  if (!/^(?:take|takes|taking|took|taken)$/.test(wordAt(s, verb))) return [];
  const part = characterFrom(s, place + 2);
  const one = subjectsOf(s, verb)[0];
  if (part === undefined || one === undefined || isUnclaimed(s, one.at, verb)) return [];
  const span = { from: one.at, to: part.to };
  const work = workFor(s, one.at, part.to);
  return [
    ...castFinding(one.person, part.character, work, span),
    ...ownerAsPerson(s, owner).flatMap(({ person }) =>
      inThePast(castFinding(person, part.character, work, span)),
    ),
  ];
}

/** "the great A's shoes (and hat) as B": the shoes of who had the part. */
function inShoesOf(s: SentenceReading, from: number): NamedCharacter | undefined {
  let owner = from;
  while (owner < from + 4 && s.units[owner]?.kind === 'word') owner += 1;
  const as = behindParenthesis(s, owner + 2);
  return s.units[owner]?.possessive && WORN.test(wordAt(s, owner + 1)) && wordAt(s, as) === 'as'
    ? characterFrom(s, as + 1)
    : undefined;
}

/** "steps into the boots of B", "stepping into B's shoes". */
function intoAt(s: SentenceReading, into: number): readonly Finding[] {
  if (!/^(?:step|steps|stepped|stepping|slips?|slipped)$/.test(wordAt(s, into - 1))) return [];
  const owner = wordAt(s, into + 1) === 'the' ? into + 2 : into + 1;
  const worn = isName(s, owner) && WORN.test(wordAt(s, owner + 1));
  const shoes = inShoesOf(s, into + 1);
  const part =
    shoes ?? (worn && s.units[owner]?.possessive ? characterFrom(s, owner) : partBehind(s, into + 1));
  const named =
    part ?? (worn ? { character: s.units[owner]?.text ?? '', from: owner, to: owner + 1 } : undefined);
  return named === undefined ? [] : given(s, subjectsOf(s, into - 1), named, into - 1);
}

/** The part goes to those who take it, and was that of whom they take it "from". */
function given(
  s: SentenceReading,
  people: readonly NamedPerson[],
  part: NamedCharacter,
  verb: number,
): readonly Finding[] {
  const first = people[0];
  if (first === undefined || isUnclaimed(s, first.at, verb + 1)) return [];
  const work = workFor(s, first.at, part.to);
  const before = wordAt(s, part.to) === 'from' ? peopleFrom(s, part.to + 1) : undefined;
  const span = { from: first.at, to: before?.end ?? part.to };
  return [
    ...people.flatMap(({ person }) => castFinding(person, part.character, work, span)),
    ...(before?.people ?? []).flatMap(({ person }) =>
      inThePast(castFinding(person, part.character, work, span)),
    ),
  ];
}

/** "The part of B went to A", "The role of B has been filled by A". */
function wentTo(s: SentenceReading, verb: number): readonly Finding[] {
  const { people, end } = peopleFrom(s, verb + 2);
  const first = people[0];
  let last = verb - 1;
  while (
    /^(?:has|have|is|was|being|been|will|be|now|eventually|finally|ultimately|later|instead|then|initially|originally|first|since|recently)$/.test(
      wordAt(s, last),
    )
  )
    last -= 1;
  if (first === undefined || isUnclaimed(s, verb, verb + 1)) return [];
  let of = last;
  while (of > last - 16 && !(wordAt(s, of) === 'of' && /^(?:role|part)$/.test(wordAt(s, of - 1)))) of -= 1;
  const part = wordAt(s, of) === 'of' ? characterFrom(s, of + 1) : undefined;
  if (part === undefined) return [];
  // "The part of B, a widow with a secret, went to A"
  const told = wordAt(s, part.to) === ',' && wordAt(s, last) === ',';
  if (part.to !== last + 1 && !told) return [];
  return castFinding(first.person, part.character, workFor(s, of, end), { from: of, to: end });
}
