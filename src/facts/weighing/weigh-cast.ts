import { appendTo, pushTo } from '../entities/push-to.ts';
import type { Entity } from '../fact.ts';
import type { CastDraft } from './cast-draft.ts';
import { opposeCasts } from './oppose-casts.ts';
import {
  aboutOf,
  bestStatus,
  type FactDraft,
  isNonEmpty,
  sharedSeason,
  splitDenied,
  type Told,
  workOf,
} from './told.ts';

/**
 * Who plays whom in what. A claim that names no title counts for the one title in which that person plays that part,
 * where there is only one. A misprinted name counts against the right one; where nothing but the misprint ties the
 * person to the part, the two sentences together do ("Luke Colter's Luke Cage", and a cast list with Mike Colter).
 */
export const weighCast = (told: readonly Told[]): readonly FactDraft[] => {
  const titlesOf = new Map<string, Set<Entity>>();
  for (const { person, character, title } of told) {
    if (person && character && title) pushTo(titlesOf, `${person.id}|${character.id}`, title);
  }
  const groups = new Map<string, Told[]>();
  for (const item of told) {
    const titles = item.title ? undefined : titlesOf.get(`${item.person?.id}|${item.character?.id}`);
    const title = item.title ?? (titles?.size === 1 ? [...titles][0] : undefined);
    const placed = title ? { ...item, title } : item;
    appendTo(groups, `${item.person?.id}|${item.character?.id ?? ''}|${title?.id ?? ''}`, placed);
  }
  const drafts = [...groups.values()].flatMap((group) => draftCast(group, groups));
  return opposeCasts(drafts).map(finish);
};

const draftCast = (
  group: readonly Told[],
  groups: ReadonlyMap<string, readonly Told[]>,
): readonly CastDraft[] => {
  const { person, character, title } = group[0] as Told;
  if (!person) return [];
  const names = { person, ...(character && { character }), ...(title && { title }) };
  const wrong = group.filter(({ slip }) => slip !== undefined);
  const right = group.filter(({ slip }) => slip === undefined).map(({ claim }) => claim);
  const misprints = wrong.map(({ claim, slip }) => ({
    claim,
    says: slip as string,
    why: 'misprint' as const,
  }));
  if (right.length > 0) {
    const { support, against } = splitDenied(right, () => `not ${person.name}`);
    if (!isNonEmpty(support)) return [];
    const because = misprints[0] && `“${misprints[0].says}” is outvoted and taken for a misprint`;
    return [{ ...names, support, against: [...against, ...misprints], ...(because && { because }) }];
  }
  const listed = groups
    .get(`${person.id}||${title?.id ?? ''}`)
    ?.find(({ slip }) => slip === undefined)?.claim;
  const slips = wrong.map(({ claim }) => claim);
  if (!isNonEmpty(slips)) return [];
  if (!listed) return [{ ...names, support: slips, against: misprints }];
  return [
    {
      ...names,
      support: [slips[0], listed, ...slips.slice(1)],
      against: misprints,
      from: [slips[0], listed],
      because: `one sentence gives the part to “${misprints[0]?.says}”, another names ${person.name}`,
    },
  ];
};

const finish = (draft: CastDraft): FactDraft => {
  const { person, character, title, support, against, from, because } = draft;
  return {
    kind: 'cast',
    person: person.name,
    ...(character && { character: character.name }),
    ...(support.some((claim) => claim.kind === 'cast' && claim.voice) && { voice: true as const }),
    ...(title && workOf(title)),
    ...(title && sharedSeason(support)),
    status: bestStatus(support),
    support,
    against,
    ...(from && { derived: true as const, from }),
    ...(because && { because }),
    about: aboutOf(draft),
  };
};
