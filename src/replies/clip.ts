const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Cuts text to at most `max` UTF-16 units, at a word where one ends in the last third, else between graphemes,
 * and says so with an ellipsis. Text that fits comes back as it is.
 */
export function clip(text: string, max: number): string {
  if (text.length <= max) return text;
  if (max < 1) return '';
  const room = text.slice(0, max);
  const space = room.search(/\s\S*$/u);
  const cut = space > max * 0.66 ? space : lastGrapheme(text, max - 1);
  return `${text.slice(0, cut).trimEnd()}…`;
}

/** The greatest grapheme boundary of `text` that is not beyond `at`. */
function lastGrapheme(text: string, at: number): number {
  // A grapheme rarely spans more than a few dozen units: only the neighbourhood is segmented.
  const from = Math.max(0, at - 64);
  let best = from;
  for (const { index } of segmenter.segment(text.slice(from, at + 64))) {
    if (from + index <= at) best = from + index;
    else break;
  }
  return best;
}
