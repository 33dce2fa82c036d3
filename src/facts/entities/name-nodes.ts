import type { Claim } from '../../claims/claim.ts';
import { dropArticle, foldWords } from '../names/fold-name.ts';
import { dropHonorific } from '../names/honorifics.ts';
import { splitNames } from '../names/split-names.ts';

/** One name of a character within one title (or within one article, where no title is named). */
export type NameNode = {
  readonly key: string;
  readonly words: readonly string[];
  /** The title's key, or `@` and the article. */
  readonly scope: string;
  /** Keys of the people who are said to play it. */
  readonly actors: Set<string>;
  /** In the order of the claims. */
  readonly articles: string[];
  /** How many sentences name it. */
  sentences: number;
  /** The last of them. */
  last: string;
};

export type NameNodes = {
  readonly nodes: readonly NameNode[];
  /** By index of the claim: its nodes, none where it names no character. */
  readonly nodesOf: readonly (readonly number[])[];
  /** Pairs of names, as `pairOf` writes them, that a sentence tells apart as two characters. */
  readonly apart: ReadonlySet<string>;
};

export const pairOf = (a: string, b: string): string => (a < b ? `${a}\u0000${b}` : `${b}\u0000${a}`);

/** Sentences that name more characters than this are lists too long to compare name by name. */
const LONG_LIST = 40;

/** What stands between two names of one character: "Matt Murdock, better known as Daredevil". */
const SAME_PERSON =
  /\b(?:aka|known as|alias|alter ego|nicknamed|called|dubbed|becomes?|turned|secretly|identity)\b|a\.k\.a|\/|^ (?:returns |back )?as $|^[ ,]*["“(]/u;

export const gatherNames = (
  claims: readonly Claim[],
  personKeyOf: readonly string[],
  titleKeyOf: readonly string[],
): NameNodes => {
  const nodes: NameNode[] = [];
  const numbers = new Map<string, number>();
  const words = new Map<string, readonly (readonly string[])[]>();
  const bySentence = new Map<string, number[]>();

  const nodesOf = claims.map((claim, index) => {
    if (!('character' in claim) || !claim.character) return [];
    const scope = titleKeyOf[index] === '' ? `@${claim.article}` : (titleKeyOf[index] as string);
    const names = words.get(claim.character) ?? readNames(claim.character);
    words.set(claim.character, names);
    const sentence = `${claim.article}\u0000${claim.start}`;
    const own = names.map((name) => {
      const id = `${name.join('')}\u0000${scope}`;
      const number = numbers.get(id) ?? nodes.length;
      if (number === nodes.length) {
        numbers.set(id, number);
        nodes.push({
          key: name.join(''),
          words: name,
          scope,
          actors: new Set(),
          articles: [],
          sentences: 0,
          last: '',
        });
      }
      const node = nodes[number] as NameNode;
      if (node.articles.at(-1) !== claim.article) node.articles.push(claim.article);
      if (node.last !== sentence) node.sentences += 1;
      node.last = sentence;
      if (claim.kind === 'cast' && claim.status !== 'denied') node.actors.add(personKeyOf[index] as string);
      return number;
    });
    const together = bySentence.get(sentence);
    if (together) together.push(index);
    else bySentence.set(sentence, [index]);
    return own;
  });
  return { nodes, nodesOf, apart: tellApart(claims, bySentence, nodesOf, nodes) };
};

const readNames = (printed: string): readonly (readonly string[])[] => {
  const byKey = new Map<string, readonly string[]>();
  for (const name of splitNames(printed)) {
    const words = dropHonorific(dropArticle(foldWords(name)));
    if (words.length > 0 && !byKey.has(words.join(''))) byKey.set(words.join(''), words);
  }
  return [...byKey.values()];
};

/** Two names in one sentence are two characters, unless the words between them say otherwise. */
const tellApart = (
  claims: readonly Claim[],
  bySentence: ReadonlyMap<string, readonly number[]>,
  nodesOf: readonly (readonly number[])[],
  nodes: readonly NameNode[],
): ReadonlySet<string> => {
  const apart = new Set<string>();
  const together = new Set<string>();
  for (const indexes of bySentence.values()) {
    if (indexes.length < 2 || indexes.length > LONG_LIST) continue;
    for (const i of indexes) {
      for (const j of indexes) {
        const [first, second] = [claims[i] as Claim, claims[j] as Claim];
        if (i >= j || !('character' in first) || !('character' in second)) continue;
        const same = first.character === second.character || linksNames(first, second);
        for (const a of nodesOf[i] as readonly number[]) {
          for (const b of nodesOf[j] as readonly number[]) {
            const pair = pairOf((nodes[a] as NameNode).key, (nodes[b] as NameNode).key);
            (same ? together : apart).add(pair);
          }
        }
      }
    }
  }
  for (const pair of together) apart.delete(pair);
  return apart;
};

const linksNames = (first: Claim, second: Claim): boolean => {
  if (!('character' in first) || !('character' in second) || !first.character || !second.character)
    return false;
  const [a, b] = [first.sentence.indexOf(first.character), first.sentence.indexOf(second.character)];
  if (a < 0 || b < 0) return false;
  const [from, to] = a < b ? [a + first.character.length, b] : [b + second.character.length, a];
  // Names that overlap in the text are parts of one name.
  if (from > to) return true;
  return (
    to - from <= 60 && SAME_PERSON.test(first.sentence.slice(from, to).replace(/ (?:the|his|her)\s*$/u, ' '))
  );
};

export const sharesActor = (a: NameNode, b: NameNode): boolean => {
  for (const actor of a.actors) if (b.actors.has(actor)) return true;
  return false;
};
