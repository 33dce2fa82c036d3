import { COMPOUND_ENDINGS } from '../../claims/words/compounds.ts';
import { COMMON_WORDS } from './common-words.ts';

/**
 * The runs of capitalised words in a text, as printed: "Misty Knight", "Elektra", "New York". A run ends at a word
 * without a capital and at punctuation other than a hyphen, an apostrophe or a point in the word. Common words count
 * only inside a sentence and in front of a name. An owner's "'s" and the "-like" of an adjective are left off. One pass
 * over the characters.
 */
export const capitalisedRuns = (text: string): readonly string[] => {
  const runs: string[] = [];
  let from = -1;
  let to = -1;
  let named = false;
  const close = () => {
    if (from >= 0 && named) runs.push(text.slice(from, to));
    from = -1;
    named = false;
  };
  for (let at = 0; at < text.length; ) {
    if (!isLetter(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const end = endOfWord(text, at);
    if (!isCapital(text.charCodeAt(at))) {
      close();
      at = end;
      continue;
    }
    const stop = trimOwner(text, at, end);
    if (from >= 0 && !(at === to + 1 && text.charCodeAt(to) === SPACE)) close();
    const common = isCommon(text, at, stop);
    if (common && (from >= 0 || isHead(text, at))) close();
    else {
      if (from < 0) from = at;
      to = stop;
      named ||= !common;
      if (stop < end) close();
    }
    at = end;
  }
  close();
  return runs;
};

const SPACE = 0x20;
const POINT = 0x2e;
const HYPHEN = 0x2d;
const APOSTROPHES: ReadonlySet<number> = new Set([0x27, 0x2019]);

const isAsciiLetter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);

/** A letter, digit or mark; half of a character beyond 16 bits counts as one. */
const isLetter = (code: number): boolean =>
  code < 0x80
    ? isAsciiLetter(code)
    : code >= 0xaa &&
      (code < 0x2000 || code > 0x206f) &&
      /[\p{L}\p{N}\p{M}\p{Cs}]/u.test(String.fromCharCode(code));

const isCapital = (code: number): boolean =>
  code < 0x80 ? code >= 0x41 && code <= 0x5a : /\p{Lu}/u.test(String.fromCharCode(code));

const isInner = (code: number): boolean => code === POINT || code === HYPHEN || APOSTROPHES.has(code);

const endOfWord = (text: string, start: number): number => {
  let end = start + 1;
  while (end < text.length && (isLetter(text.charCodeAt(end)) || isInner(text.charCodeAt(end)))) end += 1;
  return end;
};

/** Where a word ends without "'s", an apostrophe, points and hyphens behind it, but with the point of initials. */
const trimOwner = (text: string, start: number, end: number): number => {
  let stop = end;
  if (text.charCodeAt(stop - 1) === 0x73 && APOSTROPHES.has(text.charCodeAt(stop - 2))) stop -= 2;
  if (stop === end && text.charCodeAt(end - 1) === POINT && isShortened(text.slice(start, end - 1)))
    return end;
  while (stop > start + 1 && isInner(text.charCodeAt(stop - 1))) stop -= 1;
  return withoutEnding(text, start, stop);
};

/** Where a word ends without "-like" and the like, which are no part of a name. */
const withoutEnding = (text: string, start: number, end: number): number => {
  const word = text.slice(start, end);
  const hyphen = word.lastIndexOf('-');
  return hyphen > 0 && ENDINGS.has(word.slice(hyphen + 1)) ? start + hyphen : end;
};

const ENDINGS: ReadonlySet<string> = new Set(COMPOUND_ENDINGS);

/** Initials and forms of address, whose point ends no sentence: "R.R.", "Dr.". */
const isShortened = (word: string): boolean =>
  word.length === 1 || (word.length < 8 && word.includes('.')) || /^(?:Dr|Mrs?|Ms|St|Jr|Sr)$/u.test(word);

const LONGEST_COMMON = 13;

const isCommon = (text: string, start: number, stop: number): boolean => {
  if (stop - start > LONGEST_COMMON + 3) return false;
  const word = text.slice(start, stop).toLowerCase();
  const apostrophe = word.search(/['’]/u);
  return COMMON_WORDS.has(apostrophe < 0 ? word : word.slice(0, apostrophe));
};

/** Whether a sentence or a quotation begins here, which capitalises any word. */
const isHead = (text: string, at: number): boolean => {
  let before = at - 1;
  while (before >= 0 && text.charCodeAt(before) === SPACE) before -= 1;
  return before < 0 || !(isLetter(text.charCodeAt(before)) || text[before] === ',');
};
