import { bounds } from '../../dates/bounds.ts';
import { agrees } from '../../dates/compare.ts';
import { appendTo } from '../entities/push-to.ts';
import type { ReleaseClaim } from './date-options.ts';

/**
 * Sorts the releases of one title by season. A claim that names no season belongs to the one season whose dates agree
 * with its own (in the same tense); with no date of its own, to the only season there is. The others form a group of
 * their own.
 */
export const placeSeasons = (claims: readonly ReleaseClaim[]): readonly (readonly ReleaseClaim[])[] => {
  const seasons = new Map<number, ReleaseClaim[]>();
  const bare: ReleaseClaim[] = [];
  for (const claim of claims) {
    if (claim.season === undefined) bare.push(claim);
    else appendTo(seasons, claim.season, claim);
  }
  const named = [...seasons.values()].map((season) => ({ season, all: [...season] }));
  const left: ReleaseClaim[] = [];
  for (const claim of bare) {
    const hosts = named.filter(({ season }) => season.some((other) => canBeOne(claim, other)));
    const [host, ...more] = hosts;
    if (host && more.length === 0) host.all.push(claim);
    else left.push(claim);
  }
  const groups = named.map(({ all }) => all);
  return left.length > 0 ? [...groups, left] : groups;
};

const canBeOne = (bare: ReleaseClaim, other: ReleaseClaim): boolean => {
  if ((bare.status === 'past') !== (other.status === 'past')) return false;
  if (bare.date === undefined) return true;
  if (other.date === undefined) return other.season === 1;
  // Two years that are not known prove nothing about a later season.
  const known = bounds(bare.date) !== undefined || bounds(other.date) !== undefined;
  return agrees(bare.date, other.date) && (known || other.season === 1 || bare.date === other.date);
};
