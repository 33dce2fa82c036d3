import { appendTo } from '../entities/push-to.ts';
import type { Entity, NonEmpty } from '../fact.ts';
import { answerSilence } from './answer-silence.ts';
import type { ReleaseClaim } from './date-options.ts';
import { placeSeasons } from './place-seasons.ts';
import type { PublishedOf } from './published.ts';
import type { SettledDate } from './settled-date.ts';
import { aboutOf, bestStatus, type FactDraft, isNonEmpty, sharedSeason, type Told, workOf } from './told.ts';
import { weighTenses } from './weigh-tenses.ts';

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
  const out = new Set(
    [...(byEvent.get('available') ?? []), ...claims.filter(isOut)].map(({ article }) => article),
  );
  const answered = answerSilence(dated, bySeason(byEvent.get('unannounced') ?? []), out, publishedOf);
  const available = bySeason(byEvent.get('available') ?? []).flatMap((group) =>
    weighTenses(group, publishedOf),
  );
  return [...answered, ...available].map((settled) => finish(title, settled));
};

const bySeason = (claims: readonly ReleaseClaim[]): readonly (readonly ReleaseClaim[])[] => {
  const groups = new Map<number, ReleaseClaim[]>();
  for (const claim of claims) appendTo(groups, claim.season ?? 0, claim);
  return [...groups.values()];
};

const isOut = ({ event, status }: ReleaseClaim): boolean => event === 'release' && status === 'past';

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
