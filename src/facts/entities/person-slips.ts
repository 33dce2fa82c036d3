import { distance } from 'fastest-levenshtein';
import type { Claim } from '../../claims/claim.ts';
import { foldWords, nameKey } from '../names/fold-name.ts';
import { isBlend, isOneSlip, isSwapped } from '../names/near-names.ts';
import { splitNames } from '../names/split-names.ts';
import { appendTo, pushTo } from './push-to.ts';

/** From the key of a misspelt name to the key of the right one; `variant`: another spelling, with nobody outvoted. */
export type PersonSlips = ReadonlyMap<
  string,
  { readonly right: string; readonly why: 'misprint' | 'variant' }
>;

type Input = {
  readonly claims: readonly Claim[];
  /** By index of the claim. */
  readonly keyOf: readonly string[];
  readonly titleKeyOf: readonly string[];
  /** The words of every full name, by key. */
  readonly full: ReadonlyMap<string, readonly string[]>;
};

/** What is known of one printed name. */
type Spelling = {
  readonly articles: Set<string>;
  readonly sentences: Set<string>;
  readonly titles: Set<string>;
  /** Title and part. */
  readonly parts: Map<string, string>;
};

/** More names than this with one surname in one title are not compared with each other. */
const CROWD = 40;

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
export const findPersonSlips = (input: Input): PersonSlips => {
  const records = gather(input);
  const slips = new Map<string, { right: string; why: 'misprint' | 'variant' }>();
  const colleagues = gatherColleagues(records);
  for (const [a, b] of candidates(records, input.full)) {
    const [first, second] = [records.get(a), records.get(b)];
    if (!first || !second) continue;
    const order = compareVotes(first, second);
    const ways = [...(order > 0 ? [] : [[a, b]]), ...(order < 0 ? [] : [[b, a]])];
    // With no other sign the shorter spelling is the wrong one: letters are dropped more often than added.
    if (a.length > b.length) ways.reverse();
    for (const [weak, strong] of ways as [string, string][]) {
      const near = nearness(weak, strong, records, input.full, colleagues);
      const why = judge(near, order);
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

const gather = ({ claims, keyOf, titleKeyOf, full }: Input): ReadonlyMap<string, Spelling> => {
  const records = new Map<string, Spelling>();
  claims.forEach((claim, index) => {
    const key = keyOf[index] as string;
    if (!('person' in claim) || !full.has(key)) return;
    const record = records.get(key) ?? {
      articles: new Set<string>(),
      sentences: new Set<string>(),
      titles: new Set<string>(),
      parts: new Map<string, string>(),
    };
    records.set(key, record);
    record.articles.add(claim.article);
    record.sentences.add(`${claim.article}\u0000${claim.start}`);
    const title = titleKeyOf[index] as string;
    record.titles.add(title === '' ? `@${claim.article}` : title);
    if (claim.kind !== 'cast' || !claim.character) return;
    for (const part of splitNames(claim.character)) record.parts.set(`${title}\u0000${nameKey(part)}`, part);
  });
  return records;
};

/** Pairs of names that share a word at an end, or all their words, in one title; and those that share a surname. */
function* candidates(
  records: ReadonlyMap<string, Spelling>,
  full: ReadonlyMap<string, readonly string[]>,
): Generator<readonly [string, string]> {
  const buckets = new Map<string, string[]>();
  for (const key of [...records.keys()].sort()) {
    const words = full.get(key) as readonly string[];
    for (const title of (records.get(key) as Spelling).titles) {
      appendTo(buckets, `${title}\u00001${words[0]}`, key);
      appendTo(buckets, `${title}\u00002${words.at(-1)}`, key);
      appendTo(buckets, `${title}\u00003${[...words].sort().join(' ')}`, key);
    }
    appendTo(buckets, `\u00004${words.at(-1)}`, key);
  }
  for (const bucket of buckets.values()) {
    if (bucket.length < 2 || bucket.length > CROWD) continue;
    for (let i = 0; i < bucket.length; i += 1) {
      for (let j = i + 1; j < bucket.length; j += 1) yield [bucket[i] as string, bucket[j] as string];
    }
  }
}

type Colleagues = ReadonlyMap<string, ReadonlySet<string>>;

/** By title: the people who are named with it. */
const gatherColleagues = (records: ReadonlyMap<string, Spelling>): Colleagues => {
  const people = new Map<string, Set<string>>();
  for (const [key, { titles }] of records) for (const title of titles) pushTo(people, title, key);
  return people;
};

const areRelated = (a: Spelling, b: Spelling, colleagues: Colleagues): boolean => {
  for (const title of a.titles) {
    const mine = colleagues.get(title);
    for (const other of b.titles) {
      let shared = 0;
      for (const key of colleagues.get(other) ?? []) if (mine?.has(key)) shared += 1;
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
  records: ReadonlyMap<string, Spelling>,
  full: Input['full'],
  colleagues: Colleagues,
): Nearness => {
  const [slip, right] = [records.get(weak) as Spelling, records.get(strong) as Spelling];
  if (![...slip.titles].every((title) => right.titles.has(title))) {
    const close = weak.length >= 12 && distance(weak, strong) === 1 && !meet(slip, right);
    return close && areRelated(slip, right, colleagues) ? 'relative' : 'far';
  }
  const [wrong, good] = [full.get(weak) as readonly string[], full.get(strong) as readonly string[]];
  const samePart = [...slip.parts.keys()].some((part) => right.parts.has(part));
  const blend = [...slip.parts.values()].some((part) => isBlend(wrong, good, foldWords(part)));
  if (meet(slip, right)) return blend && samePart ? 'blend' : 'far';
  if (samePart && (isOneSlip(weak, strong) || isSwapped(wrong, good))) return 'spelling';
  if (blend && (samePart || partless(slip, right))) return 'blend';
  const noClash = slip.parts.size === 0 || right.parts.size === 0;
  return noClash && weak.length >= 10 && distance(weak, strong) === 1 ? 'letter' : 'far';
};

/** Whether the right name has no part in any title in which the slip has one. */
const partless = (slip: Spelling, right: Spelling): boolean => {
  const taken = new Set([...right.parts.keys()].map((part) => part.slice(0, part.indexOf('\u0000'))));
  return [...slip.parts.keys()].every((part) => !taken.has(part.slice(0, part.indexOf('\u0000'))));
};
