import type { Entity, EntityKind, FactBase, WorkHint } from '../fact.ts';
import { splitNames } from '../names/split-names.ts';
import { buildNameSteps, entitiesAt, keysOf, type NameStep } from './name-steps.ts';

/** Finds entities by name, step by step from the exact name to a part of it; built when it is first asked. */
export const indexNames = (entities: readonly Entity[]): Pick<FactBase, 'resolve' | 'resolveAll'> => {
  let steps: readonly NameStep[] | undefined;
  const resolveAll = (name: string, kind: EntityKind, work?: WorkHint): readonly Entity[] => {
    steps ??= buildNameSteps(entities);
    for (const step of steps) {
      for (const key of keysOf(kind, name)) {
        const found = entitiesAt(step, key).filter((entity) => fits(entity, work));
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

const fits = (entity: Entity, work: WorkHint | undefined): boolean =>
  (work?.year === undefined || entity.year === undefined || entity.year === work.year) &&
  (work?.medium === undefined || entity.medium === undefined || entity.medium === work.medium);

const compareEntities = (a: Entity, b: Entity): number =>
  b.articles - a.articles || b.mentions - a.mentions || (a.id < b.id ? -1 : 1);
