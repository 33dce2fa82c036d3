import { isUnclaimed } from '../reading/hedges.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import { CREW_NOUNS } from '../words/roles.ts';
import { castFinding } from './cast-finding.ts';
import { complementFrom } from './complement.ts';
import { frontedWork } from './fronted.ts';
import { ownerOf } from './owner-of.ts';
import { actingPerson } from './people-meant.ts';
import type { Finding } from './rule.ts';
import { subjectsOf } from './subject.ts';
import { isName, type NamedPerson, peopleBefore, wordAt } from './walk.ts';
import { titleSlot, workBefore } from './whose-work.ts';
import { worksFrom } from './works.ts';

/** "Northgate, with Ada Stone in the lead role", "Ada Stone in the title role": and "his part in Northgate". */
export function leadRole(s: SentenceReading, noun: number): readonly Finding[] {
  if (
    /^(?:lead|leading|title|starring|main)$/.test(wordAt(s, noun - 1)) &&
    wordAt(s, noun - 2) === 'the' &&
    wordAt(s, noun - 3) === 'in'
  ) {
    const people = peopleBefore(s, noun - 3);
    const first = people[0];
    if (first === undefined || isUnclaimed(s, first.at, noun)) return [];
    return people.flatMap(({ person }) =>
      castFinding(person, undefined, leadWork(s, first.at, noun + 1), {
        from: first.at,
        to: noun + 1,
      }),
    );
  }
  const undisclosed = inSomeRole(s, noun);
  if (undisclosed.length > 0) return undisclosed;
  if (
    !/^(?:in|on)$/.test(wordAt(s, noun + 1)) ||
    !/^(?:his|her|a|an|played|guest|recurring|supporting|breakout|major|starring|small|lead)$/.test(
      wordAt(s, noun - 1),
    )
  )
    return [];
  const who = personOf(s, noun);
  if (who === undefined || CREW_NOUNS.has(wordAt(s, who.at - 1)) || isUnclaimed(s, who.at, noun)) return [];
  const { works, end } = worksFrom(s, noun + 2);
  return works.flatMap((work) => castFinding(who.person, undefined, work, { from: who.at, to: end }));
}

/** "A in an undisclosed role", "B is on board in a role that has yet to be revealed". */
function inSomeRole(s: SentenceReading, noun: number): readonly Finding[] {
  let i = noun - 1;
  while (
    /^(?:undisclosed|mystery|mysterious|unspecified|unknown|unnamed|key|guest|recurring|supporting|major|small|pivotal|secret|as-yet|yet-to-be-revealed)$/.test(
      wordAt(s, i),
    )
  )
    i -= 1;
  if (!/^(?:a|an)$/.test(wordAt(s, i)) || wordAt(s, i - 1) !== 'in' || s.topic === undefined) return [];
  if (i === noun - 1 && wordAt(s, noun + 1) !== 'that') return [];
  const verb =
    /^(?:appear|appears|appearing|star|stars|starring|guest|recur|feature|featured|seen|cast)$/.test(
      wordAt(s, i - 2),
    )
      ? i - 2
      : i - 1;
  const people = isName(s, i - 2) ? peopleBefore(s, i - 1) : subjectsOf(s, verb);
  const person = people.at(-1);
  if (person === undefined || isUnclaimed(s, person.at, noun)) return [];
  const { works, topic, open, end } = complementFrom(s, noun + 1);
  const about = works[0] ?? (topic || open || wordAt(s, noun + 1) === 'that' ? s.topic : undefined);
  return castFinding(person.person, undefined, about, { from: person.at, to: Math.max(end, noun + 1) });
}

/** "X, with A in the lead", "Starring A in the lead role, X opens". */
function leadWork(s: SentenceReading, first: number, end: number) {
  if (isOfFirst(s, first)) return undefined;
  if (first === 1 && wordAt(s, end) === ',') return frontedWork(s, end);
  const before = workBefore(s, first);
  if (before !== undefined) return before;
  // "Low Tide 2 brought it to Cork, with A in the lead"
  const head = s.units[0];
  const opens = head?.kind === 'name' && !head.possessive && s.units[1]?.kind === 'word' && first > 3;
  const opening = opens && / \d+$/.test(head.text) ? titleSlot(s, 0) : undefined;
  return opening ?? earlierWork(s, first);
}

function earlierWork(s: SentenceReading, to: number) {
  for (let i = to - 1; i >= 0; i -= 1)
    if (/^(?:18|19|20)\d\d$/.test(wordAt(s, i)) && s.topic !== undefined)
      return { ...s.topic, year: Number(wordAt(s, i)) };
  return s.topic;
}

/** Whose part: "his", "her", or the subject of "had a role in". */
function personOf(s: SentenceReading, noun: number): NamedPerson | undefined {
  for (let i = noun - 1; i > noun - 5 && i > 0; i -= 1) {
    const word = wordAt(s, i);
    if (/^(?:his|her)$/.test(word)) return ownerOf(s, i);
    if (/^s?he's$/.test(word)) return actingPerson(s, i);
    if (/^(?:had|has|have|landed|played|scored|he's|she's)$/.test(word)) return subjectsOf(s, i)[0];
  }
  return undefined;
}

/** "serving as the lead for the show Northgate", "as the lead in Northgate". */
export function theLead(s: SentenceReading, noun: number): readonly Finding[] {
  // "when Bo Reed cast him as the lead in Northgate": not Bo Reed
  if (wordAt(s, noun - 2) !== 'as') return [];
  for (let i = noun - 3; i > noun - 16 && i > 0; i -= 1)
    if (/^(?:him|her|them)$/.test(wordAt(s, i)) && wordAt(s, i - 1) === 'cast') return [];
  const who = actingPerson(s, noun);
  const { works, end } = worksFrom(s, noun + 2);
  return who === undefined
    ? []
    : works.flatMap((work) => castFinding(who.person, undefined, work, { from: who.at, to: end }));
}

/** "The first Ferryman movie opened in 1987 with A in the leading role": another one than what is spoken of. */
export function isOfFirst(s: SentenceReading, to: number): boolean {
  for (let i = 1; i < to && i < 8; i += 1)
    if (/^(?:first|second|third|original|previous|last)$/.test(wordAt(s, i)) && isName(s, i + 1))
      return MEDIUM_NOUNS.has(wordAt(s, i + 2));
  return false;
}
