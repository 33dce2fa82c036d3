import { agrees, contains } from '../../dates/compare.ts';
import { sayDate } from '../../dates/say-date.ts';
import type { Dissent } from '../fact.ts';
import { type DateOption, isEditors, isFiner, type ReleaseClaim, rankOptions } from './date-options.ts';
import { type DateValue, deriveYear } from './derive-year.ts';
import { opposeDates } from './oppose-dates.ts';
import { isOlder, type PublishedOf } from './published.ts';
import type { SettledDate } from './settled-date.ts';
import { isNonEmpty } from './told.ts';

/**
 * Weighs what is said of one release. The most trusted date stands, made finer by every date that agrees with it, and
 * by a day or season without a year that fits into it, see `deriveYear`. Of the other claims, those that say less are
 * `coarser`; those that contradict it and appeared earlier, or give a former plan, are `older`; those that contradict
 * it otherwise stand as dates of their own, as do rumours of more, each against the others that it contradicts. Best
 * first. Empty only for no claims.
 */
export const settleDates = (
  claims: readonly ReleaseClaim[],
  publishedOf: PublishedOf,
): readonly SettledDate[] => {
  const undated = claims.filter(({ date }) => date === undefined);
  let left = rankOptions(claims, publishedOf);
  if (left.length === 0) return standUndated(undated);
  const settled: SettledDate[] = [];
  while (left.length > 0) {
    const { own, rest } = settleFirst(left, settled.length === 0 ? undated : [], publishedOf);
    settled.push(own);
    left = rest;
  }
  return opposeDates(settled);
};

/** Settles the most trusted of the dates; `rest` are those that stand beside it, still to be settled. */
const settleFirst = (
  options: readonly DateOption[],
  undated: readonly ReleaseClaim[],
  publishedOf: PublishedOf,
): { readonly own: SettledDate; readonly rest: readonly DateOption[] } => {
  const anchor = options[0] as DateOption;
  const winner = options.reduce((best, option) => (refines(option, best) ? option : best), anchor);
  const value = deriveYear(winner, options, publishedOf);
  const support: ReleaseClaim[] = [...(value.from ?? winner.claims)];
  const taken = new Set(support);
  const against = undated.map(
    (claim): Dissent => ({ claim, says: claim.asStated ?? 'no date', why: 'coarser' }),
  );
  const rest: DateOption[] = [];
  for (const option of options) {
    const others = option.claims.filter((claim) => !taken.has(claim));
    const relation = relate(option, winner, value, publishedOf);
    if (relation === 'same') support.push(...others);
    else if (relation !== 'apart') {
      against.push(...others.map((claim): Dissent => ({ claim, says: sayDate(option.date), why: relation })));
    } else if (others.length > 0) rest.push({ ...option, claims: others });
  }
  const claims = isNonEmpty(support) ? support : ([winner.claims[0]] as const as readonly [ReleaseClaim]);
  const own: SettledDate = {
    date: value.date,
    ...stated(value.from ? undefined : winner.claims),
    support: claims,
    against,
    ...(value.from && { from: value.from }),
  };
  return { own, rest };
};

const relate = (
  option: DateOption,
  winner: DateOption,
  value: DateValue,
  publishedOf: PublishedOf,
): 'same' | 'coarser' | 'differs' | 'older' | 'apart' => {
  if (saysSame(option.date, value.date)) return 'same';
  if (agrees(option.date, value.date)) {
    return option.rumoured && isFiner(value.date, option.date) ? 'apart' : 'coarser';
  }
  // What an editor states by hand leaves no other date standing.
  if (isEditors(winner)) return 'differs';
  if (option.former && !winner.former) return 'older';
  return isOlder(option.claims, winner.claims, publishedOf) ? 'older' : 'apart';
};

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

/** The same date, with or without its year. */
const saysSame = (option: string, value: string): boolean =>
  option === value ||
  (option.startsWith('XXXX-') && contains(option, value) && option.slice(4) === value.slice(4));
