import { bounds } from '../../dates/bounds.ts';
import { intersect } from '../../dates/intersect.ts';
import { type DateOption, isEditors, isFiner, type ReleaseClaim } from './date-options.ts';
import type { PublishedOf } from './published.ts';
import { certaintyOf, countArticles } from './told.ts';

/** A date, and where no claim says it by itself, the two that say it together. */
export type DateValue = { readonly date: string; readonly from?: readonly [ReleaseClaim, ReleaseClaim] };

/** Makes the winning date finer by days and seasons whose year is not known: "this summer" and 2017 are summer 2017. */
export const deriveYear = (
  winner: DateOption,
  options: readonly DateOption[],
  publishedOf: PublishedOf,
): DateValue => {
  if (!winner.hasYear || isEditors(winner)) return { date: winner.date };
  let value: DateValue = { date: winner.date };
  for (const option of options) {
    if (option.hasYear || (option.rumoured && !winner.rumoured)) continue;
    const both = intersect(option.date, value.date);
    if (both === undefined || both === value.date || !isFiner(value.date, both)) continue;
    const claim = option.claims.find((one) => canMean(both, one, publishedOf));
    if (!claim) continue;
    value = {
      date: both,
      from: [claim, giveYear(option, both, options) ?? (winner.claims[0] as ReleaseClaim)],
    };
  }
  return value;
};

/** The plainest claim that gives the year: stated before expected, said by most articles, in the fewest words. */
const giveYear = (
  yearless: DateOption,
  both: string,
  options: readonly DateOption[],
): ReleaseClaim | undefined => {
  const years = options
    .filter(({ date, hasYear }) => hasYear && intersect(yearless.date, date) === both)
    .map(({ date, claims }) => {
      const [claim] = [...claims].sort((a, b) => certaintyOf(b.status) - certaintyOf(a.status));
      return {
        date,
        claim,
        certainty: certaintyOf(claim?.status ?? 'denied'),
        articles: countArticles(claims),
      };
    });
  years.sort((a, b) => b.certainty - a.certainty || b.articles - a.articles || a.date.length - b.date.length);
  return years[0]?.claim;
};

/** Words like "this summer" mean a date near the day on which they appeared, where that is known. */
const canMean = (date: string, claim: ReleaseClaim, publishedOf: PublishedOf): boolean => {
  const [reach, published] = [bounds(date), publishedOf(claim)];
  if (!reach?.earliest || !reach.latest || !published) return true;
  const distance = claim.status === 'past' ? [-550, 31] : [-31, 550];
  const days = (a: string, b: string) => (Date.parse(a) - Date.parse(b)) / 86_400_000;
  return (
    days(reach.latest, published.earliest) >= (distance[0] as number) &&
    days(reach.earliest, published.latest) <= (distance[1] as number)
  );
};
