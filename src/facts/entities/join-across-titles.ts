import { createDisjointSets, type DisjointSets } from './disjoint-sets.ts';
import type { NameNode, NameNodes } from './name-nodes.ts';
import { appendTo } from './push-to.ts';

/** All the names that one title gives one character, and who plays it there. */
type Bearer = {
  readonly root: number;
  readonly names: ReadonlyMap<string, readonly string[]>;
  readonly actors: ReadonlySet<string>;
};

/**
 * Joins the same name across titles. Usually all who bear a name are one character, whoever plays it. But where a name
 * goes with one full name here and with another there, and no actor links them (two heroes under one mask, two Jacks),
 * they are joined only along those other names; a title that gives nothing but the shared name then follows its
 * actor, and else stays with others like it.
 */
export const joinAcrossTitles = ({ nodes }: NameNodes, sets: DisjointSets): void => {
  const bearers = gatherBearers(nodes, sets);
  const byKey = new Map<string, { words: readonly string[]; bearers: Bearer[] }>();
  for (const bearer of bearers) {
    for (const [key, words] of bearer.names) {
      const entry = byKey.get(key);
      if (entry) entry.bearers.push(bearer);
      else byKey.set(key, { words, bearers: [bearer] });
    }
  }
  for (const [key, entry] of byKey) {
    if (entry.bearers.length > 1) joinBearers(key, entry.words, entry.bearers, sets);
  }
};

const gatherBearers = (nodes: readonly NameNode[], sets: DisjointSets): readonly Bearer[] => {
  const bearers = new Map<
    number,
    { root: number; names: Map<string, readonly string[]>; actors: Set<string> }
  >();
  nodes.forEach((node, number) => {
    const root = sets.find(number);
    const bearer = bearers.get(root) ?? { root, names: new Map(), actors: new Set<string>() };
    bearers.set(root, bearer);
    bearer.names.set(node.key, node.words);
    for (const actor of node.actors) bearer.actors.add(actor);
  });
  return [...bearers.values()];
};

const joinBearers = (
  key: string,
  words: readonly string[],
  bearers: readonly Bearer[],
  sets: DisjointSets,
): void => {
  const groups = createDisjointSets(bearers.length);
  const rich: number[] = [];
  const plain: number[] = [];
  const links = new Map<string, number[]>();
  bearers.forEach((bearer, index) => {
    const others = otherNames(key, words, bearer);
    (others.length > 0 ? rich : plain).push(index);
    if (others.length === 0) return;
    for (const other of others) appendTo(links, `n${other}`, index);
    for (const actor of bearer.actors) appendTo(links, `a${actor}`, index);
  });
  for (const linked of links.values()) for (const index of linked) groups.join(linked[0] as number, index);

  const count = new Set(rich.map(groups.find)).size;
  const alone: number[] = [];
  for (const index of plain) {
    const [group, ...more] =
      count === 1 ? [groups.find(rich[0] as number)] : groupsOf(bearers[index] as Bearer, links, groups);
    if (group !== undefined && more.length === 0) groups.join(group, index);
    else alone.push(index);
  }
  for (const index of alone) groups.join(alone[0] as number, index);
  bearers.forEach((bearer, index) => {
    sets.join((bearers[groups.find(index)] as Bearer).root, bearer.root);
  });
};

const groupsOf = (
  bearer: Bearer,
  links: ReadonlyMap<string, readonly number[]>,
  groups: DisjointSets,
): readonly number[] => {
  const found = new Set<number>();
  for (const actor of bearer.actors)
    for (const index of links.get(`a${actor}`) ?? []) found.add(groups.find(index));
  return [...found];
};

/** The bearer's names that are no form of this one: for a full name those that share no word with it. */
const otherNames = (key: string, words: readonly string[], bearer: Bearer): readonly string[] => {
  const others: string[] = [];
  for (const [name, parts] of bearer.names) {
    if (name === key) continue;
    if (words.length > 1 ? parts.some((part) => words.includes(part)) : false) continue;
    if (words.length === 1 && parts.length === 1) continue;
    others.push(name);
  }
  return others;
};
