import type { Token } from './token.ts';

// One alternation, each branch a run of one character class: linear. Links of Markdown and addresses are
// one mark each, so that no rule reads names out of them.
const PIECE =
  /(?<link>\]\([^()\s]{0,2000}\)|https?:\/\/\S+)|(?<word>[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[-‐‑'’.][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*\+?)|(?<mark>[^\s\p{L}\p{N}])/gu;
const ABBREVIATION =
  /^(?:\p{L}|\p{L}(?:\.\p{L})+|jr|sr|mr|mrs|ms|dr|st|prof|lt|sgt|capt|col|gen|vol|no|vs|esq|hon|rev)$/iu;
const CAPITAL = /^\p{Lu}/u;
const OPENER = /^[\s([“"‘—–-]?$/u;

/**
 * Cuts a sentence into words, numbers and marks, once for all rules.
 *
 * @param text the sentence
 * @param offset where it begins in the body; offsets of the tokens count from the body's start
 */
export function tokenize(text: string, offset: number): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  let openQuote = false;
  for (const match of text.matchAll(PIECE)) {
    if (match.index < end) continue;
    const spaced = match.index === 0 || match.index > end || tokens.length === 0;
    const piece = match[0];
    end = match.index + piece.length;
    if (match.groups?.word === undefined) {
      if (piece === "'" && OPENER.test(text.charAt(match.index - 1))) openQuote = true;
      else if (piece === "'" || piece === '’') openQuote = false;
      tokens.push(mark(piece, offset + match.index, spaced));
      continue;
    }
    let word = piece;
    let possessive = false;
    if (/['’][sS]$/u.test(word) && word.length > 2) {
      word = word.slice(0, -2);
      possessive = true;
    } else if (
      /[sxzSXZ]$/u.test(word) &&
      /^['’](?=\s+[\p{L}\p{N}“"‘*_])/u.test(text.slice(end, end + 8)) &&
      !openQuote
    ) {
      possessive = true;
      end += 1;
    } else if (text[end] === '.' && ABBREVIATION.test(word)) {
      word += '.';
      end += 1;
      if (/^['’]s\b/u.test(text.slice(end, end + 3))) {
        possessive = true;
        end += 2;
      }
    }
    tokens.push({
      kind: /^\p{N}/u.test(word) && !/\p{L}{3}/u.test(word) ? 'number' : 'word',
      text: word,
      lower: word.toLowerCase().replaceAll('’', "'"),
      possessive,
      spaced,
      capital: CAPITAL.test(word),
      start: offset + match.index,
      end: offset + end,
    });
  }
  return tokens;
}

function mark(text: string, start: number, spaced: boolean): Token {
  const shown = text.length > 1 ? ']' : text;
  return {
    kind: 'mark',
    text: shown,
    lower: shown,
    possessive: false,
    spaced,
    capital: false,
    start,
    end: start + text.length,
  };
}
