import type { Span } from './article.ts';

/** Longer lines are paragraphs: nobody wraps text by hand beyond this width. */
const WIDEST_WRAP = 130;
const NARROWEST_WRAP = 40;

/** Whether a line end inside a paragraph is only a wrap, so that the sentence goes on in the next line. */
export type Wraps = (line: Span, next: Span) => boolean;

/**
 * Looks at the whole page once. A page is wrapped by hand where nearly every line ends because the next word did
 * not fit; then such ends are wraps. Elsewhere a line end ends the sentence, unless the next line starts in lower
 * case or this one ends in a comma. `joins`: the format (Markdown) says that a lone line end is a space.
 */
export function findWraps(text: string, pairs: readonly (readonly [Span, Span])[], joins: boolean): Wraps {
  let width = 0;
  for (const [line] of pairs) width = Math.max(width, line.end - line.start);
  const forced = (line: Span, next: Span) => line.end - line.start + 1 + firstWord(text, next) > width;
  const full = pairs.filter(([line, next]) => forced(line, next)).length;
  const wrapped =
    pairs.length >= 3 && width >= NARROWEST_WRAP && width <= WIDEST_WRAP && full >= pairs.length * 0.8;
  return (line, next) => {
    if (startsLower(text, next) || endsOpen(text, line)) return true;
    if (wrapped) return forced(line, next);
    const length = line.end - line.start;
    const looksWrapped = length >= NARROWEST_WRAP && length <= WIDEST_WRAP;
    return joins && looksWrapped && !endsSentence(text, line) && !startsLabel(text, next);
  };
}

function firstWord(text: string, { start, end }: Span): number {
  let at = start;
  while (at < end && text.charCodeAt(at) > 32) at++;
  return at - start;
}

const startsLower = (text: string, { start }: Span) => /^\p{Ll}/u.test(text.slice(start, start + 2));
const endsOpen = (text: string, { end }: Span) => text[end - 1] === ',' || text[end - 1] === ';';
const endsSentence = (text: string, { end }: Span) => /[.!?…:]["'”’)\]*_]*$/.test(text.slice(end - 4, end));
const startsLabel = (text: string, { start }: Span) =>
  /^[\p{L} ]{1,24}:/u.test(text.slice(start, start + 26));
