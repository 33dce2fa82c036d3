import { isAbbreviation } from './abbreviation.ts';
import { mayBeOfName } from './name-word.ts';
import { possessiveEnding } from './possessive-ending.ts';
import type { Token } from './token.ts';

// One alternation, each branch a run of one character class: linear. Links of Markdown and addresses are
// one mark each, so that no rule reads names out of them.
const PIECE =
  /\]\([^()\s]{0,2000}\)|https?:\/\/\S+|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:(?:[-‐‑'’.]|‘(?=s(?!\p{L}))|\*{2,4}(?=\p{Ll}))[\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*\+?|[^\s\p{L}\p{N}]/uy;
const SPACE = /\s/;
const LINK = /^https?:\/\//;
const LETTER_OR_NUMBER = /^[\p{L}\p{N}]/u;
const CAPITAL = /^\p{Lu}/u;
/** "3Under": a capital all the same. */
const BEHIND_DIGITS = /^\d{1,4}\p{Lu}\p{Ll}/u;
const ENDING = /^['’]s\b/u;
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
  for (let start = behindSpaces(text, 0); start < text.length; start = behindSpaces(text, end)) {
    const spaced = start === 0 || start > end || tokens.length === 0;
    end = plainEnd(text, start);
    if (end > start) {
      const word = text.slice(start, end);
      tokens.push(token('word', word, false, spaced, offset + start, offset + end, word.toLowerCase()));
      continue;
    }
    const piece = text.slice(start, pieceEnd(text, start));
    end = start + piece.length;
    if (!isWord(piece)) {
      const decade = decadeOfName(text, start, tokens.at(-1));
      if (decade > 0) {
        end = start + decade;
        const word = token('word', text.slice(start, end), false, spaced, offset + start, offset + end);
        tokens.push({ ...word, capital: true, ofName: true });
        continue;
      }
      // "Harbor Award® nominee"
      if (piece === '®' || piece === '™') continue;
      // ''Low Tide'', “Low Tide’’: typed as two
      if ((piece === "'" || piece === '’') && text.charAt(end) === piece) {
        end += 1;
        tokens.push(token('mark', piece === "'" ? '"' : '”', false, spaced, offset + start, offset + end));
        continue;
      }
      // "Kira--played by Ada Stone--is": a dash, as it was typed once
      if (piece === '―' || (piece === '-' && text.charAt(end) === '-')) {
        while (text.charAt(end) === '-') end += 1;
        tokens.push(token('mark', '—', false, spaced, offset + start, offset + end));
        continue;
      }
      if (piece === "'" || piece === '‘') openQuote = OPENER.test(text.charAt(start - 1));
      else if (piece === '’') openQuote = false;
      // "Airplane!'s", "“Low Tide”’s": what ends in such a mark owns as well
      else if (/^[!?”"]$/.test(piece) && ENDING.test(text.slice(end, end + 3))) {
        end += 2;
        tokens.push(token('mark', piece, true, spaced, offset + start, offset + end));
        continue;
      }
      tokens.push(token('mark', piece.length > 1 ? ']' : piece, false, spaced, offset + start, offset + end));
      continue;
    }
    let word = piece;
    const ending = possessiveEnding(text, word, end, openQuote);
    const possessive = ending !== undefined;
    if (ending === 'inside') word = word.slice(0, -2);
    else if (ending === 'behind') end += 1;
    else if (piece.endsWith('+') && /^['’]s\b/u.test(text.slice(end, end + 3))) {
      end += 2;
      tokens.push(token('word', word, true, spaced, offset + start, offset + end));
      continue;
    } else if (text[end] === '.' && word.length < 9 && isAbbreviation(word, end === text.length - 1)) {
      word += '.';
      end += 1;
      if (/^['’]s\b/u.test(text.slice(end, end + 3))) {
        end += 2;
        tokens.push(token('word', word, true, spaced, offset + start, offset + end));
        continue;
      }
    }
    const cut = word.includes('-') ? doneBy(word, tokens.at(-1), text[end]) : 0;
    if (cut > 0) {
      const at = offset + start;
      tokens.push(token('word', word.slice(0, cut), false, spaced, at, at + cut));
      tokens.push(token('mark', '-', false, false, at + cut, at + cut + 1));
      tokens.push(token('word', word.slice(cut + 1), possessive, false, at + cut + 1, offset + end));
      continue;
    }
    tokens.push(
      token(isNumber(word) ? 'number' : 'word', word, possessive, spaced, offset + start, offset + end),
    );
  }
  return tokens;
}

/** How long "’90s" of "That ’90s Pier" is; 0 where no name goes on. */
function decadeOfName(text: string, start: number, before: Token | undefined): number {
  const mark = text.charAt(start);
  if (before?.ofName !== true || (mark !== "'" && mark !== '’' && mark !== '‘')) return 0;
  return /^.\d0s \p{Lu}/u.test(text.slice(start, start + 7)) ? 4 : 0;
}

const DONE =
  /^\p{Lu}.*-(?:directed|helmed|penned|written|scripted|created|produced|composed|scored|authored|choreographed|led|fronted|starring|starrer|vehicle)$/u;

/** Where "Stone-directed" behind "Ada" parts into a surname and what its owner has done; 0 where it does not. */
function doneBy(word: string, before: Token | undefined, next: string | undefined): number {
  if (before?.kind !== 'word' || !before.capital || before.possessive || next === '-') return 0;
  if (/^(?:the|a|an|this|that|its|his|her|new|and|of|in)$/.test(before.lower) || !DONE.test(word)) return 0;
  return word.lastIndexOf('-');
}

function behindSpaces(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text, at)) at += 1;
  return at;
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code > 32 && code < 128 ? false : code === 32 || SPACE.test(text.charAt(at));
}

/**
 * Where a word of plain letters with a space, a comma or nothing behind it ends: the most by far, which need none of
 * what other pieces are looked at for. `start` where none begins there.
 */
function plainEnd(text: string, start: number): number {
  let end = start;
  while (isPlainLetter(text.charCodeAt(end))) end += 1;
  const next = text.charCodeAt(end);
  return end === text.length || next === 32 || next === 44 ? end : start;
}

function pieceEnd(text: string, start: number): number {
  PIECE.lastIndex = start;
  return start + (PIECE.exec(text)?.[0].length ?? 1);
}

function isPlainLetter(code: number): boolean {
  return (code > 96 && code < 123) || (code > 64 && code < 91);
}

function isWord(piece: string): boolean {
  const code = piece.charCodeAt(0);
  if (code === 104) return !LINK.test(piece);
  return code < 128 ? isPlainLetter(code) || (code > 47 && code < 58) : LETTER_OR_NUMBER.test(piece);
}

function isNumber(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code > 64 && code < 128) return false;
  return /^\p{N}/u.test(word) && !/\p{L}{3}/u.test(word);
}

/** Lower case, with straight apostrophes. */
function folded(text: string): string {
  const lower = text.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}

function token(
  kind: Token['kind'],
  text: string,
  possessive: boolean,
  spaced: boolean,
  start: number,
  end: number,
  lower = folded(text),
): Token {
  const code = text.charCodeAt(0);
  const digit = code > 47 && code < 58;
  const capital = digit ? BEHIND_DIGITS.test(text) : code < 128 ? code > 64 && code < 91 : CAPITAL.test(text);
  return {
    kind,
    text,
    lower,
    possessive,
    spaced,
    capital,
    ofName: kind === 'word' && (capital || lower.includes("'")) && mayBeOfName(text, lower, capital),
    start,
    end,
    key: '',
    words: 0,
    full: false,
    quoted: false,
  };
}
