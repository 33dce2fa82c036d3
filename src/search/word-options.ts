import { type CloseMemo, recallCloseWords } from './close-words.ts';
import type { NameIndex } from './name-index.ts';
import { nearest, slipsIn } from './name-match.ts';
import { readNumerals } from './numerals.ts';
import type { TypedName } from './typed-name.ts';
import { findPrefix, findWord } from './vocabulary.ts';

/** A word of a name that a typed word may mean. */
export type Option = { readonly share: number; readonly slips: number; readonly unfinished: boolean };

/** For each typed word, the words of names that it may mean: exact, unfinished, slips, in that order. */
export function readOptions(
  index: NameIndex,
  { words, open }: TypedName,
  slips: boolean,
  memo?: CloseMemo,
): Options {
  return words.map((word, at) => optionsFor(index, word, open && at === words.length - 1, slips, memo));
}

export type Options = readonly ReadonlyMap<number, Option>[];

function optionsFor(
  index: NameIndex,
  word: string,
  mayGoOn: boolean,
  slips: boolean,
  memo: CloseMemo | undefined,
): Map<number, Option> {
  const options = new Map<number, Option>();
  const exact = findWord(index.words, word);
  if (exact >= 0) options.set(exact, { share: 1, slips: 0, unfinished: false });
  if (mayGoOn) {
    const [from, to] = findPrefix(index.words, word);
    for (let id = from; id < to; id += 1) {
      if (id !== exact) options.set(id, { share: 1, slips: 0, unfinished: true });
    }
  }
  const most = slips && readNumerals([word]) === '' ? slipsIn(word.length) : 0;
  if (most === 0) return options;
  for (const { id, distance } of nearest(recallCloseWords(memo, 'words', index.words, word, most, mayGoOn))) {
    if (options.has(id) || readNumerals([index.words.words[id] as string]) !== '') continue;
    const unfinished = (index.words.words[id] as string).length > word.length + distance;
    options.set(id, { share: 1 - distance / word.length, slips: distance, unfinished });
  }
  return options;
}
