import { bounds } from '../../dates/bounds.ts';
import { agrees, contains } from '../../dates/compare.ts';
import { intersect } from '../../dates/intersect.ts';
import { sayDate } from '../../dates/say-date.ts';
import type { Dissent, NonEmpty } from '../fact.ts';
import { type DateOption, isEditors, isFiner, type ReleaseClaim, rankOptions } from './date-options.ts';
import { isOlder, type PublishedOf } from './published.ts';
import { articlesInWords, certaintyOf, countArticles } from './told.ts';

/** A date that stands, and why. */
export type SettledDate = {
  readonly date?: string;
  readonly asStated?: string;
  readonly support: NonEmpty<ReleaseClaim>;
  readonly against: readonly Dissent[];
  readonly from?: NonEmpty<ReleaseClaim>;
  readonly because?: string;
};

/**
 * Weighs what is said of one release. The most trusted date stands, made finer by every date that agrees with it, and
 * by a day or season without a year that fits into it: "this summer" in one article and "2017" in others are summer
 * 2017, derived from both. Of the other claims, those that say less are `coarser`; those that contradict it and
 * appeared earlier are `older`; those that contradict it otherwise stand as dates of their own, each against the
 * others (two dates in one sentence stand side by side). Best first. Empty only for no claims.
 */
export const settleDates = (
  claims: readonly ReleaseClaim[],
  publishedOf: PublishedOf,
): readonly SettledDate[] => {
  const options = rankOptions(claims, publishedOf);
  const undated = claims.filter(({ date }) => date === undefined);
  const [anchor] = options;
  if (!anchor) return standUndated(undated);
  const winner = options.reduce((best, option) => (refines(option, best) ? option : best), anchor);
  const value = deriveYear(winner, options, publishedOf);

  const support: ReleaseClaim[] = [...(value.from ?? winner.claims)];
  const taken = new Set(support);
  const against: Dissent[] = undated.map((claim) => ({
    claim,
    says: claim.asStated ?? 'no date',
    why: 'coarser',
  }));
  const standing: ReleaseClaim[] = [];
  const rivals: DateOption[] = [];
  for (const option of options) {
    const rest = option.claims.filter((claim) => !taken.has(claim));
    const dissent = (why: Dissent['why']) =>
      against.push(...rest.map((claim) => ({ claim, says: sayDate(option.date), why })));
    if (saysSame(option.date, value.date)) support.push(...rest);
    else if (agrees(option.date, value.date)) {
      if (option.rumoured && isFiner(value.date, option.date)) standing.push(...rest);
      else dissent('coarser');
    } else if (isEditors(winner)) dissent('differs');
    else if (isOlder(option.claims, winner.claims, publishedOf)) dissent('older');
    else {
      standing.push(...rest);
      if (!shareSentence(option, winner)) rivals.push(option);
    }
  }
  const opposed = rivals.flatMap(({ date, claims: theirs }) =>
    theirs.map((claim): Dissent => ({ claim, says: sayDate(date), why: 'differs' })),
  );
  const own: SettledDate = {
    date: value.date,
    ...stated(value.from ? undefined : winner.claims),
    support: support as unknown as NonEmpty<ReleaseClaim>,
    against: [...against, ...opposed],
    ...(value.from && { from: value.from }),
    ...explain(winner, value, [...against, ...opposed]),
  };
  const others = standing.length > 0 ? settleDates(standing, publishedOf) : [];
  const back = others.map((other): SettledDate => {
    const opposes = rivals.some(({ claims: theirs }) =>
      theirs.some((claim) => other.support.includes(claim)),
    );
    if (!opposes) return other;
    const mine = own.support.map((claim): Dissent => ({ claim, says: sayDate(value.date), why: 'differs' }));
    return { ...other, against: [...other.against, ...mine] };
  });
  return [own, ...back];
};

/** One sentence with two dates speaks of two things: cinemas first and television later. */
const shareSentence = (a: DateOption, b: DateOption): boolean =>
  a.claims.some((one) =>
    b.claims.some((other) => one.article === other.article && one.start === other.start),
  );

const standUndated = (undated: readonly ReleaseClaim[]): readonly SettledDate[] => {
  const [first, ...rest] = undated;
  if (!first) return [];
  return [{ ...stated(undated), support: [first, ...rest], against: [] }];
};

const stated = (claims: readonly ReleaseClaim[] | undefined): { asStated?: string } => {
  const asStated = claims?.find((claim) => claim.asStated !== undefined)?.asStated;
  return asStated === undefined ? {} : { asStated };
};

/** A date makes another finer that it agrees with, but a rumour never makes more than a rumour of it. */
const refines = (option: DateOption, best: DateOption): boolean =>
  option !== best &&
  option.hasYear === best.hasYear &&
  (!option.rumoured || best.rumoured) &&
  !isEditors(best) &&
  agrees(option.date, best.date) &&
  isFiner(best.date, option.date);

type Value = { readonly date: string; readonly from?: readonly [ReleaseClaim, ReleaseClaim] };

const deriveYear = (winner: DateOption, options: readonly DateOption[], publishedOf: PublishedOf): Value => {
  if (!winner.hasYear || isEditors(winner)) return { date: winner.date };
  let value: Value = { date: winner.date };
  for (const option of options) {
    if (option.hasYear || (option.rumoured && !winner.rumoured)) continue;
    const both = intersect(option.date, value.date);
    if (both === undefined || both === value.date || !isFiner(value.date, both)) continue;
    const claim = option.claims.find((one) => canMean(both, one, publishedOf));
    if (claim)
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

/** The same date, with or without its year. */
const saysSame = (option: string, value: string): boolean =>
  option === value ||
  (option.startsWith('XXXX-') && contains(option, value) && option.slice(4) === value.slice(4));

const explain = (winner: DateOption, { from }: Value, against: readonly Dissent[]): { because?: string } => {
  const reasons: string[] = [];
  if (isEditors(winner)) reasons.push('settled by an editor’s note');
  if (from) {
    const words = from.map(({ asStated, date }) => `“${asStated ?? sayDate(date ?? '')}”`);
    reasons.push(`${words.join(' and ')} together`);
  }
  const count = (why: Dissent['why']) =>
    against.filter((dissent) => dissent.why === why).map(({ claim }) => claim);
  const [coarser, older, differs] = [count('coarser'), count('older'), count('differs')];
  if (coarser.length > 0 && !from)
    reasons.push(`the most exact of the dates that agree (${articlesInWords(coarser)} less exact)`);
  if (older.length > 0) reasons.push(`published later than ${articlesInWords(older)} that said otherwise`);
  if (differs.length > 0 && !isEditors(winner)) {
    reasons.push(`${articlesInWords(winner.claims)} for it, ${articlesInWords(differs)} for another date`);
  }
  return reasons.length > 0 ? { because: reasons.join('; ') } : {};
};
