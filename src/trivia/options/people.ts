import type { Relations } from '../relations.ts';
import { facesOf, isSound, type Pair } from '../sound-facts.ts';
import type { Candidate } from './choose-wrong.ts';

/** Actors who surely do not play this part: it has one actor, and they are others. The title's own come first. */
export function otherActors(relations: Relations, pairs: readonly Pair[], pair: Pair): readonly Candidate[] {
  const said = relations.actorsOf(pair.character.id);
  const seen = new Set<string>();
  return castOf(relations, pairs).flatMap(({ person, title }) => {
    if (said.has(person.id) || seen.has(person.id)) return [];
    seen.add(person.id);
    return [{ text: person.name, means: person.id, near: distance(relations, pair, title) }];
  });
}

/** Characters that this actor surely does not play: each has one actor, who is another. */
export function otherParts(relations: Relations, pairs: readonly Pair[], pair: Pair): readonly Candidate[] {
  const said = relations.partsOf(pair.person.id);
  return pairs.flatMap((other) => {
    if (other.person.id === pair.person.id || said.has(other.character.id)) return [];
    const near = distance(relations, pair, other.title?.id);
    return facesOf(other.character).map((text) => ({ text, means: other.character.id, near }));
  });
}

/** Everybody who is in a title by all claims, with it: the parts' actors first, then those without a part. */
function castOf({ base }: Relations, pairs: readonly Pair[]) {
  const others = base.facts.flatMap((fact) => {
    if (fact.kind !== 'cast' || !isSound(fact) || fact.about.person === undefined) return [];
    const person = base.entity(fact.about.person);
    return person ? [{ person, title: fact.about.title }] : [];
  });
  return [...pairs.map(({ person, title }) => ({ person, title: title?.id })), ...others];
}

/** 0 in the same title, 1 in one that belongs to it, 3 elsewhere. */
function distance({ familyOf }: Relations, pair: Pair, title: string | undefined): number {
  if (pair.title === undefined || title === undefined) return 1;
  if (pair.title.id === title) return 0;
  return familyOf(pair.title.id) === familyOf(title) ? 1 : 3;
}
