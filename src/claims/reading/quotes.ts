import { FUNCTION_WORDS } from '../words/grammar.ts';
import type { Emphasis } from './emphasis.ts';
import { standsAsTitle } from './title-place.ts';
import type { Token } from './token.ts';

/** A quoted or emphasised stretch: `open` and `close` are the marks' positions. */
export type Quoted = { readonly open: number; readonly close: number };

const CLOSERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '“': '”',
    '"': '"',
    '‘': '’',
    "'": "'",
    '*': '*',
    _: '_',
    '«': '»',
    '„': '“',
  }),
);
// The longest title that is looked for between two marks, in tokens: keeps the search for a closer bounded.
const LONGEST = 14;

/** The title between quotation marks or emphasis that opens at `at`, if what stands there is formed like one. */
export function quotedTitleAt(tokens: readonly Token[], at: number): Quoted | undefined {
  if (tokens[at]?.kind !== 'mark') return undefined;
  const closer = CLOSERS.get(tokens[at]?.text ?? '');
  if (closer === undefined) return undefined;
  for (let i = at + 1; i < tokens.length && i - at <= LONGEST; i += 1) {
    const text = tokens[i]?.text;
    // “Salt 2“, “Salt 2": another mark at its end
    if (text !== closer && !(closer === '”' && (text === '“' || text === '"') && tokens[i]?.spaced === false))
      continue;
    // ** around: the inner mark opens
    if (i === at + 1) return undefined;
    return isTitleForm(tokens, at + 1, i, 1) ? { open: at, close: i } : undefined;
  }
  return undefined;
}

/** The unit behind the emphasised title that begins at `at`, if what stands there is formed like one. */
export function emphasizedTitleAt(
  tokens: readonly Token[],
  at: number,
  emphasis: Emphasis,
): number | undefined {
  const end = emphasis.get(tokens[at]?.start ?? -1);
  if (end === undefined) return undefined;
  let close = at + 1;
  while (close < tokens.length && close < at + LONGEST && lastLetter(tokens[close] as Token) <= end)
    close += 1;
  // of a list it were "are"
  const one = /^(?:is|was|has|opens|arrives|premieres|hits|debuts)$/.test(tokens[close]?.lower ?? '');
  if (tokens[at - 1]?.text === '(' || (!one && isList(tokens, at, close)))
    close = firstOfList(tokens, at, close);
  // "*Northgate airs Sundays on Quark.*": a line of its own, and no title
  if (close > at + 4 && tokens[close - 1]?.text === '.') return undefined;
  return isTitleForm(tokens, at, close, 0) ? close : undefined;
}

/** Where the word itself ends: the "'s" of "*Low Tide*'s" stands behind the emphasis. */
function lastLetter({ possessive, start, text, end }: Token): number {
  return possessive ? start + text.length : end;
}

/** "*Low Tide, Copper Lake, Ember*", and no "*Salt, Rope, Tide*": parts of several words, each with a capital. */
function isList(tokens: readonly Token[], from: number, close: number): boolean {
  const commas = [from - 1, close];
  for (let i = from; i < close; i += 1) if (tokens[i]?.text === ',') commas.push(i);
  return (
    commas.length > 3 &&
    commas.slice(2).every((comma) => tokens[comma + 1]?.capital === true) &&
    commas.slice(2).some((comma) => tokens[comma + 2]?.capital === true)
  );
}

/** "Ada Stone (*Low Tide, Ember*)": two titles that one emphasis holds. */
function firstOfList(tokens: readonly Token[], from: number, close: number): number {
  for (let i = from + 1; i + 1 < close; i += 1)
    if (tokens[i]?.text === ',' && tokens[i + 1]?.capital === true) return i;
  return close;
}

/** Bounds of the name inside: marks such as a comma before the closing quotation mark are no part of it. */
export function innerBounds(tokens: readonly Token[], quoted: Quoted): { from: number; to: number } {
  let to = quoted.close;
  while (to > quoted.open + 2 && /^[.,;:—–-]$/.test(tokens[to - 1]?.text ?? '')) to -= 1;
  return { from: quoted.open + 1, to };
}

/** The words of every title between quotation marks. */
export function quotedTitles(list: readonly Token[]): readonly Token[][] {
  const titles: Token[][] = [];
  for (let at = 0; at < list.length; at += 1) {
    const quoted = quotedTitleAt(list, at);
    if (quoted === undefined) continue;
    const { from, to } = innerBounds(list, quoted);
    titles.push(list.slice(from, to));
    at = quoted.close;
  }
  return titles;
}

function isTitleForm(tokens: readonly Token[], from: number, close: number, opened: 0 | 1): boolean {
  const { to } = innerBounds(tokens, { open: from - 1, close });
  const words = tokens.slice(from, to).filter((token) => token.kind !== 'mark');
  const first = words[0];
  if (first === undefined || !(first.capital || first.kind === 'number')) return false;
  if (words.length === 1) {
    if (first.kind !== 'word' && !/^\d{3,4}$/.test(first.text)) return false;
    // “It”, “See”: a small word is a title only where titles stand
    // “Them!”
    if (/^[!?]$/.test(tokens[to - 1]?.text ?? '')) return true;
    return (
      !FUNCTION_WORDS.has(first.lower) ||
      standsAsTitle(tokens, from - opened, close + opened) ||
      // "“Away”: a new series": an entry of a list
      (opened === 1 && from === 1 && tokens[close + 1]?.text === ':')
    );
  }
  const lower = words.filter((word) => !word.capital && word.kind === 'word');
  return (
    lower.every((word) => word.text.length <= 4 || word.lower === 'from' || word.lower === 'with') &&
    lower.length * 2 <= words.length
  );
}
