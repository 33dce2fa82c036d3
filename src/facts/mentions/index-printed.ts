import type { Article } from '../../articles/article.ts';
import type { PrintedIndex, Unclaimed } from '../fact.ts';
import { foldWords } from '../names/fold-name.ts';
import { readPrintedNames } from './printed-names.ts';

type Draft = { readonly spellings: Set<string>; readonly articles: number[] };

/** Reads the names out of all text once: for finding sentences, and for the names that no claim uses. */
export const indexPrinted = (
  articles: ReadonlyMap<string, Article>,
  claimed: ReadonlySet<string>,
): PrintedIndex => {
  const ids = [...articles.keys()].sort();
  const words = new Map<string, Draft>();
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
  return {
    articles: ids,
    // Lists of the length that they have: sets and lists with room to grow take four times as much.
    words: new Map(
      [...words].map(([word, entry]) => [
        word,
        { spellings: [...entry.spellings], articles: entry.articles.slice() },
      ]),
    ),
    unclaimed: rank([...unclaimed.values()]),
  };
};

const addWords = (
  words: Map<string, Draft>,
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
