import { appendTo } from '../entities/push-to.ts';
import type { Fact, FactBase } from '../fact.ts';

/** Finds facts by what they mention; the lists keep the order of the facts. */
export const indexFacts = (facts: readonly Fact[]): Pick<FactBase, 'factsAbout' | 'factsOf'> => {
  const about = new Map<string, Fact[]>();
  const ofKind = new Map<string, Fact[]>();
  for (const fact of facts) {
    for (const id of Object.values(fact.about)) {
      if (id === undefined) continue;
      appendTo(about, id, fact);
      appendTo(ofKind, `${fact.kind}|${id}`, fact);
    }
  }
  return {
    factsAbout: (entityId) => about.get(entityId) ?? [],
    factsOf: (kind, entityId) => ofKind.get(`${kind}|${entityId}`) ?? [],
  };
};
