import type { SentenceReading } from './reading.ts';

const LOOK_BACK = 40;
const OPENS = /^(?:[;:—–]|but|while|though|although|because|so|when|once|before|after|since|if)$/;
const LEADS = /^(?:[“"‘(]|and|but|with|however|meanwhile|now|,)$/;

/** Where the first phrase of the clause stands in which unit `at` is; `undefined` where that is too far in front. */
export function clauseOpening(s: SentenceReading, at: number): number | undefined {
  let start = 0;
  let aside = s.units[at]?.lower === ',';
  for (let i = at - 1; i >= Math.max(0, at - LOOK_BACK); i -= 1) {
    const lower = s.units[i]?.lower ?? '';
    if (
      (OPENS.test(lower) && !isNumbered(s, i) && !(aside && isInside(s, i))) ||
      (lower === ',' && i + 1 < at && /^(?:but|while|with)$/.test(s.units[i + 1]?.lower ?? '')) ||
      (lower === ',' && s.units[i + 1]?.lower === 'and' && startsPhrase(s, i + 2))
    ) {
      start = i + 1;
      break;
    }
    aside &&= lower !== ',';
  }
  if (at - start > LOOK_BACK) return undefined;
  while (LEADS.test(s.units[start]?.lower ?? '')) start += 1;
  return start;
}

/** "X: 3" */
function isNumbered(s: SentenceReading, at: number): boolean {
  return s.units[at]?.lower === ':' && s.units[at + 1]?.kind === 'number';
}

/** "X, the first film set after the war, opens": within what the comma behind it closes. */
function isInside(s: SentenceReading, at: number): boolean {
  const before = s.units[at - 1];
  return s.units[at]?.kind === 'word' && before?.kind === 'word' && !/^(?:and|but|or)$/.test(before.lower);
}

/** A title, "the" or "it": what a new clause behind ", and" begins with. */
function startsPhrase(s: SentenceReading, at: number): boolean {
  return s.units[at]?.kind === 'name' || /^(?:the|it|its|this)$/.test(s.units[at]?.lower ?? '');
}
