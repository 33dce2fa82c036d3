import type { Claim } from '../../claims/claim.ts';
import { appendTo } from '../entities/push-to.ts';
import {
  aboutOf,
  articlesInWords,
  bestStatus,
  type FactDraft,
  isNonEmpty,
  splitDenied,
  type Told,
  workOf,
} from './told.ts';

/**
 * How many episodes a title has, and how many each of its seasons: counts of different seasons, and of a season and
 * the whole, do not speak against each other. Different counts of the same thing all stand, each against the others.
 */
export const weighEpisodes = (told: readonly Told[]): readonly FactDraft[] => {
  const groups = new Map<string, Told[]>();
  for (const item of told) appendTo(groups, `${item.title?.id}|${item.claim.season ?? ''}`, item);
  return [...groups.values()].flatMap(weighOne);
};

const weighOne = (group: readonly Told[]): readonly FactDraft[] => {
  const byCount = new Map<number, Claim[]>();
  for (const { claim } of group) if (claim.kind === 'episodes') appendTo(byCount, claim.count, claim);
  const { title, claim: first } = group[0] as Told;
  if (!title) return [];
  const editor = [...byCount.values()].find((claims) => claims.some((claim) => claim.editor));
  const standing = editor ? [editor] : [...byCount.values()];
  return standing.flatMap((claims): readonly FactDraft[] => {
    const count = (claims[0] as Claim & { kind: 'episodes' }).count;
    const { support, against } = splitDenied(claims, () => `not ${count}`);
    if (!isNonEmpty(support)) return [];
    const others = [...byCount].filter(([other]) => other !== count);
    const differing = others.flatMap(([other, theirs]) =>
      theirs
        // What is only denied stands by itself, unless an editor has settled the number.
        .filter(({ status }) => editor || status !== 'denied')
        .map((claim) => ({
          claim,
          says: claim.status === 'denied' ? `not ${other}` : String(other),
          why: claim.status === 'denied' ? ('denied' as const) : ('differs' as const),
        })),
    );
    return [
      {
        kind: 'episodes',
        count,
        ...workOf(title),
        ...(first.season !== undefined && { season: first.season }),
        status: bestStatus(support),
        support,
        against: [...against, ...differing],
        ...(differing.length > 0 && {
          because: `${count} is said by ${articlesInWords(support)}, another number by ${articlesInWords(differing.map(({ claim }) => claim))}`,
        }),
        about: aboutOf({ title }),
      },
    ];
  });
};
