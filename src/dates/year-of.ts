import { bounds } from './bounds.ts';
import { addDays } from './calendar.ts';
import { type Frame, frameOf } from './frame.ts';

/** Whether a sentence looks ahead ("will open May 27") or back ("opened May 27"); `near` where it does not tell. */
export type Lean = 'ahead' | 'back' | 'near';

/** A day may lie this long back and still be meant where the tense does not tell: news is about what is new. */
const RECENT = 45;

/**
 * Gives a date without its year (`XXXX-05-27`, `XXXX-05`, `XXXX-22`) the year that it has in a text published on
 * `anchor`: ahead the next such date, back the last. The value comes back unchanged where the anchor does not settle
 * it, for example because all that is known of the article is its year.
 */
export const anchorYear = (bare: string, anchor: string | undefined, lean: Lean = 'near'): string =>
  yearIn(frameOf(anchor), bare, lean);

export const yearIn = (frame: Frame, bare: string, lean: Lean): string => {
  if (!bare.startsWith('XXXX') || !frame.earliest || !frame.latest) return bare;
  const first = pick(bare, frame.earliest, lean);
  const settled =
    first !== undefined && (frame.latest === frame.earliest || first === pick(bare, frame.latest, lean));
  return settled ? first : bare;
};

/**
 * "This May", said in November, is the next one where the sentence looks ahead: the value without its year, for
 * `anchorYear`, where it may be so.
 */
export const openYear = (frame: Frame, bare: string): { readonly bare?: string } =>
  frame.year !== undefined && yearIn(frame, bare, 'ahead').startsWith(`${frame.year + 1}`) ? { bare } : {};

/** The year that "2027", "this year", "next year" or "last year" names in a text. */
export const yearNamed = (words: string, { year }: Frame): number | undefined => {
  if (/^\d/.test(words)) return Number(words);
  return year === undefined ? undefined : year + (/^next/i.test(words) ? 1 : /^last/i.test(words) ? -1 : 0);
};

const pick = (bare: string, today: string, lean: Lean): string | undefined => {
  const year = Number(today.slice(0, 4));
  const dates = [year - 1, year, year + 1].flatMap((y) => {
    const edtf = `${y}${bare.slice(4)}`;
    const reach = bounds(edtf);
    return reach?.earliest && reach.latest ? [{ edtf, earliest: reach.earliest, latest: reach.latest }] : [];
  });
  if (lean === 'back') return dates.findLast((d) => d.earliest <= today)?.edtf;
  const next = dates.find((d) => d.latest >= today);
  if (lean === 'ahead' || bare.length < 10) return next?.edtf;
  return dates.find((d) => d.latest >= addDays(today, -RECENT))?.edtf;
};
