import { bounds } from '../../dates/bounds.ts';
import { agrees } from '../../dates/compare.ts';
import type { Dissent } from '../fact.ts';
import type { ReleaseClaim } from './date-options.ts';
import type { PublishedOf } from './published.ts';
import { settleDates } from './settle-date.ts';
import type { SettledDate } from './settled-date.ts';

/**
 * What came out and what will come out may be two things: a film of 1977 and its return. Where the dates agree they
 * are one; where the past date is the later one, the plan was overtaken.
 */
export const weighTenses = (
  group: readonly ReleaseClaim[],
  publishedOf: PublishedOf,
): readonly SettledDate[] => {
  const { live, denied } = splitLive(group);
  const past = settleDates(
    live.filter(({ status }) => status === 'past'),
    publishedOf,
  );
  const plans = settleDates(
    live.filter(({ status }) => status !== 'past'),
    publishedOf,
  );
  const [was, will] = [past[0], plans[0]];
  const settled = !was || !will ? [...past, ...plans] : joinTenses(live, past, plans, publishedOf);
  return denied.length > 0 ? deny(settled, denied, publishedOf) : settled;
};

const joinTenses = (
  live: readonly ReleaseClaim[],
  past: readonly SettledDate[],
  plans: readonly SettledDate[],
  publishedOf: PublishedOf,
): readonly SettledDate[] => {
  const [was, will] = [past[0] as SettledDate, plans[0] as SettledDate];
  if (was.date === undefined || will.date === undefined) return settleDates(live, publishedOf);
  const [then, soon] = [bounds(was.date), bounds(will.date)];
  if (then && soon && agrees(was.date, will.date)) return settleDates(live, publishedOf);
  if (!then?.earliest || !soon?.latest || soon.latest > then.earliest) return [...plans, ...past];
  const overtaken = plans.flatMap(({ support, against }) => [
    ...support.map((claim): Dissent => ({ claim, says: claim.asStated ?? claim.date ?? '', why: 'older' })),
    ...against,
  ]);
  return [
    { ...was, against: [...was.against, ...overtaken], because: 'it came out later than was announced' },
    ...past.slice(1),
  ];
};

const splitLive = (claims: readonly ReleaseClaim[]) => ({
  live: claims.filter(({ status }) => status !== 'denied'),
  denied: claims.filter(({ status }) => status === 'denied'),
});

/** Denials count against the dates that they can mean; where nobody says otherwise they stand as what is denied. */
const deny = (
  settled: readonly SettledDate[],
  denied: readonly ReleaseClaim[],
  publishedOf: PublishedOf,
): readonly SettledDate[] => {
  const left = new Set(denied);
  const answered = settled.map((one): SettledDate => {
    const meant = denied.filter(
      ({ date }) => date === undefined || one.date === undefined || agrees(date, one.date),
    );
    for (const claim of meant) left.delete(claim);
    const against = meant.map(
      (claim): Dissent => ({ claim, says: `not ${claim.asStated ?? claim.date ?? ''}`, why: 'denied' }),
    );
    return { ...one, against: [...one.against, ...against] };
  });
  return [...answered, ...settleDates([...left], publishedOf)];
};
