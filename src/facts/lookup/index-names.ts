import { pushTo } from '../entities/push-to.ts';
import type { Entity, EntityKind, FactBase, WorkHint } from '../fact.ts';
import { dropArticle, foldWords, nameKey } from '../names/fold-name.ts';
import { dropHonorific } from '../names/honorifics.ts';
import { splitNames } from '../names/split-names.ts';

/** Finds entities by name, step by step from the exact name to a part of it; see `FactBase.resolve`. */
export const indexNames = (entities: readonly Entity[]): Pick<FactBase, 'resolve' | 'resolveAll'> => {
  const steps = [
    new Map<string, Set<Entity>>(),
    new Map<string, Set<Entity>>(),
    new Map<string, Set<Entity>>(),
  ] as const;
  const [exact, misprinted, partial] = steps;
  for (const entity of entities) {
    for (const name of entity.names) {
      pushTo(exact, keyOf(entity.kind, name), entity);
      for (const part of partsOf(entity.kind, name)) pushTo(partial, `${entity.kind}|${part}`, entity);
    }
    for (const { name } of entity.misprints) pushTo(misprinted, keyOf(entity.kind, name), entity);
  }

  const resolveAll = (name: string, kind: EntityKind, work?: WorkHint): readonly Entity[] => {
    for (const step of steps) {
      for (const key of new Set([keyOf(kind, name), `${kind}|${bareKey(name)}`])) {
        const found = [...(step.get(key) ?? [])].filter((entity) => fits(entity, work));
        if (found.length > 0) return found.sort(compareEntities);
      }
    }
    const [first = name] = splitNames(name);
    return first !== name && first !== '' ? resolveAll(first, kind, work) : [];
  };
  return {
    resolveAll,
    resolve: (name, kind, work) => resolveAll(name, kind, work)[0],
  };
};

const keyOf = (kind: EntityKind, name: string): string => `${kind}|${nameKey(name)}`;

const bareKey = (name: string): string => dropHonorific(dropArticle(foldWords(name))).join('');

const fits = (entity: Entity, work: WorkHint | undefined): boolean =>
  (work?.year === undefined || entity.year === undefined || entity.year === work.year) &&
  (work?.medium === undefined || entity.medium === undefined || entity.medium === work.medium);

/** The words at either end of a name: "Danny" and "Rand"; for a title every run that reaches one of its ends. */
const partsOf = (kind: EntityKind, name: string): readonly string[] => {
  const words = dropHonorific(dropArticle(foldWords(name.length <= 120 ? name : '')));
  if (words.length < 2) return [];
  if (kind !== 'title') return [words[0] as string, words.at(-1) as string, bareKey(name)];
  const runs: string[] = [];
  for (let cut = 1; cut < words.length; cut += 1)
    runs.push(words.slice(0, cut).join(''), words.slice(cut).join(''));
  return runs.filter((run) => run.length > 2);
};

const compareEntities = (a: Entity, b: Entity): number =>
  b.articles - a.articles || b.mentions - a.mentions || (a.id < b.id ? -1 : 1);
