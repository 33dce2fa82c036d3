import { sayDate } from '../../dates/say-date.ts';
import type { Dissent } from '../fact.ts';
import type { ReleaseClaim } from './date-options.ts';
import { isOlder, type PublishedOf } from './published.ts';
import type { SettledDate } from './settled-date.ts';

/**
 * Sets what is announced against the claims that nothing is: against a planned day, silence is older news, or where it
 * appeared later, a contradiction that stands beside it. `out` holds the articles that say that the title is out: their
 * silence is about what comes next, and stands by itself. `silent` holds such claims, those of one season together.
 */
export const answerSilence = (
  dated: readonly SettledDate[],
  silent: readonly (readonly ReleaseClaim[])[],
  out: ReadonlySet<string>,
  publishedOf: PublishedOf,
): readonly SettledDate[] => {
  let kept = dated;
  const left: SettledDate[] = [];
  for (const claims of silent) {
    const [first, ...rest] = claims;
    if (!first) continue;
    const day = claims.some(({ article }) => out.has(article)) ? undefined : findPlannedDay(kept, first);
    const newer = day !== undefined && isOlder(day.support, claims, publishedOf);
    if (day) {
      const dissent = claims.map(
        (claim): Dissent => ({ claim, says: 'no date announced', why: newer ? 'differs' : 'older' }),
      );
      kept = kept.map((one) => (one === day ? { ...one, against: [...one.against, ...dissent] } : one));
    }
    if (day && !newer) continue;
    const against = (day?.support ?? []).map(
      (claim): Dissent => ({ claim, says: sayDate(day?.date ?? ''), why: 'differs' }),
    );
    left.push({ support: [first, ...rest], against });
  }
  return [...kept, ...left];
};

const findPlannedDay = (dated: readonly SettledDate[], silence: ReleaseClaim): SettledDate | undefined =>
  dated.find((one) => one.support[0].event === 'release' && isPlannedDay(one) && sameSeason(one, silence));

const isPlannedDay = ({ date, support }: SettledDate): boolean =>
  date !== undefined && /^\d{4}-\d\d-\d\d$/u.test(date) && support.some(({ status }) => status !== 'past');

const sameSeason = (one: SettledDate, claim: ReleaseClaim): boolean =>
  one.support.some(({ season }) => season === claim.season);
