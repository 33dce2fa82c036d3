import { relatedGivenNames } from '../names/diminutives.ts';
import { isOneSlip } from '../names/near-names.ts';
import type { DisjointSets } from './disjoint-sets.ts';
import { type NameNode, type NameNodes, pairOf } from './name-nodes.ts';
import { appendTo } from './push-to.ts';

/** An actor with more parts than this in one title is a voice actor or a reading error; the parts stay apart. */
const MANY_PARTS = 6;

/**
 * Joins the names that one actor plays. In one title any two names are one character, if no sentence tells them apart
 * and nobody else plays either; across titles only names that are forms of each other ("Trish", "Trish Walker").
 *
 * Returns the numbers of names that are slips of a name they were joined to ("Rick Flagg" once, "Rick Flag" in three
 * articles).
 */
export const joinByActor = (names: NameNodes, sets: DisjointSets): ReadonlySet<number> => {
  const slips = new Set<number>();
  const byActor = new Map<string, number[]>();
  names.nodes.forEach((node, number) => {
    for (const actor of node.actors) appendTo(byActor, actor, number);
  });
  for (const actor of [...byActor.keys()].sort()) {
    const numbers = byActor.get(actor) as number[];
    const byScope = new Map<string, number[]>();
    for (const number of numbers) appendTo(byScope, (names.nodes[number] as NameNode).scope, number);
    for (const [scope, together] of byScope) {
      // What one article says without a title may be about several.
      if (!scope.startsWith('@') && together.length <= MANY_PARTS)
        eachPair(together, (a, b) => joinInOneTitle(a, b, names, sets, slips));
    }
    if (numbers.length <= 60) eachPair(numbers, (a, b) => joinForms(a, b, names, sets));
  }
  return slips;
};

const joinInOneTitle = (
  a: number,
  b: number,
  names: NameNodes,
  sets: DisjointSets,
  slips: Set<number>,
): void => {
  const [first, second] = [names.nodes[a] as NameNode, names.nodes[b] as NameNode];
  if (first.key === second.key || names.apart.has(pairOf(first.key, second.key))) return;
  if (isOneSlip(first.key, second.key) && first.words.length === second.words.length) {
    const order = first.articles.length - second.articles.length || first.sentences - second.sentences;
    if (order !== 0) slips.add(order < 0 ? a : b);
    sets.join(a, b);
  } else if (onlyBy(first, second) && onlyBy(second, first)) {
    sets.join(a, b);
  }
};

/** Whether everybody who plays the one is said to play the other. */
const onlyBy = (one: NameNode, other: NameNode): boolean =>
  [...one.actors].every((actor) => other.actors.has(actor));

const joinForms = (a: number, b: number, names: NameNodes, sets: DisjointSets): void => {
  const [first, second] = [names.nodes[a] as NameNode, names.nodes[b] as NameNode];
  if (first.scope !== second.scope && areForms(first.words, second.words)) sets.join(a, b);
};

const areForms = (a: readonly string[], b: readonly string[]): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length === 1 && long.length > 1) {
    const word = short[0] as string;
    return word === long.at(-1) || relatedGivenNames(word, long[0] as string);
  }
  return (
    short.length > 1 &&
    short.at(-1) === long.at(-1) &&
    relatedGivenNames(short[0] as string, long[0] as string)
  );
};

const eachPair = (items: readonly number[], visit: (a: number, b: number) => void): void => {
  for (let i = 0; i < items.length; i += 1) {
    for (let j = i + 1; j < items.length; j += 1) visit(items[i] as number, items[j] as number);
  }
};
