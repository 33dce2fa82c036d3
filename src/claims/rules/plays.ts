import { isUnclaimed } from '../reading/hedges.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';
import { isSomebodyNoun } from '../words/casting.ts';
import { castFinding, characterFrom, type NamedCharacter } from './roles.ts';
import type { Finding, Rule } from './rule.ts';
import { subjectsOf } from './subject.ts';
import { isName, type NamedPerson, peopleBefore, wordAt } from './walk.ts';
import { workFor } from './whose-work.ts';

const PLAYS = /^(?:play|plays|played|playing|portray|portrays|portrayed|portraying|embody|embodies)$/;
const VOICES = /^(?:voice|voices|voiced|voicing)$/;

/** "Ada Stone plays Kira Vale", "was tapped to play", "A and B play C and D, respectively", "provides the voice of". */
export const plays: Rule = {
  name: 'plays',
  triggers:
    'play plays played playing portray portrays portrayed portraying embody embodies voice voices voiced voicing is was of'.split(
      ' ',
    ),
  read: (s, ats) =>
    ats.flatMap((i) => {
      const word = wordAt(s, i);
      if (PLAYS.test(word)) return played(s, i, false);
      if (
        (word === 'was' || word === 'is') &&
        wordAt(s, i - 1) === 'who' &&
        isName(s, i + 1) &&
        /^(?:in|on)$/.test(wordAt(s, i + 2))
      )
        return played(s, i, false);
      if (word === 'of' && /^(?:role|part)$/.test(wordAt(s, i - 1))) return takesOn(s, i);
      if (VOICES.test(word)) {
        if (wordAt(s, i + 1) === 'to') return voiceTo(s, i);
        return wordAt(s, i + 1) === 'of' ? voiceOf(s, i) : played(s, i, true);
      }
      return [];
    }),
};

function played(s: SentenceReading, verb: number, voice: boolean): readonly Finding[] {
  if (wordAt(s, verb + 1) === 'by') return [];
  const people = subjectsOf(s, verb);
  if (people.length === 0 || isUnclaimed(s, people[0]?.at ?? verb, verb + 1)) return [];
  return partsOf(s, people, behindRoleOf(s, verb + 1), verb, voice);
}

const GETS_ROLE = new Set(
  `take takes took taking landed lands land inherits inherited assumes assume assumed filling fills has have had holds gets got getting wins won
  secured bagged nabbed scored tackles tackling`.split(/\s+/),
);

/** "takes on the role of X", "landed the part of X", "cast in the role of X", "A in the role of X". */
function takesOn(s: SentenceReading, of: number): readonly Finding[] {
  let i = of - 2;
  while (
    i > of - 6 &&
    /^(?:the|lead|leading|title|on|up|iconic|famous|recurring|supporting|key|guest)$/.test(wordAt(s, i))
  )
    i -= 1;
  if (wordAt(s, i) === 'for' && /^(?:tapped|cast)$/.test(wordAt(s, i - 1))) i -= 1;
  const placed = wordAt(s, i) === 'in';
  if (
    placed &&
    !isName(s, i - 1) &&
    !/^(?:cast|seen|star|stars|starring|starred|back)$/.test(wordAt(s, i - 1))
  )
    return [];
  if (!placed && !/^(?:tapped|cast)$/.test(wordAt(s, i)) && !GETS_ROLE.has(wordAt(s, i))) return [];
  const people = subjectsOf(s, i);
  return isUnclaimed(s, people[0]?.at ?? i, of) ? [] : partsOf(s, people, of + 1, i, false);
}

/** "provides the voice of X", "did the voice of X". */
function voiceOf(s: SentenceReading, noun: number): readonly Finding[] {
  const verb = noun - 2;
  if (wordAt(s, verb) === ',' && wordAt(s, noun - 1) === 'the' && isName(s, noun - 3))
    return partsOf(s, peopleBefore(s, verb).slice(-1), noun + 2, verb, true);
  if (!/^(?:provide|provides|provided|providing|be|is|was|as|does|did|doing)$/.test(wordAt(s, verb)))
    return [];
  const people = subjectsOf(s, verb);
  return people.length === 0 ? [] : partsOf(s, people, noun + 2, verb, true);
}

/** "lends his voice to X", "gave voice to X". */
function voiceTo(s: SentenceReading, noun: number): readonly Finding[] {
  const verb = /^(?:his|her|their)$/.test(wordAt(s, noun - 1)) ? noun - 2 : noun - 1;
  if (!/^(?:lend|lends|lent|lending|give|gives|gave|giving)$/.test(wordAt(s, verb))) return [];
  const people = subjectsOf(s, verb);
  return isUnclaimed(s, people[0]?.at ?? verb, noun) ? [] : partsOf(s, people, noun + 2, verb, true);
}

/** Skips "the role of", "the part of", "the character of" and "a younger version of". */
function behindRoleOf(s: SentenceReading, from: number): number {
  for (let i = from; i < from + 6; i += 1)
    if (
      wordAt(s, i) === 'of' &&
      /^(?:role|part|character|voice|version|versions|incarnation)$/.test(wordAt(s, i - 1))
    )
      return i + 1;
  return from;
}

function partsOf(
  s: SentenceReading,
  people: readonly NamedPerson[],
  from: number,
  verb: number,
  voice: boolean,
): readonly Finding[] {
  const first = people[0];
  if (first === undefined) return [];
  const characters = charactersFrom(s, from);
  const end = characters.at(-1)?.to ?? from;
  const work = workFor(s, first.at, end);
  const span = { from: first.at, to: end };
  if (characters.length === 0) {
    // "plays a Boston cop", "is to play the lead role": in it, and as nobody named
    return isSomebodyUnnamed(s, from)
      ? people.flatMap(({ person }) =>
          castFinding(
            person,
            undefined,
            workBehindOr(s, from, first.at),
            { from: first.at, to: verb + 1 },
            voice,
          ),
        )
      : [];
  }
  if (people.length === characters.length)
    return people.flatMap(({ person }, i) =>
      castFinding(person, characters[i]?.character, work, span, voice),
    );
  if (people.length > 1) return [];
  return characters
    .slice(0, isDouble(s, end) ? 2 : 1)
    .flatMap(({ character }) => castFinding(first.person, character, work, span, voice));
}

/** "plays Kira, and Bo Reed, who plays Tom", "… and Bo Reed will be Tom": the second is no part but another actor. */
function isSomeoneElse(s: SentenceReading, at: number): boolean {
  if (wordAt(s, at + 1) === ',' && wordAt(s, at + 2) === 'who') return true;
  if (/^(?:will|is|are|was|has|plays|voices|stars)$/.test(wordAt(s, at + 1))) return true;
  const known = s.reading.evidence.get(s.units[at]?.key ?? '');
  return (known?.person ?? 0) > (known?.character ?? 0);
}

function isDouble(s: SentenceReading, end: number): boolean {
  return wordAt(s, end - 2) === 'and' && isName(s, end - 3) && wordAt(s, end) !== 'as';
}

function charactersFrom(s: SentenceReading, from: number): NamedCharacter[] {
  const found: NamedCharacter[] = [];
  let i = from;
  while (found.length < 20) {
    const next = characterFrom(s, i);
    if (next === undefined || (isName(s, next.from) && isOnlyTitle(s, next.from))) return found;
    if (found.length > 0 && (next.from - i > 2 || isSomeoneElse(s, next.from))) return found;
    found.push(next);
    i = next.to;
    if (wordAt(s, i) === ',' && (isName(s, i + 1) || wordAt(s, i + 1) === 'and')) i += 1;
    if (wordAt(s, i) === 'and') i += 1;
    if (i === next.to || wordAt(s, i) === 'respectively') return found;
  }
  return found;
}

/** "played Fortnite": a work and nobody in it. */
function isOnlyTitle(s: SentenceReading, at: number): boolean {
  const unit = s.units[at];
  if (unit === undefined || !isTitle(s.reading, unit)) return false;
  const known = s.reading.evidence.get(unit.key);
  return (
    unit.quoted ||
    (known !== undefined && known.title > 4 * (known.character + 1)) ||
    /\bof\b|:|\d/.test(unit.text)
  );
}

function isSomebodyUnnamed(s: SentenceReading, from: number): boolean {
  if (!/^(?:a|an|the|another|one|his|her)$/.test(wordAt(s, from))) return false;
  for (let i = from + 1; i < from + 7; i += 1) {
    const word = wordAt(s, i);
    if (/^(?:lead|leading|title|starring)$/.test(word) && /^(?:role|part)$/.test(wordAt(s, i + 1)))
      return true;
    if (isSomebodyNoun(word)) return true;
    if (/^(?:role|part|in|with|by|,|\.|and|of)$/.test(word)) return false;
  }
  return false;
}

function workBehindOr(s: SentenceReading, from: number, first: number) {
  for (let i = from; i < from + 8; i += 1)
    if (wordAt(s, i) === 'in' || wordAt(s, i) === 'on') return workFor(s, first, i);
  return workFor(s, first, from);
}
