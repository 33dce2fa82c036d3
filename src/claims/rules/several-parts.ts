import type { SentenceReading } from '../reading/reading.ts';
import { characterFrom, type NamedCharacter } from './roles.ts';
import { isName, type NamedPerson, peopleBefore, wordAt } from './walk.ts';

// No sentence pairs more with each other.
const MOST = 8;

/** Names listed from unit `from` on, no actor of a next clause among them: "Kira, Tom and the Fox". */
export function listedParts(s: SentenceReading, from: number): NamedCharacter[] {
  const found: NamedCharacter[] = [];
  let i = from;
  while (found.length < MOST) {
    const next = characterFrom(s, i);
    if (next === undefined || (found.length > 0 && next.from - i > 3)) break;
    if (found.length > 0 && isSomeoneElse(s, next)) break;
    found.push(next);
    i = next.to;
    if (wordAt(s, i) === ',') i += 1;
    if (/^(?:and|&)$/.test(wordAt(s, i))) i += 1;
    if (i === next.to) break;
  }
  return found;
}

/** "…, and Bo Reed as Tom", "… and Bo Reed (Salt Lake)", "… and Bo Reed will be Tom": an actor with a part of his own. */
function isSomeoneElse(s: SentenceReading, { from, to }: NamedCharacter): boolean {
  if (/^(?:as|\(|plays?|voices?|stars?|joins?)$/.test(wordAt(s, to))) return true;
  const known = s.reading.evidence.get(s.units[from]?.key ?? '');
  return /^(?:will|is)$/.test(wordAt(s, to)) && (known?.person ?? 0) >= (known?.character ?? 0);
}

/** Words with which one actor has two parts: "as both Kira and Tom", "plays twins Kira and Tom", "the dual role of". */
const OF_TWO = /^(?:both|dual|double|twins?|identical)$/;

/** Whether the part that unit `from` begins to tell of is a double one. */
export function isOfTwo(s: SentenceReading, from: number): boolean {
  return OF_TWO.test(wordAt(s, /^(?:the|a)$/.test(wordAt(s, from)) ? from + 1 : from));
}

/** Behind the first of "both Kira and Tom", the second. */
export function secondOfTwo(
  s: SentenceReading,
  from: number,
  { to }: NamedCharacter,
): NamedCharacter | undefined {
  return isOfTwo(s, from) && wordAt(s, to) === 'and' ? characterFrom(s, to + 1) : undefined;
}

export type SeveralPairs = {
  readonly pairs: readonly { readonly person: string; readonly part: string }[];
  readonly from: number;
  readonly to: number;
};

/**
 * "A, B and C star as D, E and F", "A and B as C and D": as many parts as people. `undefined` where there is one
 * of either; no pairs where the numbers differ and the sentence says "respectively".
 */
export function severalPairs(
  s: SentenceReading,
  actor: NamedPerson,
  as: number,
  from: number,
): SeveralPairs | undefined {
  if (!isName(s, actor.at)) return undefined;
  const parts = listedParts(s, from);
  const people = withoutParts(s, peopleBefore(s, actor.at + 1), parts.length);
  const last = parts.at(-1);
  const to = last === undefined ? as : last.to;
  const told =
    wordAt(s, to) === 'respectively' || (wordAt(s, to) === ',' && wordAt(s, to + 1) === 'respectively');
  const paired = told || wordAt(s, as + 2) === 'respectively';
  // "Stone's Kira, B as the Fox and C": B alone
  if (!paired && !isJoined(s, people)) return undefined;
  if (people.length < 2 || parts.length < 2)
    return paired && people.length !== parts.length ? { pairs: [], from: actor.at, to } : undefined;
  if (people.length !== parts.length) return paired ? { pairs: [], from: actor.at, to } : undefined;
  const pairs = people.map(({ person }, i) => ({ person, part: (parts[i] as NamedCharacter).character }));
  return { pairs, from: (people[0] as NamedPerson).at, to };
}

/** Of "A as her friend Kira, B and C as Tom and Dax", B and C. */
function withoutParts(
  s: SentenceReading,
  people: readonly NamedPerson[],
  count: number,
): readonly NamedPerson[] {
  let first = 0;
  for (; count > 1 && people.length - first > count; first += 1)
    if (!isBehindAs(s, people[first]?.at ?? 0)) break;
  return people.slice(first);
}

function isBehindAs(s: SentenceReading, at: number): boolean {
  for (let i = at - 1; i > at - 6 && i >= 0; i -= 1) {
    if (wordAt(s, i) === 'as') return true;
    if (s.units[i]?.kind === 'mark') return false;
  }
  return false;
}

/** "A, B and C": whether "and" stands before the last. */
function isJoined(s: SentenceReading, people: readonly NamedPerson[]): boolean {
  const [before, last] = people.slice(-2);
  if (before === undefined || last === undefined) return false;
  for (let i = before.at + 1; i < last.at; i += 1) if (/^(?:and|&)$/.test(wordAt(s, i))) return true;
  return false;
}
