import type { Span } from '../../articles/article.ts';

/**
 * A sentence short enough for a title: whole where it fits in `max`, else the stretch that holds most of `marks`,
 * from the beginning of a clause where one is near, with an ellipsis for what is left out.
 */
export function sayWindow(text: string, marks: readonly Span[], max: number): string {
  const line = text.trim();
  const lead = text.length - text.trimStart().length;
  if (line.length <= max) return squeeze(line);
  const room = max - 2;
  const spans = marks.map(({ start, end }) => ({ start: start - lead, end: end - lead }));
  const starts = [0, ...clauseStarts(line), ...spans.map(({ start }) => wordStart(line, start))];
  const held = (from: number) => spans.filter(({ start, end }) => start >= from && end <= from + room).length;
  const from = starts.reduce((best, start) => (held(start) > held(best) ? start : best), 0);
  const rest = line.slice(from);
  const cut = rest.length <= room ? rest : rest.slice(0, room).replace(/\s+\S*$/u, '');
  return squeeze(`${from > 0 ? '…' : ''}${cut}${rest.length > cut.length ? '…' : ''}`);
}

const squeeze = (text: string) => text.replace(/\s+/gu, ' ');

/** Where clauses begin: after a comma, a colon, a semicolon or a dash. */
function clauseStarts(line: string): number[] {
  return [...line.matchAll(/[,;:—–] /gu)].map(({ index }) => index + 2);
}

const wordStart = (line: string, at: number) => line.lastIndexOf(' ', at) + 1;
