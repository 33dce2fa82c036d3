import { isUnclaimed } from '../reading/hedges.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { atEach } from './at-each.ts';
import { castFinding, characterFrom, type NamedCharacter } from './roles.ts';
import type { Finding, Rule } from './rule.ts';
import { subjectsOf } from './subject.ts';
import { isName, type NamedPerson, peopleFrom, wordAt } from './walk.ts';
import { workFor } from './whose-work.ts';

/** "A takes over the role of B from C", "A takes over as B", "A steps into the shoes of B", "the part of B went to A". */
export const takesOver: Rule = {
  name: 'takes over',
  triggers: ['over', 'into', 'went', 'gone', 'goes', 'passes', 'passed', 'recorded', 'filled', 'taken'],
  read: atEach((s, i) => {
    const word = wordAt(s, i);
    if (word === 'over') return overAt(s, i);
    if (word === 'into') return intoAt(s, i);
    return wordAt(s, i + 1) === (/ed$|taken/.test(word) && word !== 'passed' ? 'by' : 'to')
      ? wentTo(s, i)
      : [];
  }),
};

function overAt(s: SentenceReading, over: number): readonly Finding[] {
  if (!/^(?:take|takes|taking|took|taken)$/.test(wordAt(s, over - 1))) return [];
  const part = wordAt(s, over + 1) === 'as' ? characterFrom(s, over + 2) : partBehind(s, over + 1);
  return part === undefined ? [] : given(s, subjectsOf(s, over - 1), part, over - 1);
}

/** "steps into the boots of B", "stepping into B's shoes". */
function intoAt(s: SentenceReading, into: number): readonly Finding[] {
  if (!/^(?:step|steps|stepped|stepping|slips?|slipped)$/.test(wordAt(s, into - 1))) return [];
  const owner = wordAt(s, into + 1) === 'the' ? into + 2 : into + 1;
  const footwear = /^(?:boots|shoes|role|part)$/;
  // "into A's shoes as B": the shoes of who had the part
  const worn = isName(s, owner) && footwear.test(wordAt(s, owner + 1)) && wordAt(s, owner + 2) === 'as';
  const part = worn
    ? characterFrom(s, owner + 3)
    : isName(s, owner) && s.units[owner]?.possessive && footwear.test(wordAt(s, owner + 1))
      ? characterFrom(s, owner)
      : partBehind(s, into + 1);
  const named =
    part ??
    (!worn && isName(s, owner) && footwear.test(wordAt(s, owner + 1))
      ? { character: s.units[owner]?.text ?? '', from: owner, to: owner + 1 }
      : undefined);
  return named === undefined ? [] : given(s, subjectsOf(s, into - 1), named, into - 1);
}

/** "the role of B", "the part of B", "the title role", "the boots of B" from unit `from` on. */
function partBehind(s: SentenceReading, from: number): NamedCharacter | undefined {
  for (let i = from; i < from + 5; i += 1) {
    const word = wordAt(s, i);
    if (/^(?:role|part|mantle|boots|shoes)$/.test(word)) {
      if (wordAt(s, i + 1) === 'of') return characterFrom(s, i + 2);
      const title = wordAt(s, i - 1) === 'title' ? characterFrom(s, i - 1) : undefined;
      return title && { ...title, to: i + 1 };
    }
    if (s.units[i]?.kind !== 'word') return undefined;
  }
  return undefined;
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
      castFinding(person, part.character, work, span).map((finding) => ({
        ...finding,
        status: 'past' as const,
      })),
    ),
  ];
}

/** "The part of B went to A", "The role of B has been filled by A". */
function wentTo(s: SentenceReading, verb: number): readonly Finding[] {
  const { people, end } = peopleFrom(s, verb + 2);
  const first = people[0];
  let last = verb - 1;
  while (/^(?:has|have|is|was|being|been|will|be|now|eventually|finally)$/.test(wordAt(s, last))) last -= 1;
  if (first === undefined || !isName(s, last) || isUnclaimed(s, verb, verb + 1)) return [];
  let of = last;
  while (of > last - 6 && wordAt(s, of) !== 'of') of -= 1;
  if (!/^(?:role|part)$/.test(wordAt(s, of - 1))) return [];
  const part = characterFrom(s, of + 1);
  if (part === undefined || part.to !== last + 1) return [];
  return castFinding(first.person, part.character, workFor(s, of, end), { from: of, to: end });
}
