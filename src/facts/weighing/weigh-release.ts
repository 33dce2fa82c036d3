import { bounds } from '../../dates/bounds.ts';
import { agrees } from '../../dates/compare.ts';
import { appendTo } from '../entities/push-to.ts';
import type { Dissent, Entity, NonEmpty } from '../fact.ts';
import type { ReleaseClaim } from './date-options.ts';
import { placeSeasons } from './place-seasons.ts';
import { isOlder, type PublishedOf } from './published.ts';
import { type SettledDate, settleDates } from './settle-date.ts';
import { aboutOf, bestStatus, type FactDraft, isNonEmpty, sharedSeason, type Told, workOf } from './told.ts';

/**
 * When titles come out. Each event and each season is weighed by itself. That nothing is announced does not
 * contradict a month or a year; against a day it is older news, unless it appeared after it, or its article says that
 * the title is out, and so speaks of what comes next.
 */
export const weighRelease = (told: readonly Told[], publishedOf: PublishedOf): readonly FactDraft[] => {
  const byTitle = new Map<string, { title: Entity; claims: ReleaseClaim[] }>();
  for (const { title, claim } of told) {
    if (!title || claim.kind !== 'release') continue;
    const entry = byTitle.get(title.id) ?? { title, claims: [] };
    entry.claims.push(claim);
    byTitle.set(title.id, entry);
  }
  return [...byTitle.values()].flatMap(({ title, claims }) => weighTitle(title, claims, publishedOf));
};

const weighTitle = (
  title: Entity,
  claims: readonly ReleaseClaim[],
  publishedOf: PublishedOf,
): readonly FactDraft[] => {
  const byEvent = new Map<string, ReleaseClaim[]>();
  for (const claim of claims) appendTo(byEvent, claim.event, claim);
  const dated = ['release', 'previews', 're-release'].flatMap((event) =>
    placeSeasons(byEvent.get(event) ?? []).flatMap((group) => weighTenses(group, publishedOf)),
  );
  const silent = bySeason(byEvent.get('unannounced') ?? []);
  const out = new Set(
    [...(byEvent.get('available') ?? []), ...claims.filter(isOut)].map(({ article }) => article),
  );
  const { kept, left } = answerSilence(dated, silent, out, publishedOf);
  const available = bySeason(byEvent.get('available') ?? []).flatMap((group) =>
    settleDates(group, publishedOf),
  );
  return [...kept, ...available, ...left].map((settled) => finish(title, settled));
};

const bySeason = (claims: readonly ReleaseClaim[]): readonly (readonly ReleaseClaim[])[] => {
  const groups = new Map<number, ReleaseClaim[]>();
  for (const claim of claims) appendTo(groups, claim.season ?? 0, claim);
  return [...groups.values()];
};

/**
 * What came out and what will come out may be two things: a film of 1977 and its return. Where the dates agree they
 * are one; where the past date is the later one, the plan was overtaken.
 */
const weighTenses = (group: readonly ReleaseClaim[], publishedOf: PublishedOf): readonly SettledDate[] => {
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

const answerSilence = (
  dated: readonly SettledDate[],
  silent: readonly (readonly ReleaseClaim[])[],
  out: ReadonlySet<string>,
  publishedOf: PublishedOf,
): { readonly kept: readonly SettledDate[]; readonly left: readonly SettledDate[] } => {
  let kept = dated;
  const left: SettledDate[] = [];
  for (const claims of silent) {
    const [first, ...rest] = claims;
    if (!first) continue;
    // Where the same article says that it is out, the silence is about what comes next.
    const next = claims.some(({ article }) => out.has(article));
    const answer = kept.find(
      (one) => !next && one.support[0].event === 'release' && isPlannedDay(one) && sameSeason(one, first),
    );
    if (answer && !isOlder(answer.support, claims, publishedOf)) {
      const dissent = claims.map((claim): Dissent => ({ claim, says: 'no date announced', why: 'older' }));
      kept = kept.map((one) => (one === answer ? { ...one, against: [...one.against, ...dissent] } : one));
    } else left.push({ support: [first, ...rest], against: [] });
  }
  return { kept, left };
};

const isOut = ({ event, status }: ReleaseClaim): boolean => event === 'release' && status === 'past';

const isPlannedDay = ({ date, support }: SettledDate): boolean =>
  date !== undefined && /^\d{4}-\d\d-\d\d$/u.test(date) && support.some(({ status }) => status !== 'past');

const sameSeason = (one: SettledDate, claim: ReleaseClaim): boolean =>
  one.support.some(({ season }) => season === claim.season);

const finish = (
  title: Entity,
  { date, asStated, support, against, from, because }: SettledDate,
): FactDraft => {
  const claims: NonEmpty<ReleaseClaim> = isNonEmpty(support) ? support : [support[0]];
  return {
    kind: 'release',
    event: claims[0].event,
    ...(date !== undefined && { date }),
    ...(asStated !== undefined && { asStated }),
    ...workOf(title),
    ...sharedSeason(claims),
    status: bestStatus(claims),
    support: claims,
    against,
    ...(from && { derived: true as const, from }),
    ...(because && { because }),
    about: aboutOf({ title }),
  };
};
