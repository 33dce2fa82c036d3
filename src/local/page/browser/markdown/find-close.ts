/**
 * Finds where a delimiter that was opened before `from` closes, passing over escapes and code.
 *
 * A run that is longer than the delimiter closes at its end, so `***both***` is bold around italic; one that holds
 * only doubled delimiters is passed over when a single one is sought, so `*a **b** c*` is italic around bold.
 *
 * @returns the offset of the closing delimiter, or -1
 */
export function findClose(text: string, from: number, delimiter: string): number {
  const mark = delimiter.charAt(0);
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\') {
      at++;
    } else if (text[at] === '`') {
      at = skipCode(text, at) - 1;
    } else if (text[at] === mark) {
      const run = measureRun(text, at);
      const fits = delimiter.length === 1 ? run % 2 === 1 : run >= delimiter.length;
      const close = at + run - delimiter.length;
      if (fits && close > from && isWordEnd(text, close, delimiter)) return close;
      at += run - 1;
    }
  }
  return -1;
}

/** How many times the character at `at` stands there in a row. */
export function measureRun(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && text[end] === text[at]) end++;
  return end - at;
}

/** The offset behind the code span that begins at `at`, or behind its backticks where it does not close. */
function skipCode(text: string, at: number): number {
  const ticks = measureRun(text, at);
  const close = findTicks(text, at + ticks, ticks);
  return close < 0 ? at + ticks : close + ticks;
}

/** The next run of exactly `count` backticks, or -1. */
export function findTicks(text: string, from: number, count: number): number {
  let at = text.indexOf('`', from);
  while (at >= 0) {
    const run = measureRun(text, at);
    if (run === count) return at;
    at = text.indexOf('`', at + run);
  }
  return -1;
}

/** A single underscore closes only at the end of a word, so that snake_case_names stay as they are. */
function isWordEnd(text: string, close: number, delimiter: string): boolean {
  if (delimiter === '*') return !/\s/.test(text.charAt(close - 1));
  return delimiter !== '_' || !/[\p{L}\p{N}]/u.test(text.charAt(close + 1));
}
