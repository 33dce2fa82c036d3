import type { Work } from '../claim.ts';
import { personAt } from '../reading/people.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';
import { isSomebodyNoun } from '../words/casting.ts';
import { castFinding } from './cast-finding.ts';
import { furtherParts } from './parts-in-works.ts';
import { characterFrom, type NamedCharacter } from './roles.ts';
import type { Finding } from './rule.ts';
import { isOfTwo } from './several-parts.ts';
import { isName, type NamedPerson, peopleBefore, wordAt } from './walk.ts';
import { workBehind, workFor } from './whose-work.ts';

/** Skips "the role of", "the part of", "the character of" and "a younger version of". */
function behindRoleOf(s: SentenceReading, from: number): number {
  // "the roles of, respectively, X and Y"
  if (wordAt(s, from) === ',' && wordAt(s, from + 1) === 'respectively') return from + 3;
  if (wordAt(s, from) === 'respectively') return from + 1;
  for (let i = from; i < from + 6; i += 1)
    if (
      wordAt(s, i) === 'of' &&
      /^(?:role|part|character|voice|version|versions|incarnation)$/.test(wordAt(s, i - 1))
    )
      return i + 1;
  return from;
}

/** What people play from unit `from` on: each his part, one both of a double role, or nobody with a name. */
export function partsOf(
  s: SentenceReading,
  people: readonly NamedPerson[],
  from: number,
  verb: number,
  voice: boolean,
  told?: Work,
): readonly Finding[] {
  const first = people[0];
  if (first === undefined) return [];
  const characters = charactersFrom(s, behindRoleOf(s, from), people.length);
  const end = characters.at(-1)?.to ?? from;
  const work = workBehind(s, end) ?? told ?? workFor(s, first.at, end);
  const span = { from: first.at, to: end };
  if (characters.length === 0) {
    // "plays a Boston cop", "is to play the lead role": in it, and as nobody named
    return isSomebodyUnnamed(s, from) || (/^voic/.test(wordAt(s, verb)) && isCreature(s, from))
      ? [...people, ...gapped(s, from)].flatMap(({ person }) =>
          castFinding(
            person,
            undefined,
            told ?? workBehindOr(s, from, first.at),
            { from: first.at, to: verb + 1 },
            voice,
          ),
        )
      : [];
  }
  if (people.length === characters.length)
    return [
      ...people.flatMap(({ person }, i) => castFinding(person, characters[i]?.character, work, span, voice)),
      ...(people.length === 1 ? furtherParts(s, first.person, end) : []),
    ];
  // "A and B, who have both played C"
  if (people.length > 1 && characters.length === 1 && isOfBoth(s, verb))
    return people.flatMap(({ person }) => castFinding(person, characters[0]?.character, work, span, voice));
  if (people.length > 1 || wordAt(s, end) === 'respectively') return [];
  // "A, B and C, who played X, Y and Z"
  if (characters.length > 2) {
    const all = peopleBefore(s, first.at + 1);
    if (all.length !== characters.length) return [];
    return all.flatMap(({ person }, i) => castFinding(person, characters[i]?.character, work, span, voice));
  }
  const both = isDouble(s, end) || isOfTwo(s, from);
  return [
    ...characters
      .slice(0, both ? 2 : 1)
      .flatMap(({ character }) => castFinding(first.person, character, work, span, voice)),
    ...furtherParts(s, first.person, characters[0]?.to ?? end),
  ];
}

function isOfBoth(s: SentenceReading, verb: number): boolean {
  for (let i = verb - 1; i > verb - 5; i -= 1) if (/^(?:both|each|all)$/.test(wordAt(s, i))) return true;
  return false;
}

/** "plays Kira, and Bo Reed, who plays Tom", "… and Bo Reed will be Tom": the second is no part but another actor. */
function isSomeoneElse(s: SentenceReading, at: number): boolean {
  if (wordAt(s, at + 1) === ',' && wordAt(s, at + 2) === 'who') return true;
  // "… and Bo Reed from Salt Lake will play"
  const from = /^(?:from|of)$/.test(wordAt(s, at + 1)) && isName(s, at + 2) ? at + 3 : at + 1;
  if (
    /^(?:will|is|are|was|has|plays|playing|voices|voicing|portrays|portraying|stars|as|\()$/.test(
      wordAt(s, from),
    )
  )
    return true;
  const known = s.reading.evidence.get(s.units[at]?.key ?? '');
  return (known?.person ?? 0) > (known?.character ?? 0);
}

function isDouble(s: SentenceReading, end: number): boolean {
  return wordAt(s, end - 2) === 'and' && isName(s, end - 3) && wordAt(s, end) !== 'as';
}

function charactersFrom(s: SentenceReading, from: number, people: number): NamedCharacter[] {
  const found: NamedCharacter[] = [];
  let i = from;
  while (found.length < 20) {
    const next = characterFrom(s, i);
    if (next === undefined || (isName(s, next.from) && isOnlyTitle(s, next.from))) return found;
    if (found.length > 0 && (next.from - i > 3 || (next.from === i && isSomeoneElse(s, next.from))))
      return found;
    found.push(next);
    i = next.to;
    // "play Kira, con artist Faye, and hitman Vic"
    const described = found.length < people && s.units[i + 1]?.kind === 'word';
    if (wordAt(s, i) === ',' && (isName(s, i + 1) || wordAt(s, i + 1) === 'and' || described)) i += 1;
    if (wordAt(s, i) === 'and') i += 1;
    if (i === next.to || wordAt(s, i) === 'respectively') return found;
  }
  return found;
}

/** "played Harborcraft": a work and nobody in it. */
function isOnlyTitle(s: SentenceReading, at: number): boolean {
  const unit = s.units[at];
  if (unit === undefined || !isTitle(s.reading, unit)) return false;
  // “Wick”, which was told from a title already
  if (unit.quoted) return false;
  const known = s.reading.evidence.get(unit.key);
  return (known !== undefined && known.title > 4 * (known.character + 1)) || /\bof\b|:|\d/.test(unit.text);
}

function isSomebodyUnnamed(s: SentenceReading, from: number): boolean {
  // "play husband and wife", "play siblings", "play brother and sister"
  if (RELATED.test(wordAt(s, from)) && /^(?:and|who|in|whose|,|\.|)$/.test(wordAt(s, from + 1))) return true;
  // "plays Kira's wife"
  if (s.units[from]?.possessive && isName(s, from))
    return isSomebodyNoun(wordAt(s, from + 1)) || isSomebodyNoun(wordAt(s, from + 2));
  if (!/^(?:a|an|the|another|one|his|her)$/.test(wordAt(s, from))) return false;
  for (let i = from + 1; i < from + 7; i += 1) {
    const word = wordAt(s, i);
    if (/^(?:lead|leading|title|starring)$/.test(word) && /^(?:role|part)$/.test(wordAt(s, i + 1)))
      return true;
    // "played the game once or twice"
    if (/^(?:games?|tunes?|songs?)$/.test(word)) return false;
    if (isSomebodyNoun(word)) return true;
    if (/^(?:role|part|in|with|by|,|\.|and|of)$/.test(word)) return false;
  }
  return false;
}

/** "voice a goose", "voices the donkey"; but "voiced a concern". */
function isCreature(s: SentenceReading, from: number): boolean {
  if (!/^(?:a|an|the|another|one)$/.test(wordAt(s, from))) return false;
  for (let i = from + 1; i < from + 4 && s.units[i]?.kind === 'word'; i += 1) {
    if (SAID.test(wordAt(s, i))) return false;
    if (s.units[i + 1] === undefined || /^(?:[,.;]|and|in)$/.test(wordAt(s, i + 1))) return true;
  }
  return false;
}

const SAID =
  /^(?:concerns?|opinions?|hopes?|fears?|doubts?|objections?|complaints?|support|desires?|views?|wish(?:es)?|frustrations?|criticisms?|protests?|needs?|beliefs?|worr(?:y|ies)|thoughts?|demands?|anger|game|film|series|documentary|commercial|ad|audiobook|trailer|character|characters|role|part)$/;

/** "A plays a butcher and B a baker": who has no verb of his own. */
function gapped(s: SentenceReading, from: number): NamedPerson[] {
  const found: NamedPerson[] = [];
  for (let i = from + 1, last = from; i < last + 6 && i < s.units.length; i += 1) {
    if (!/^(?:and|,)$/.test(wordAt(s, i)) || !isName(s, i + 1) || !s.units[i + 1]?.full) continue;
    const person = /^(?:a|an|the|his|her)$/.test(wordAt(s, i + 2)) ? personAt(s, i + 1) : undefined;
    if (person === undefined || s.units[i + 1]?.possessive) break;
    found.push({ person, at: i + 1 });
    last = i + 2;
  }
  return found;
}

const RELATED =
  /^(?:husband|wife|brother|brothers|sister|sisters|siblings|mother|father|parents|twins|spouses|lovers|best|newlyweds|neighbours|neighbors|rivals|friends|cops|detectives|lawyers|doctors|teachers|spies)$/;

function workBehindOr(s: SentenceReading, from: number, first: number) {
  for (let i = from; i < from + 8; i += 1)
    if (wordAt(s, i) === 'in' || wordAt(s, i) === 'on') return workFor(s, first, i);
  return workFor(s, first, from);
}
