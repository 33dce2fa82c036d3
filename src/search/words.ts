import type { Span } from '../articles/article.ts';

/** A word of a text: offsets of what stands there. */
export type Word = Span & { readonly raw: string };

const LETTER = 1;
const DIGIT = 2;
/** Scripts written without spaces: every character is a word of its own. */
const ALONE = 3;

const ascii = new Uint8Array(128).map((_, code) => {
  if (code >= 48 && code <= 57) return DIGIT;
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) ? LETTER : 0;
});
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
const letter = /[\p{L}\p{M}]/u;
const digit = /\p{N}/u;

function kindOf(code: number): number {
  if (code < 128) return ascii[code] ?? 0;
  const char = String.fromCodePoint(code);
  if (unspaced.test(char)) return ALONE;
  if (letter.test(char)) return LETTER;
  return digit.test(char) ? DIGIT : 0;
}

const isApostrophe = (code: number) => code === 0x27 || code === 0x2019;
const isPoint = (code: number) => code === 0x2e || code === 0x2c;

/**
 * Calls `visit` with the offsets of each word, in one pass. A word is a run of letters and digits; an apostrophe
 * between letters stays inside ("Murdock's"), and so does a point or comma between digits ("1,000").
 */
export function scanWords(text: string, visit: (start: number, end: number) => void): void {
  const { length } = text;
  let start = -1;
  for (let at = 0; at < length; ) {
    const code = text.codePointAt(at) as number;
    const width = code > 0xffff ? 2 : 1;
    const kind = kindOf(code);
    if (kind === LETTER || kind === DIGIT) {
      if (start < 0) start = at;
    } else if (kind === ALONE) {
      if (start >= 0) visit(start, at);
      visit(at, at + width);
      start = -1;
    } else if (start >= 0 && !joins(text, at, code)) {
      visit(start, at);
      start = -1;
    }
    at += width;
  }
  if (start >= 0) visit(start, length);
}

function joins(text: string, at: number, code: number): boolean {
  if (isApostrophe(code)) return kindOf(text.codePointAt(at + 1) ?? 0) === LETTER;
  if (!isPoint(code)) return false;
  return kindOf(text.charCodeAt(at - 1)) === DIGIT && kindOf(text.codePointAt(at + 1) ?? 0) === DIGIT;
}

/** The words of a text with their offsets. */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  scanWords(text, (start, end) => words.push({ raw: text.slice(start, end), start, end }));
  return words;
}
