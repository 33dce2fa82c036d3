import type { Span } from './article.ts';
import { BEFORE_FIRST, BEFORE_NUMBER, CLOSING, LEADING, OR_NAMES, SAYING, STARTERS } from './stops.ts';
import { isBlank, trimSpan } from './text-lines.ts';

/**
 * Cuts a stretch of text into sentences: ordered, disjoint, without outer white space, and together everything in
 * it that is not white space. One pass, looking at most some 40 characters back and ahead from each stop.
 */
export function findSentences(text: string, { start, end }: Span): Span[] {
  const sentences: Span[] = [];
  let from = start;
  for (let at = start; at < end; at++) {
    if (!isStop(text.charCodeAt(at))) continue;
    const close = closeAfter(text, at, end);
    if (endsSentence(text, from, at, close, end)) {
      push(sentences, trimSpan(text, { start: from, end: close }));
      from = close;
    }
    at = close - 1;
  }
  push(sentences, trimSpan(text, { start: from, end }));
  return sentences;
}

function push(sentences: Span[], span: Span): void {
  if (span.start < span.end) sentences.push(span);
}

/** `.` `!` `?` `…` and the stops of Chinese, Japanese, Arabic, Urdu, Devanagari. */
function isStop(code: number): boolean {
  if (code < 0x80) return code === 46 || code === 33 || code === 63;
  return code === 0x2026 || isWideStop(code) || code === 0x61f || code === 0x6d4 || code === 0x964;
}

/** These need no space after them. */
function isWideStop(code: number): boolean {
  return code === 0x3002 || code === 0xff01 || code === 0xff1f || code === 0xff0e;
}

/** Quotes, brackets and emphasis marks that belong to what they close. */
const CLOSERS = new Set(['"', "'", '”', '’', '»', '›', ')', ']', '}', '*', '_', '」', '』', '）', '“']);

/** The offset after the run of stops that begins at `at`, and after what closes with it. */
function closeAfter(text: string, at: number, end: number): number {
  let close = at + 1;
  while (close < end && (isStop(text.charCodeAt(close)) || CLOSERS.has(text[close] as string))) {
    if (text[close] === ']' && text[close + 1] === '(') {
      const target = text.slice(close, Math.min(end, close + 300)).indexOf(')');
      if (target < 0) break;
      close += target;
    }
    close++;
  }
  return close;
}

function endsSentence(text: string, from: number, at: number, close: number, end: number): boolean {
  if (close >= end) return true;
  const next = text.charCodeAt(close);
  if (!isBlank(next)) return isWideStop(text.charCodeAt(at)) || isMissingSpace(text, at, close, end);
  const follower = followingWord(text, close, end);
  if (follower.length === 0 || /^[–—-]/.test(follower)) return false;
  const run = text.slice(at, Math.min(close, at + 8));
  const starts = STARTERS.has(follower.toLowerCase()) && !isInitialAhead(text, close, follower);
  if (/^\p{Ll}/u.test(follower)) return run === '.' && isLongWord(text, from, at);
  if (run.startsWith('…') || run.startsWith('..')) return starts || /["”’)]$/.test(run);
  if (run[0] === '.' && run[1] !== '!' && run[1] !== '?')
    return dotEnds(text, from, at, follower, starts, close > at + 1);
  if (/["”’]$/.test(run) && isSaying(text, close, end)) return false;
  return starts || wordBefore(text, from, at).length > 1 || !/^\p{L}$/u.test(text[at - 1] ?? '');
}

/** Whether a single full stop, after a word that may be an abbreviation, ends the sentence. */
function dotEnds(
  text: string,
  from: number,
  at: number,
  follower: string,
  starts: boolean,
  closed: boolean,
): boolean {
  const word = wordBefore(text, from, at);
  const lower = word.toLowerCase();
  if (word.length === 0) return true;
  // "her brother Col. Also joining": a name of somebody, where a rank has a name behind it
  if (LEADING.has(lower)) return starts && OR_NAMES.has(lower) && /^\p{Lu}/u.test(follower);
  if (BEFORE_NUMBER.has(lower) && /^\d/.test(follower)) return false;
  if (/^\d{1,3}$/.test(word) && at - word.length <= from) return false;
  if (isInitial(word) || CLOSING.has(lower) || isMiddleInitial(text, from, at, word, follower))
    return starts || (closed && word.length > 1 && !isOwner(text, from, at, word));
  return true;
}

/** "Walker Bros.' next film": no closing quotation mark, where none was opened. */
function isOwner(text: string, from: number, at: number, word: string): boolean {
  return (
    /s$/i.test(word) &&
    /^['’]\s/.test(text.slice(at + 1, at + 3)) &&
    !/(?:^|[\s(])['‘]/.test(text.slice(Math.max(from, at - 200), at))
  );
}

/** "B", "R.R", "S.H.I.E.L.D", but not the "I" of "So do I". */
function isInitial(word: string): boolean {
  return word !== 'I' && /^\p{Lu}(?:\.\p{Lu})*$/u.test(word);
}

/** "Timothy I. Vale", "R. I. Vale", and neither "So do I. Kira" nor "Elizabeth I. Vale": behind a first name that is no ruler's. */
function isMiddleInitial(text: string, from: number, at: number, word: string, follower: string): boolean {
  if (word !== 'I' || !/^\p{Lu}/u.test(follower)) return false;
  const before = wordBefore(text, from, at - 2);
  return /^\p{Lu}(?:\p{Ll}+|\.)$/u.test(before) && !BEFORE_FIRST.has(before.toLowerCase());
}

/** A sentence may begin in lower case ("in fact") after a whole word, not after what may be short for something. */
function isLongWord(text: string, from: number, at: number): boolean {
  const word = wordBefore(text, from, at);
  return word.length >= 5 && /^\p{L}+$/u.test(word) && !CLOSING.has(word.toLowerCase());
}

/** "… of the story.The next …": a small letter, a stop, a capital and a small letter, and no address. */
function isMissingSpace(text: string, at: number, close: number, end: number): boolean {
  if (close + 1 >= end || text[at] !== '.' || !/^\p{Lu}[\p{Ll}\s]/u.test(text.slice(close, close + 2)))
    return false;
  const word = wordBefore(text, Math.max(0, at - 40), at);
  return (
    word.length >= 2 &&
    /^\p{L}?\p{Ll}+$/u.test(word) &&
    STARTERS.has(followingWord(text, close, end).toLowerCase())
  );
}

/** Letters, digits and inner stops right before a stop, at most 24 of them. */
function wordBefore(text: string, from: number, at: number): string {
  let start = at;
  while (start > from && at - start < 24 && /[\p{L}\p{N}.]/u.test(text[start - 1] as string)) start--;
  return text.slice(start, at);
}

/** The next word, without opening quotes and brackets before it, at most 24 characters of it. */
function followingWord(text: string, close: number, end: number): string {
  const ahead = text.slice(close, Math.min(end, close + 40));
  return /^[\s"'“‘«‹([{*_¿¡]*([^\s,.;:!?)\]"”’']{1,24})/u.exec(ahead)?.[1] ?? '';
}

/** The second initial of "K. A. Vale", which only looks like an article. */
function isInitialAhead(text: string, close: number, follower: string): boolean {
  return /^[AI]$/.test(follower) && text[text.indexOf(follower, close) + 1] === '.';
}

function isSaying(text: string, close: number, end: number): boolean {
  const words = text
    .slice(close, Math.min(end, close + 48))
    .trim()
    .split(/\s+/)
    .slice(0, 4);
  return words.some((word) => SAYING.has(word.toLowerCase().replace(/[.,]$/, '')));
}
