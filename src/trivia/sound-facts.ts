import type { Entity, Fact, FactBase } from '../facts/fact.ts';

/** Facts of one kind, narrowed. */
export type FactOf<K extends Fact['kind']> = Extract<Fact, { kind: K }>;

/**
 * The facts of a kind that a question may rest on: stated outright, by a sentence that was not outvoted, and
 * with nothing against them but claims that say the same less exactly. What was only expected, rumoured, denied,
 * or has been overtaken is no matter for a quiz.
 */
export function soundFacts<K extends Fact['kind']>(base: FactBase, kind: K): readonly FactOf<K>[] {
  return base.facts.filter((fact): fact is FactOf<K> => fact.kind === kind && isSound(fact));
}

function isSound(fact: Fact): boolean {
  const told = fact.status === 'stated' || (fact.kind === 'release' && fact.status === 'past');
  return told && fact.against.every(({ why }) => why === 'misprint' || why === 'coarser');
}

/** The names by which somebody is known, apart and without nicknames in quotes: "Matt Murdock / Daredevil" has two. */
export function facesOf(entity: Entity): readonly [string, ...string[]] {
  const plain = entity.name.replace(/ ["“‘][^"”’]{1,40}["”’] /gu, ' ');
  const [first = entity.name, ...others] = plain.split(' / ');
  return [first, ...others];
}

/** A part with its actor, where nobody was ever said to play it but this one. */
export type Pair = {
  readonly fact: FactOf<'cast'>;
  readonly person: Entity;
  readonly character: Entity;
  readonly title: Entity | undefined;
};
