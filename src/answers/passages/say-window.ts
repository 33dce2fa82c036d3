import type { Span } from '../../articles/article.ts';

/**
 * A sentence short enough for a title: whole where it fits in `max`, else the stretch that holds most of `marks`,
 * from the beginning of a clause where one is near, with an ellipsis for what is left out.
 */
export function sayWindow(text: string, marks: readonly Span[], max: number): string {
  const clause = sayClause(text, marks, max);
  if (clause) return clause;
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

/** What is short enough is not cut into clauses. */
const WHOLE_UP_TO = 110;
const LEAST = 30;

/** The clauses that hold all marks, where they are a good deal shorter than the sentence. */
function sayClause(text: string, marks: readonly Span[], max: number): string | undefined {
  if (text.length <= WHOLE_UP_TO || marks.length === 0) return undefined;
  const first = Math.min(...marks.map(({ start }) => start));
  const last = Math.max(...marks.map(({ end }) => end));
  const breaks = [...text.matchAll(/[,;:—–](?= )| [—–-] /gu)].map(({ index, 0: mark }) => ({
    index,
    end: index + mark.length,
  }));
  const start = Math.max(0, ...breaks.filter(({ end }) => end <= first).map(({ end }) => end));
  const end = breaks.find(({ index }) => index >= last && index - start >= LEAST)?.index ?? text.length;
  const clause = text
    .slice(start, end)
    .replace(/^\s*(?:(?:and|but|or|so|yet|that|which) )+/iu, '')
    .trim();
  if (clause.length < LEAST || clause.length > max - 2 || clause.length > text.length * 0.8) return undefined;
  if (/^["”’)]|["“(]$/u.test(clause)) return undefined;
  return squeeze(`${start > 0 ? '…' : ''}${clause}${end < text.trimEnd().length ? '…' : ''}`);
}

const squeeze = (text: string) => text.replace(/\s+/gu, ' ');

/** Where clauses begin: after a comma, a colon, a semicolon or a dash. */
function clauseStarts(line: string): number[] {
  return [...line.matchAll(/[,;:—–] /gu)].map(({ index }) => index + 2);
}

const wordStart = (line: string, at: number) => line.lastIndexOf(' ', at) + 1;
