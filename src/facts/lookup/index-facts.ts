import { appendTo } from '../entities/push-to.ts';
import type { Fact, FactBase } from '../fact.ts';

/** Finds facts by what they mention; the lists keep the order of the facts. */
export const indexFacts = (facts: readonly Fact[]): Pick<FactBase, 'factsAbout' | 'factsOf'> => {
  const about = new Map<string, Fact[]>();
  for (const fact of facts) {
    const { person, character, title } = fact.about;
    if (person !== undefined) appendTo(about, person, fact);
    if (character !== undefined) appendTo(about, character, fact);
    if (title !== undefined) appendTo(about, title, fact);
  }
  // Most lists are short: without room to grow they take a sixth of the memory.
  for (const [id, list] of about) about.set(id, list.slice());
  return {
    factsAbout: (entityId) => about.get(entityId) ?? [],
    factsOf: (kind, entityId) => (about.get(entityId) ?? []).filter((fact) => fact.kind === kind),
  };
};
