import type { Article } from '../../articles/article.ts';
import type { Mention, PrintedIndex, PrintedWord } from '../fact.ts';
import { foldWords } from '../names/fold-name.ts';

/** With a limit, articles that are read for each sentence wanted. */
const ARTICLES_A_SENTENCE = 3;

/** The sentences that hold one of the names, whatever its case and accents, in the order of the articles; at most `limit`. */
export const findMentions = (
  names: readonly string[],
  index: PrintedIndex,
  articles: ReadonlyMap<string, Article>,
  limit = Number.POSITIVE_INFINITY,
): readonly Mention[] => {
  const found = new Map<string, Mention & { readonly number: number }>();
  for (const name of names) {
    let own = 0;
    const words = foldWords(name);
    const wanted = ` ${words.join(' ')} `;
    const rarest = rarestOf(words, index);
    // A name of common words stands in few of the articles that have its rarest one: they are not all read.
    const read = (rarest?.articles ?? []).slice(0, Math.max(limit * ARTICLES_A_SENTENCE, 60));
    for (const number of read) {
      if (own >= limit) break;
      const article = articles.get(index.articles[number] as string) as Article;
      for (const { text, start, end } of article.sentences) {
        const key = `${number}:${start}`;
        if (found.has(key) || !holdsOne(text, rarest as PrintedWord) || !foldText(text).includes(wanted))
          continue;
        found.set(key, { number, article: article.id, sentence: text, start, end });
        own += 1;
      }
    }
  }
  return [...found.values()]
    .sort((a, b) => a.number - b.number || a.start - b.start)
    .slice(0, limit)
    .map(({ article, sentence, start, end }) => ({ article, sentence, start, end }));
};

/** Of the words that are printed in names, the one in the fewest articles; "the" and its like are in none. */
const rarestOf = (words: readonly string[], { words: printed }: PrintedIndex): PrintedWord | undefined => {
  let rarest: PrintedWord | undefined;
  for (const word of words) {
    const entry = printed.get(word);
    if (entry && (!rarest || entry.articles.length < rarest.articles.length)) rarest = entry;
  }
  return rarest;
};

const holdsOne = (text: string, { spellings }: PrintedWord): boolean => {
  for (const spelling of spellings) if (text.includes(spelling)) return true;
  return false;
};

const foldText = (text: string): string =>
  ` ${foldWords(text.replace(/['’]s(?![\p{L}\p{N}])/gu, '')).join(' ')} `;
