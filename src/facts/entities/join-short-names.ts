import { isGivenName, relatedGivenNames } from '../names/diminutives.ts';
import type { DisjointSets } from './disjoint-sets.ts';
import { type NameNode, type NameNodes, pairOf, sharesActor } from './name-nodes.ts';
import { appendTo } from './push-to.ts';

/**
 * Within a title, joins "Murdock" and "Danny" to the one whole name that they begin or end, and "Trish Walker" to
 * "Patricia Walker", whose given name it shortens. Two owners ("Jones" beside Jessica Jones and Indiana Jones), or
 * different actors, join nothing.
 */
export const joinShortNames = ({ nodes, apart }: NameNodes, sets: DisjointSets): void => {
  const whole = new Map<string, number[]>();
  const family = new Map<string, number[]>();
  const short = new Set(nodes.flatMap(({ words, key }) => (words.length === 1 ? [key] : [])));
  nodes.forEach((node, number) => {
    if (node.words.length < 2) return;
    for (const word of new Set([node.words[0], node.words.at(-1)])) {
      if (word === undefined || !short.has(word)) continue;
      appendTo(whole, `${node.scope}\u0000${word}`, number);
      for (const article of node.articles) appendTo(whole, `@@${article}\u0000${word}`, number);
    }
    if (isGivenName(node.words[0] as string))
      appendTo(family, `${node.scope}\u0000${node.words.at(-1)}`, number);
  });

  for (const kin of family.values()) {
    if (kin.length > 20) continue;
    for (const a of kin) {
      for (const b of kin) {
        if (a < b && isShortForm(nodes[a] as NameNode, nodes[b] as NameNode, apart)) sets.join(a, b);
      }
    }
  }

  nodes.forEach((node, number) => {
    if (node.words.length !== 1) return;
    const inScope = whole.get(`${node.scope}\u0000${node.key}`);
    const inArticles = [...node.articles].flatMap(
      (article) => whole.get(`@@${article}\u0000${node.key}`) ?? [],
    );
    const owners = (inScope ?? inArticles).filter((owner) => canStandFor(node, nodes[owner] as NameNode));
    const keys = new Set(owners.map((owner) => sets.find(owner)));
    const names = new Set(owners.map((owner) => (nodes[owner] as NameNode).key));
    if (keys.size === 1 || names.size === 1) for (const owner of owners.slice(0, 1)) sets.join(owner, number);
  });
};

const isShortForm = (a: NameNode, b: NameNode, apart: ReadonlySet<string>): boolean =>
  a.words.length === 2 &&
  b.words.length === 2 &&
  a.key !== b.key &&
  relatedGivenNames(a.words[0] as string, b.words[0] as string) &&
  !apart.has(pairOf(a.key, b.key)) &&
  canStandFor(a, b);

/** Nobody is known to play one and not the other. */
const canStandFor = (a: NameNode, b: NameNode): boolean =>
  a.actors.size === 0 || b.actors.size === 0 || sharesActor(a, b);
