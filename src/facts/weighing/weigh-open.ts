import type { Claim, Statement } from '../../claims/claim.ts';
import { appendTo } from '../entities/push-to.ts';
import { nameKey } from '../names/fold-name.ts';
import { platformKey, usualPlatform } from '../names/usual-platform.ts';
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
 * Crew, appearances and platforms: lists that are open, where one entry never speaks against another. Only a denial
 * and a misprint do. A season is kept where all claims name the same.
 */
export const weighOpen = (told: readonly Told[]): readonly FactDraft[] => {
  const groups = new Map<string, Told[]>();
  for (const item of told) appendTo(groups, keyOf(item), item);
  return [...groups.values()].flatMap((group) => {
    const first = group[0] as Told;
    const right = group.filter(({ slip }) => slip === undefined);
    const counted = right.length > 0 ? right : group;
    const { support, against } = splitDenied(
      counted.map(({ claim }) => claim),
      (claim) => `not ${entryOf(claim) || 'so'}`,
    );
    const misprints = group
      .filter((item) => right.length > 0 && item.slip !== undefined)
      .map(({ claim, slip }) => ({ claim, says: slip as string, why: 'misprint' as const }));
    const statement = stateOf(first, support);
    if (!statement || !isNonEmpty(support)) return [];
    return [
      {
        ...statement,
        status: bestStatus(support),
        support,
        against: [...against, ...misprints],
        about: aboutOf(first),
      } as FactDraft,
    ];
  });
};

const keyOf = ({ claim, person, character, title }: Told): string => {
  const ids = `${claim.kind}|${person?.id ?? ''}|${character?.id ?? ''}|${title?.id ?? ''}`;
  return `${ids}|${claim.kind === 'platform' ? platformKey(claim.platform) : nameKey(entryOf(claim))}`;
};

const entryOf = (claim: Claim): string => {
  if (claim.kind === 'crew') return claim.role;
  return claim.kind === 'platform' ? claim.platform : '';
};

const stateOf = (told: Told, support: readonly Claim[]): Statement | undefined => {
  const { claim, person, character, title } = told;
  const work = title ? { ...workOf(title), ...sharedSeason(support) } : undefined;
  if (claim.kind === 'crew' && person)
    return { kind: 'crew', person: person.name, role: claim.role, ...work };
  if (claim.kind === 'appearance' && character && work)
    return { kind: 'appearance', character: character.name, ...work };
  if (claim.kind === 'platform' && work)
    return { kind: 'platform', platform: platformOf(claim.platform, support), ...work };
  return undefined;
};

/** As all print it, or by its usual name where they print several. */
const platformOf = (printed: string, support: readonly Claim[]): string =>
  support.every((claim) => claim.kind === 'platform' && claim.platform === printed)
    ? printed
    : usualPlatform(printed);
