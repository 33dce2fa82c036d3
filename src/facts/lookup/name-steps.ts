import type { Entity, EntityKind } from '../fact.ts';
import { dropArticle, foldWords, nameKey } from '../names/fold-name.ts';
import { dropHonorific } from '../names/honorifics.ts';

/** By kind and key: the one entity, or the several. One is the rule, and a list for each would double the memory. */
export type NameStep = ReadonlyMap<string, Entity | readonly Entity[]>;

/** Exact names, then misprints, then the words at either end of names. */
export const buildNameSteps = (entities: readonly Entity[]): readonly NameStep[] => {
  const exact = new Map<string, Entity | Entity[]>();
  const misprinted = new Map<string, Entity | Entity[]>();
  const partial = new Map<string, Entity | Entity[]>();
  for (const entity of entities) {
    for (const name of entity.names) {
      add(exact, keyOf(entity.kind, name), entity);
      for (const part of partsOf(entity.kind, name)) add(partial, `${entity.kind}|${part}`, entity);
    }
    for (const { name } of entity.misprints) add(misprinted, keyOf(entity.kind, name), entity);
  }
  return [exact, misprinted, partial];
};

/** The keys under which a name may be found, the exact one first. */
export const keysOf = (kind: EntityKind, name: string): ReadonlySet<string> =>
  new Set([keyOf(kind, name), `${kind}|${bareKey(name)}`]);

export const entitiesAt = (step: NameStep, key: string): readonly Entity[] => {
  const found = step.get(key);
  if (found === undefined) return [];
  return 'id' in found ? [found] : found;
};

const add = (step: Map<string, Entity | Entity[]>, key: string, entity: Entity): void => {
  const found = step.get(key);
  if (found === undefined) step.set(key, entity);
  else if ('id' in found) {
    if (found !== entity) step.set(key, [found, entity]);
  } else if (!found.includes(entity)) found.push(entity);
};

const keyOf = (kind: EntityKind, name: string): string => `${kind}|${nameKey(name)}`;

const bareKey = (name: string): string => dropHonorific(dropArticle(foldWords(name))).join('');

/** The words at either end of a name: "Danny" and "Rand"; for a title every run that reaches one of its ends. */
const partsOf = (kind: EntityKind, name: string): readonly string[] => {
  const words = dropHonorific(dropArticle(foldWords(name.length <= 120 ? name : '')));
  if (words.length < 2) return [];
  if (kind !== 'title') return [words[0] as string, words.at(-1) as string, words.join('')];
  const runs: string[] = [];
  for (let cut = 1; cut < words.length; cut += 1)
    runs.push(words.slice(0, cut).join(''), words.slice(cut).join(''));
  return runs.filter((run) => run.length > 2);
};
