import type { SentenceReading } from '../reading/reading.ts';
import { castFinding, characterFrom, type NamedCharacter } from './roles.ts';
import type { Finding } from './rule.ts';
import { isName, type NamedPerson, peopleBefore, wordAt } from './walk.ts';
import { workBehind } from './whose-work.ts';

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
  const people = peopleBefore(s, actor.at + 1);
  const parts = listedParts(s, from);
  const last = parts.at(-1);
  const to = last === undefined ? as : last.to;
  const told =
    wordAt(s, to) === 'respectively' || (wordAt(s, to) === ',' && wordAt(s, to + 1) === 'respectively');
  const paired = told || wordAt(s, as + 2) === 'respectively';
  if (people.length < 2 || parts.length < 2)
    return paired && people.length !== parts.length ? { pairs: [], from: actor.at, to } : undefined;
  if (people.length !== parts.length) return paired ? { pairs: [], from: actor.at, to } : undefined;
  const pairs = people.map(({ person }, i) => ({ person, part: (parts[i] as NamedCharacter).character }));
  return { pairs, from: (people[0] as NamedPerson).at, to };
}

/** Behind "playing Kira in Northgate": "… and Wick in Salt Lake", each in the work named behind it. */
export function furtherParts(s: SentenceReading, person: string, end: number): readonly Finding[] {
  const found: Finding[] = [];
  let i = end;
  while (found.length < MOST) {
    const next = behindWork(s, i);
    const part = next === undefined ? undefined : characterFrom(s, next);
    const work = part === undefined ? undefined : workBehind(s, part.to);
    if (next === undefined || part === undefined || work === undefined) return found;
    found.push(...castFinding(person, part.character, work, { from: next, to: part.to }));
    i = part.to;
  }
  return found;
}

/** Of "in Northgate and Wick in Salt Lake", the position behind the "and". */
function behindWork(s: SentenceReading, from: number): number | undefined {
  if (!/^(?:in|on|from)$/.test(wordAt(s, from))) return undefined;
  for (let i = from + 1; i < from + 8; i += 1) {
    if (!isName(s, i)) {
      if (s.units[i]?.kind !== 'word') return undefined;
      continue;
    }
    if (s.units[i]?.possessive) continue;
    let next = i + 1;
    if (wordAt(s, next) === ',') next += 1;
    if (/^(?:and|&)$/.test(wordAt(s, next))) next += 1;
    return next === i + 1 ? undefined : next;
  }
  return undefined;
}
