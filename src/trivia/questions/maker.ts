import type { Entity, FactBase } from '../../facts/fact.ts';
import { groupNearby, type Nearby } from '../nearby.ts';
import { readPairs } from '../pairs.ts';
import type { Question } from '../question.ts';
import { type Relations, readRelations } from '../relations.ts';
import { type FactOf, type Pair, soundFacts } from '../sound-facts.ts';
import { shuffleBy } from '../stable-hash.ts';

/** Somebody in a cast, with or without a part. */
type Actor = { readonly person: Entity; readonly title: string | undefined };

/** What questions are made from. */
export type Material = {
  readonly relations: Relations;
  readonly pairs: readonly Pair[];
  readonly cast: readonly FactOf<'cast'>[];
  readonly crew: readonly FactOf<'crew'>[];
  readonly actorsNear: Nearby<Actor>;
  readonly partsNear: Nearby<Pair>;
};

/** Makes all questions of one kind; undefined for those that would not be fair. */
export type Maker = (material: Material) => readonly (Question | undefined)[];

/** From a folder that would yield tens of thousands of questions, so many facts of a kind are enough for years. */
const MOST = 1_000;

export function readMaterial(base: FactBase): Material {
  const relations = readRelations(base);
  const pairs = atMost(readPairs(relations), ({ character }) => character.id);
  const cast = atMost(soundFacts(base, 'cast'), ({ id }) => id);
  const crew = atMost(soundFacts(base, 'crew'), ({ id }) => id);
  const actors = new Map<string, Actor>();
  const inCast = cast.flatMap(({ about }) => {
    const person = about.person === undefined ? undefined : base.entity(about.person);
    return person ? [{ person, title: about.title }] : [];
  });
  for (const actor of [...pairs.map(({ person, title }) => ({ person, title: title?.id })), ...inCast]) {
    if (!actors.has(actor.person.id)) actors.set(actor.person.id, actor);
  }
  return {
    relations,
    pairs,
    cast,
    crew,
    actorsNear: groupNearby(
      relations,
      [...actors.values()],
      ({ title }) => title,
      ({ person }) => person.id,
    ),
    partsNear: groupNearby(
      relations,
      pairs,
      ({ title }) => title?.id,
      ({ character }) => character.id,
    ),
  };
}

/** The facts that stay when there are too many: by chance, the same ones every time. */
export function atMost<T>(things: readonly T[], nameOf: (thing: T) => string): readonly T[] {
  return things.length <= MOST ? things : shuffleBy('at most', things, nameOf).slice(0, MOST);
}
