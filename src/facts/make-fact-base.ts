import type { Article } from '../articles/article.ts';
import type { Entity, Fact, FactBase, FactIndexes } from './fact.ts';
import { indexFacts } from './lookup/index-facts.ts';
import { indexNames } from './lookup/index-names.ts';
import { indexMentions } from './mentions/index-mentions.ts';

/** What a `FactBase` is made of, for whoever keeps it between two starts. */
export type FactBaseParts = {
  readonly facts: readonly Fact[];
  readonly entities: readonly Entity[];
  /** As `FactBase.indexes` gave them for the same articles; made anew without. */
  readonly indexes?: FactIndexes;
};

/** Makes facts and entities ready to be asked; `articles` are those that they were read from, by id. */
export const makeFactBase = (
  { facts, entities, indexes }: FactBaseParts,
  articles: ReadonlyMap<string, Article>,
): FactBase => {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const { steps, ...names } = indexNames(entities, indexes?.steps);
  const { printed, ...mentions } = indexMentions(articles, byId, facts, indexes?.printed);
  return {
    facts,
    entities,
    entity: (id) => byId.get(id),
    ...indexFacts(facts),
    ...names,
    ...mentions,
    indexes: () => ({ printed: printed(), steps: steps() }),
  };
};
