import type { Claim } from '../../claims/claim.ts';
import { createDisjointSets } from './disjoint-sets.ts';
import { joinAcrossTitles } from './join-across-titles.ts';
import { joinByActor } from './join-by-actor.ts';
import { joinShortNames } from './join-short-names.ts';
import { gatherNames } from './name-nodes.ts';

/** By index of the claim: the number of the character it names, -1 where it names none. */
export type Characters = {
  readonly groupOf: Int32Array;
  /** By index of the claim: whether it prints the name with a slip that others outvote. */
  readonly slips: ReadonlySet<number>;
};

/**
 * Says which claims name the same character. A name counts within its title first ("Jack" in two series is two
 * people); evidence joins names there, and then names across titles:
 *
 * 1. one printed name holds both ("Matt Murdock/Daredevil", 'Patricia "Trish" Walker');
 * 2. one word of a name stands for the whole where only one character can be meant;
 * 3. one actor plays both in one title, and no sentence tells them apart as two parts;
 * 4. the same name in another title, unless the two belong to different people there.
 */
export const sortCharacters = (
  claims: readonly Claim[],
  personKeyOf: readonly string[],
  titleKeyOf: readonly string[],
): Characters => {
  const names = gatherNames(claims, personKeyOf, titleKeyOf);
  const sets = createDisjointSets(names.nodes.length);
  for (const nodes of names.nodesOf) for (const node of nodes.slice(1)) sets.join(nodes[0] as number, node);
  joinShortNames(names, sets);
  const slipNodes = joinByActor(names, sets);
  joinAcrossTitles(names, sets);
  const groupOf = Int32Array.from(names.nodesOf, ([first]) => (first === undefined ? -1 : sets.find(first)));
  const slips = new Set<number>();
  names.nodesOf.forEach((nodes, index) => {
    if (nodes.length > 0 && nodes.every((node) => slipNodes.has(node))) slips.add(index);
  });
  return { groupOf, slips };
};
