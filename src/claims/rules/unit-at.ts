import type { SentenceReading } from '../reading/reading.ts';

/** The lower-case word or mark at unit `i`; empty for a name, so that "Will" is never taken for "will". */
export function wordAt(s: SentenceReading, i: number): string {
  // An array that is asked for an element -1 is slow from then on.
  const unit = i < 0 ? undefined : s.units[i];
  return unit === undefined || unit.kind === 'name' ? '' : unit.lower;
}

/** Whether unit `i` is a name; no where there is no such unit. */
export function isName(s: SentenceReading, i: number): boolean {
  return i >= 0 && s.units[i]?.kind === 'name';
}

/** Whether the name is a channel, company, nationality or place. */
export function isOther(s: SentenceReading, i: number): boolean {
  const known = s.reading.evidence.get(s.units[i]?.key ?? '');
  return (
    known !== undefined &&
    known.other > known.title &&
    known.other > known.person &&
    known.other > known.character
  );
}

/** The position behind a parenthesis that opens at `i`; `i` itself where none does or it is long. */
export function behindParenthesis(s: SentenceReading, i: number): number {
  const close = wordAt(s, i) === '(' ? ')' : wordAt(s, i) === '[' ? ']' : undefined;
  if (close === undefined) return i;
  for (let j = i + 1; j < i + 30; j += 1) if (wordAt(s, j) === close) return j + 1;
  return i;
}

/** The position of the parenthesis whose end is at `i`; `i` itself where there is none or it is long. */
export function beforeParenthesis(s: SentenceReading, i: number): number {
  if (wordAt(s, i) !== ')') return i;
  let depth = 0;
  for (let j = i; j > i - 24 && j >= 0; j -= 1) {
    if (wordAt(s, j) === ')') depth += 1;
    else if (wordAt(s, j) === '(' && --depth === 0) return j - 1;
  }
  return i;
}

/** Whether a clause ends at unit `i`. */
export function isOver(s: SentenceReading, i: number): boolean {
  return i >= s.units.length || /^[.;,)]$/.test(wordAt(s, i));
}
