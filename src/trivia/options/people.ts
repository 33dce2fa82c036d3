import type { Material } from '../questions/maker.ts';
import { facesOf, type Pair } from '../sound-facts.ts';
import type { Candidate } from './choose-wrong.ts';

/** Actors who surely do not play this part: it has one actor, and they are others. The title's own come first. */
export function otherActors({ relations, actorsNear }: Material, pair: Pair): readonly Candidate[] {
  const said = relations.actorsOf(pair.character.id);
  return actorsNear(pair.title?.id, pair.character.id)
    .filter(({ item }) => !said.has(item.person.id))
    .map(({ item, near }) => ({ text: item.person.name, means: item.person.id, near }));
}

/** Characters that this actor surely does not play: each has one actor, who is another. */
export function otherParts({ relations, partsNear }: Material, pair: Pair): readonly Candidate[] {
  const said = relations.partsOf(pair.person.id);
  return partsNear(pair.title?.id, pair.person.id)
    .filter(({ item }) => item.person.id !== pair.person.id && !said.has(item.character.id))
    .flatMap(({ item, near }) =>
      facesOf(item.character).map((text) => ({ text, means: item.character.id, near })),
    );
}
