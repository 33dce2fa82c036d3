import type { Article } from '../articles/article.ts';
import { type ArticlePassage, passagesOf } from './article-passages.ts';
import { bestSentence, type SentenceHit, weighSentences } from './best-sentence.ts';
import { buildPassages } from './build-passages.ts';
import type { PassageIndex } from './passage-index.ts';
import { readQuery } from './passage-query.ts';
import { findPassages, type PassageHit } from './passages.ts';

export type ArticleIndex = PassageIndex<ArticlePassage>;

/** A paragraph that was found, its sentences in order, and the one in it that has most of the question. */
export type ArticleHit = PassageHit<ArticlePassage> & {
  readonly sentence: SentenceHit;
  readonly sentences: readonly SentenceHit[];
};

/** Indexes the paragraphs of articles. */
export function buildArticleIndex(articles: Iterable<Article>): ArticleIndex {
  return buildPassages(passagesOf(articles));
}

/**
 * The paragraphs that answer a question best, best first, each narrowed to its best sentence.
 * @param accept keeps an article, by its id; all are kept without it.
 * @param otherWords words that count for a folded word of the question, a little less than the word itself.
 */
export function searchArticles(
  index: ArticleIndex,
  question: string,
  {
    limit = 3,
    accept,
    otherWords,
  }: {
    readonly limit?: number;
    readonly accept?: (articleId: string) => boolean;
    readonly otherWords?: (word: string) => readonly string[];
  } = {},
): ArticleHit[] {
  const query = readQuery(index, question, otherWords);
  const hits = findPassages(index, query, {
    limit,
    ...(accept ? { accept: ({ article }: ArticlePassage) => accept(article.id) } : {}),
  });
  return hits.map((hit) => {
    const { article, from, to } = hit.passage;
    const sentences = weighSentences(index, query, article.sentences.slice(from, to));
    return { ...hit, sentence: bestSentence(sentences), sentences };
  });
}
