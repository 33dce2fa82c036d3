import { isUnclaimed } from '../reading/hedges.ts';
import { personAt } from '../reading/people.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { castFinding } from './cast-finding.ts';
import { inThePast } from './finding.ts';
import { characterFrom, type NamedCharacter } from './roles.ts';
import type { Finding } from './rule.ts';
import { subjectsOf } from './subject.ts';
import { isName, type NamedPerson, peopleFrom, wordAt } from './walk.ts';
import { workFor } from './whose-work.ts';
import { partBehind } from './worn-part.ts';

/** "B hands over the role of X to A", "B's turning over of his role as X to A". */
export function handedOver(s: SentenceReading, over: number): readonly Finding[] {
  const part = partBehind(s, over + 1) ?? roleAs(s, over + 1);
  if (part === undefined || wordAt(s, part.to) !== 'to') return [];
  const { people, end } = peopleFrom(s, part.to + 1);
  const one = people[0];
  if (one === undefined || isUnclaimed(s, over, part.to)) return [];
  const span = { from: over, to: end };
  const work = workFor(s, over, end);
  const before =
    isName(s, over - 2) && s.units[over - 2]?.possessive
      ? ownerAsPerson(s, over - 2)
      : subjectsOf(s, over - 1);
  return [
    ...castFinding(one.person, part.character, work, span),
    ...before.slice(0, 1).flatMap(({ person }) => inThePast(castFinding(person, part.character, work, span))),
  ];
}

/** "has given the role of B to A". */
export function givenTo(s: SentenceReading, verb: number): readonly Finding[] {
  const part = partBehind(s, verb + 1);
  if (part === undefined || wordAt(s, part.to) !== 'to') return [];
  const { people, end } = peopleFrom(s, part.to + 1);
  const one = people[0];
  if (one === undefined || isUnclaimed(s, verb, part.to)) return [];
  return castFinding(one.person, part.character, workFor(s, verb, end), { from: verb, to: end });
}

/** The owner named at unit `at`, who had the part. */
export function ownerAsPerson(s: SentenceReading, at: number): readonly NamedPerson[] {
  const person = personAt(s, at);
  return person === undefined ? [] : [{ person, at }];
}

/** "of his role as X". */
function roleAs(s: SentenceReading, from: number): NamedCharacter | undefined {
  for (let i = from; i < from + 5; i += 1)
    if (/^(?:role|part)$/.test(wordAt(s, i)) && wordAt(s, i + 1) === 'as') return characterFrom(s, i + 2);
  return undefined;
}
