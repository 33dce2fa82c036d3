import type { Article } from '../../articles/article.ts';
import type { Unclaimed } from '../fact.ts';
import { foldWords } from '../names/fold-name.ts';
import { readPrintedNames } from './printed-names.ts';

/** Where one word of a name is printed: in which spellings, and in which articles (by number, rising). */
export type PrintedWord = { readonly spellings: Set<string>; readonly articles: number[] };

export type PrintedIndex = {
  /** The ids of the articles, by number. */
  readonly articles: readonly string[];
  /** By folded word. */
  readonly words: ReadonlyMap<string, PrintedWord>;
  readonly unclaimed: readonly Unclaimed[];
};

/** Reads the names out of all text once: for finding sentences, and for the names that no claim uses. */
export const indexPrinted = (
  articles: ReadonlyMap<string, Article>,
  claimed: ReadonlySet<string>,
): PrintedIndex => {
  const ids = [...articles.keys()].sort();
  const words = new Map<string, PrintedWord>();
  const folded = new Map<string, readonly string[]>();
  const unclaimed = new Map<string, { name: string; articles: number; mentions: number; last: number }>();
  ids.forEach((id, number) => {
    for (const [name, times] of readPrintedNames(articles.get(id) as Article)) {
      const parts = folded.get(name) ?? foldWords(name);
      folded.set(name, parts);
      addWords(words, name, parts, number);
      if (parts.length === 0 || parts.every((word) => claimed.has(word))) continue;
      const key = parts.join(' ');
      const entry = unclaimed.get(key) ?? { name, articles: 0, mentions: 0, last: -1 };
      if (entry.last !== number) entry.articles += 1;
      entry.last = number;
      entry.mentions += times;
      unclaimed.set(key, entry);
    }
  });
  return { articles: ids, words, unclaimed: rank([...unclaimed.values()]) };
};

const addWords = (
  words: Map<string, PrintedWord>,
  name: string,
  parts: readonly string[],
  article: number,
): void => {
  const spellings = name.split(' ');
  parts.forEach((part, place) => {
    const entry = words.get(part);
    // A name that folds into other words than it prints ("AT&T") is looked for as a whole.
    const spelling = spellings.length === parts.length ? (spellings[place] as string) : name;
    if (!entry) words.set(part, { spellings: new Set([spelling]), articles: [article] });
    else {
      entry.spellings.add(spelling);
      if (entry.articles.at(-1) !== article) entry.articles.push(article);
    }
  });
};

const rank = (found: readonly { name: string; articles: number; mentions: number }[]): readonly Unclaimed[] =>
  found
    .map(({ name, articles, mentions }) => ({ name, articles, mentions }))
    .sort((a, b) => b.articles - a.articles || b.mentions - a.mentions || (a.name < b.name ? -1 : 1));
