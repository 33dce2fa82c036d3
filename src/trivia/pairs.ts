import type { Relations } from './relations.ts';
import { type FactOf, type Pair, soundFacts } from './sound-facts.ts';

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

function readPair({ base, actorsOf }: Relations, fact: FactOf<'cast'>): Pair | undefined {
  const { about } = fact;
  const person = about.person === undefined ? undefined : base.entity(about.person);
  const character = about.character === undefined ? undefined : base.entity(about.character);
  if (!person || !character || actorsOf(character.id).size !== 1) return undefined;
  return { fact, person, character, title: about.title === undefined ? undefined : base.entity(about.title) };
}
