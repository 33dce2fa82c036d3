import type { Entity, EntityKind, FactBase } from '../facts/fact.ts';
import type { Relations } from './relations.ts';
import { type FactOf, facesOf, type Pair, soundFacts } from './sound-facts.ts';
import { sameText } from './words.ts';

/** Every part that has one actor by all claims, each once, from the title in which it is told most. */
export function readPairs(relations: Relations): readonly Pair[] {
  const { base } = relations;
  const byCharacter = new Map<string, Pair>();
  for (const fact of soundFacts(base, 'cast')) {
    const pair = readPair(relations, fact);
    if (!pair) continue;
    const known = byCharacter.get(pair.character.id);
    if (!known || fact.support.length > known.fact.support.length) byCharacter.set(pair.character.id, pair);
  }
  return [...byCharacter.values()].sort((a, b) => (a.character.id < b.character.id ? -1 : 1));
}

/**
 * Whether somebody else goes by one of the names, and a question could not say who is meant. A character with a
 * person's name is taken for a slip of the reading.
 */
function hasNamesake(base: FactBase, entity: Entity): boolean {
  const faces = facesOf(entity);
  const kinds: readonly EntityKind[] = entity.kind === 'character' ? ['character', 'person'] : [entity.kind];
  return faces.some((face) =>
    kinds.some((kind) =>
      base
        .resolveAll(face, kind)
        .some((other) => other.id !== entity.id && facesOf(other).some((one) => sameText(one, face))),
    ),
  );
}

function readPair({ base, actorsOf }: Relations, fact: FactOf<'cast'>): Pair | undefined {
  const { about } = fact;
  const person = about.person === undefined ? undefined : base.entity(about.person);
  const character = about.character === undefined ? undefined : base.entity(about.character);
  if (!person || !character || actorsOf(character.id).size !== 1) return undefined;
  if (hasNamesake(base, person) || hasNamesake(base, character)) return undefined;
  const title = about.title === undefined ? undefined : base.entity(about.title);
  // Two works of one name: the question goes without.
  return { fact, person, character, title: title && hasNamesake(base, title) ? undefined : title };
}
