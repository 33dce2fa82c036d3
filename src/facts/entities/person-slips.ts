import { foldWords } from '../names/fold-name.ts';
import { isBlend, isOneLetter, isOneSlip, isSwapped } from '../names/near-names.ts';
import { appendTo } from './push-to.ts';
import { gatherSpellings, type NamedClaims, type Spelling, type Spellings } from './spellings.ts';

/** From the key of a misspelt name to the key of the right one; `variant`: another spelling, with nobody outvoted. */
export type PersonSlips = ReadonlyMap<
  string,
  { readonly right: string; readonly why: 'misprint' | 'variant' }
>;

/**
 * Finds misspelt names among people of one title who share a first or last name (or the same words in another order).
 * A name is a slip of another where all of this holds:
 *
 * - every title that it is named with knows the other as well, and no sentence names both (but one that speaks of the
 *   slip itself);
 * - both are given the same part and the names are a slip or two apart; or the wrong one blends the right one with
 *   the name of the part ("Luke Colter" as Luke Cage, for Mike Colter), and the right one has that part or none; or
 *   one of them has no part, and one letter of at least ten differs;
 * - fewer articles name it, or as many and fewer sentences; a blend shows by itself which is wrong, and needs only
 *   not to be ahead.
 *
 * Two spellings one letter apart with the same part, neither ahead of the other, are variants of one name; so are long
 * names one letter apart in two titles that two other people are both in.
 */
export const findPersonSlips = (named: NamedClaims): PersonSlips => {
  const spellings = gatherSpellings(named);
  const slips = new Map<string, { right: string; why: 'misprint' | 'variant' }>();
  for (const [a, b] of candidates(spellings, named.full)) {
    const order = compareVotes(spellings.of(a), spellings.of(b));
    const ways = [...(order > 0 ? [] : [[a, b]]), ...(order < 0 ? [] : [[b, a]])];
    // With no other sign the shorter spelling is the wrong one: letters are dropped more often than added.
    if (a.length > b.length) ways.reverse();
    for (const [weak, strong] of ways as [string, string][]) {
      const why = judge(nearness(weak, strong, spellings, named.full), order);
      if (!why || slips.has(weak) || slips.get(strong)?.right === weak) continue;
      slips.set(weak, { right: strong, why });
      break;
    }
  }
  return new Map([...slips].map(([key, slip]) => [key, { ...slip, right: endOfChain(key, slips) }]));
};

/** A slip of a slip leads to the right name at the end; a circle leads nowhere. */
const endOfChain = (key: string, slips: PersonSlips): string => {
  const seen = new Set([key]);
  let at = slips.get(key)?.right ?? key;
  for (let next = slips.get(at); next && !seen.has(next.right); next = slips.get(at)) {
    seen.add(at);
    at = next.right;
  }
  return at;
};

/** More names than this with one word in common in one title are not compared with each other. */
const CROWD = 40;

/** Pairs of names that share a word at an end, in one title; and near twins that share a surname anywhere. */
function* candidates(
  { keys, titlesOf }: Spellings,
  full: NamedClaims['full'],
): Generator<readonly [string, string]> {
  const inTitle = new Map<string, string[]>();
  const anywhere = new Map<string, string[]>();
  for (const key of keys) {
    const words = full.get(key) as readonly string[];
    const [given, family] = [words[0] as string, words.at(-1) as string];
    for (const title of titlesOf(key)) {
      appendTo(inTitle, `${title}\u0000${given}`, key);
      if (family !== given) appendTo(inTitle, `${title}\u0000${family}`, key);
    }
    appendTo(anywhere, family, key);
  }
  yield* pairsOf(inTitle);
  for (const pair of pairsOf(anywhere)) if (isNearTwin(...pair)) yield pair;
}

function* pairsOf(buckets: ReadonlyMap<string, readonly string[]>): Generator<readonly [string, string]> {
  for (const bucket of buckets.values()) {
    if (bucket.length > CROWD) continue;
    for (let i = 0; i < bucket.length; i += 1) {
      for (let j = i + 1; j < bucket.length; j += 1) yield [bucket[i] as string, bucket[j] as string];
    }
  }
}

/** Long names one letter apart. */
const isNearTwin = (a: string, b: string): boolean => Math.min(a.length, b.length) >= 12 && isOneLetter(a, b);

const areRelated = (a: Spelling, b: Spelling, { colleagues }: Spellings): boolean => {
  for (const title of a.titles) {
    const mine = colleagues(title);
    for (const other of b.titles) {
      let shared = 0;
      for (const key of colleagues(other)) if (mine.has(key)) shared += 1;
      if (shared >= 2) return true;
    }
  }
  return false;
};

const meet = (a: Spelling, b: Spelling): boolean => {
  const [few, many] = a.sentences.size < b.sentences.size ? [a, b] : [b, a];
  for (const sentence of few.sentences) if (many.sentences.has(sentence)) return true;
  return false;
};

const compareVotes = (a: Spelling, b: Spelling): number =>
  a.articles.size - b.articles.size || a.sentences.size - b.sentences.size;

type Nearness = 'spelling' | 'blend' | 'letter' | 'relative' | 'far';

/** A blend shows by itself which name is the wrong one; for the others somebody has to be outvoted. */
const judge = (near: Nearness, order: number): 'misprint' | 'variant' | undefined => {
  if (near === 'blend') return 'misprint';
  if (near === 'relative') return 'variant';
  if (near === 'spelling') return order === 0 ? 'variant' : 'misprint';
  return near === 'letter' && order !== 0 ? 'misprint' : undefined;
};

const nearness = (
  weak: string,
  strong: string,
  spellings: Spellings,
  full: NamedClaims['full'],
): Nearness => {
  const [slip, right] = [spellings.of(weak), spellings.of(strong)];
  if (![...slip.titles].every((title) => right.titles.has(title))) {
    const close = isNearTwin(weak, strong) && !meet(slip, right);
    return close && areRelated(slip, right, spellings) ? 'relative' : 'far';
  }
  const [wrong, good] = [full.get(weak) as readonly string[], full.get(strong) as readonly string[]];
  const samePart = [...slip.parts.keys()].some((part) => right.parts.has(part));
  const blend = [...slip.parts.values()].some((part) => isBlend(wrong, good, foldWords(part)));
  if (meet(slip, right)) return blend && samePart ? 'blend' : 'far';
  if (samePart && (isOneSlip(weak, strong) || isSwapped(wrong, good))) return 'spelling';
  if (blend && (samePart || partless(slip, right))) return 'blend';
  const noClash = slip.parts.size === 0 || right.parts.size === 0;
  return noClash && weak.length >= 10 && isOneLetter(weak, strong) ? 'letter' : 'far';
};

/** Whether the right name has no part in any title in which the slip has one. */
const partless = (slip: Spelling, right: Spelling): boolean => {
  const taken = new Set([...right.parts.keys()].map((part) => part.slice(0, part.indexOf('\u0000'))));
  return [...slip.parts.keys()].every((part) => !taken.has(part.slice(0, part.indexOf('\u0000'))));
};
