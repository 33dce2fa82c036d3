import type { Evidence } from '../answers/answer.ts';
import type { Span } from '../articles/article.ts';
import { clip } from './clip.ts';
import { cleanLine, escapeMarkdown } from './escape.ts';

/**
 * A quote as Markdown on one line, at most `max` characters before escaping, its marked words in bold. A long one
 * is cut at a word around its first mark, so that the words that answer stay in sight.
 */
export function quoteMarkdown(evidence: Pick<Evidence, 'quote' | 'plain' | 'marks'>, max: number): string {
  const pieces = splitAtMarks(evidence.plain ?? evidence.quote, evidence.marks);
  const window = fitPieces(pieces, max);
  return window
    .map(({ text, marked }) => (marked && text.trim() ? boldInside(text) : escapeMarkdown(text)))
    .join('');
}

type Piece = { readonly text: string; readonly marked: boolean };

function splitAtMarks(quote: string, marks: readonly Span[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    if (mark.start < at || mark.end > quote.length || mark.end <= mark.start) continue;
    pieces.push({ text: quote.slice(at, mark.start), marked: false });
    pieces.push({ text: quote.slice(mark.start, mark.end), marked: true });
    at = mark.end;
  }
  pieces.push({ text: quote.slice(at), marked: false });
  return pieces
    .filter((piece) => piece.text !== '')
    .map((piece) => ({ ...piece, text: cleanPiece(piece.text) }));
}

/** Cleans without losing the blank that parts a piece from its neighbour. */
function cleanPiece(text: string): string {
  const inner = cleanLine(text);
  return `${/^\s/u.test(text) ? ' ' : ''}${inner}${inner && /\s$/u.test(text) ? ' ' : ''}`;
}

/** Drops what stands before the first mark where the quote is too long, then cuts at the end. */
function fitPieces(pieces: readonly Piece[], max: number): Piece[] {
  const length = pieces.reduce((sum, piece) => sum + piece.text.length, 0);
  const first = pieces.findIndex((piece) => piece.marked);
  const lead = pieces.slice(0, Math.max(first, 0)).reduce((sum, piece) => sum + piece.text.length, 0);
  let rest = pieces;
  if (length > max && lead > max / 3 && first > 0) {
    const before = pieces[first - 1]?.text ?? '';
    rest = [{ text: `…${tail(before, Math.floor(max / 4))}`, marked: false }, ...pieces.slice(first)];
  }
  const fitted: Piece[] = [];
  let room = max;
  for (const piece of rest) {
    if (piece.text.length > room) {
      fitted.push({ ...piece, text: clip(piece.text, room) || '…' });
      break;
    }
    fitted.push(piece);
    room -= piece.text.length;
  }
  return fitted;
}

/** The last words of a text, at most `max` characters. */
function tail(text: string, max: number): string {
  if (text.length <= max) return text;
  const end = text.slice(-max);
  const space = end.search(/\s/u);
  return space < 0 ? ' ' : end.slice(space);
}

/** Bold needs its stars next to a word, not next to a blank. */
function boldInside(text: string): string {
  const inner = text.trim();
  const lead = text.slice(0, text.indexOf(inner));
  const trail = text.slice(lead.length + inner.length);
  return `${lead}**${escapeMarkdown(inner)}**${trail}`;
}
