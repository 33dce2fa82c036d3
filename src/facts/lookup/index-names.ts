import type { Entity, EntityKind, FactBase, NameStep, WorkHint } from '../fact.ts';
import { splitNames } from '../names/split-names.ts';
import { buildNameSteps, findAtSteps } from './name-steps.ts';

/** Finds entities by name, step by step from the exact name to a part of it; indexed when it is first asked. */
export const indexNames = (
  entities: readonly Entity[],
  known?: readonly NameStep[],
): Pick<FactBase, 'resolve' | 'resolveAll'> & { readonly steps: () => readonly NameStep[] } => {
  let index = known;
  const steps = (): readonly NameStep[] => {
    index ??= buildNameSteps(entities);
    return index;
  };
  const resolveAll = (name: string, kind: EntityKind, work?: WorkHint): readonly Entity[] => {
    for (const bearers of findAtSteps(steps(), entities, kind, name)) {
      const found = bearers.filter((entity) => fits(entity, work));
      if (found.length > 0) return found.sort(compareEntities);
    }
    const [first = name] = splitNames(name);
    return first !== name && first !== '' ? resolveAll(first, kind, work) : [];
  };
  return {
    steps,
    resolveAll,
    resolve: (name, kind, work) => resolveAll(name, kind, work)[0],
  };
};

const fits = (entity: Entity, work: WorkHint | undefined): boolean =>
  (work?.year === undefined || entity.year === undefined || entity.year === work.year) &&
  (work?.medium === undefined || entity.medium === undefined || entity.medium === work.medium);

const compareEntities = (a: Entity, b: Entity): number =>
  b.articles - a.articles || b.mentions - a.mentions || (a.id < b.id ? -1 : 1);
