import type { Claim } from '../../claims/claim.ts';
import { bounds } from '../../dates/bounds.ts';
import { agrees, finer } from '../../dates/compare.ts';
import { appendTo } from '../entities/push-to.ts';
import { latestPublished, type PublishedOf } from './published.ts';
import { countArticles } from './told.ts';

export type ReleaseClaim = Extract<Claim, { kind: 'release' }>;

/** One date that is given, with all claims that give it. */
export type DateOption = {
  readonly date: string;
  readonly claims: readonly ReleaseClaim[];
  /** False for a day or season of a year that is not known. */
  readonly hasYear: boolean;
  readonly rumoured: boolean;
  /** Given only as what was planned before: "originally set for May 5". */
  readonly former: boolean;
};

/**
 * The dates that are given, the most trusted first: an editor's, then any before mere rumours, those with a year, the
 * latest published, those that are not called a former plan, those that more articles agree with, the finer, the
 * earlier.
 */
export const rankOptions = (
  claims: readonly ReleaseClaim[],
  publishedOf: PublishedOf,
): readonly DateOption[] => {
  const byDate = new Map<string, ReleaseClaim[]>();
  for (const claim of claims) if (claim.date !== undefined) appendTo(byDate, claim.date, claim);
  const options = [...byDate].map(
    ([date, given]): DateOption => ({
      date,
      claims: given,
      hasYear: bounds(date) !== undefined,
      rumoured: given.every(({ status }) => status === 'rumoured'),
      former: given.every(({ sentence }) => FORMER.test(sentence)),
    }),
  );
  const ranked = options.map((option) => ({
    option,
    editor: isEditors(option),
    published: latestPublished(option.claims, publishedOf),
    backing: countBacking(option, options),
  }));
  ranked.sort(
    (a, b) =>
      Number(b.editor) - Number(a.editor) ||
      Number(a.option.rumoured) - Number(b.option.rumoured) ||
      Number(b.option.hasYear) - Number(a.option.hasYear) ||
      compare(b.published, a.published) ||
      Number(a.option.former) - Number(b.option.former) ||
      b.backing - a.backing ||
      compareFineness(a.option.date, b.option.date) ||
      compare(a.option.date, b.option.date),
  );
  return ranked.map(({ option }) => option);
};

/** What calls a date a former plan; “original” alone is as often a kind of film. */
const FORMER =
  /\b(?:previously|originally|initially|(?:previous|original|initial|earlier) (?:\w+ )?(?:statement|announcement|date|plan|release|premiere|launch|window))\b/i;

/** Beyond so many different dates agreement is not counted, which takes the square of their number. */
const MANY = 200;

const countBacking = (option: DateOption, options: readonly DateOption[]): number => {
  const agreeing = options.length > MANY ? [option] : options.filter(({ date }) => agrees(date, option.date));
  return countArticles(agreeing.flatMap(({ claims }) => claims));
};

export const isEditors = ({ claims }: DateOption): boolean => claims.some(({ editor }) => editor);

/** Whether the second date says more than the first. */
export const isFiner = (than: string, date: string): boolean =>
  finer(than, date) === date && finer(date, than) === date;

const compareFineness = (a: string, b: string): number => Number(isFiner(a, b)) - Number(isFiner(b, a));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
