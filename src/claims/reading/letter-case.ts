import { startsWithGivenName } from './given-name.ts';
import type { Token } from './token.ts';

/** Words that the article writes without a capital. */
export function ordinaryWords(tokens: readonly Token[][]): Set<string> {
  const words = new Set<string>();
  for (const list of tokens)
    for (const token of list) if (token.kind === 'word' && !token.capital) words.add(token.lower);
  return words;
}

/** Words with a capital inside sentences, where only names have one. */
export function properWords(tokens: readonly Token[][], titleCase: readonly boolean[]): Set<string> {
  const words = new Set<string>();
  for (const [i, list] of tokens.entries()) {
    if (titleCase[i] === true) continue;
    for (let at = 1; at < list.length; at += 1) {
      const token = list[at] as Token;
      if (token.capital && (list[at - 1] as Token).kind === 'word') words.add(token.lower);
    }
  }
  return words;
}

/**
 * Whether a line prints every longer word with a capital, so that capitals tell no names. "The show also stars Ada
 * Stone, Bo Reed and Cal Moss" does not, however many names it has.
 */
export function isTitleCase(tokens: readonly Token[], kind: string): boolean {
  if (kind === 'text' || kind === 'item') return false;
  const words = tokens.filter((token) => token.kind === 'word' && token.text.length > 3);
  const small = words.filter((token) => !token.capital);
  return small.length <= words.length * 0.25 && !small.some(({ lower }) => SAYS.test(lower));
}

/** Verbs and their adverbs, which such a line prints with a capital like any other word of weight. */
const SAYS =
  /^(?:also|stars?|starring|plays?|played|will|been|have|were|includes?|features?|joins?|leads?|directed|written|produced|created|returns?|appears?)$/;

/** "ADA STONE", "ADA Stone" as papers print the first words of a story: in small letters where it is somebody's name. */
export function withoutCapitals(name: string): string {
  const space = name.indexOf(' ');
  if (space < 3 || !isUpper(name.charCodeAt(1)) || !startsWithGivenName(name)) return name;
  return name
    .split(' ')
    .map((word) =>
      word.length > 2 && word === word.toUpperCase() && !word.includes('.') ? lowered(word) : word,
    )
    .join(' ');
}

function isUpper(code: number): boolean {
  return code > 64 && code < 91;
}

/** "O'NEIL-REED" is O'Neil-Reed. */
function lowered(word: string): string {
  return word.toLowerCase().replace(/(?:^|[-'’])\p{L}/gu, (letter) => letter.toUpperCase());
}
