import type { Article, Sentence } from '../articles/article.ts';
import { type ArticlePassage, passagesOf } from './article-passages.ts';
import { bestSentence, type SentenceHit } from './best-sentence.ts';
import { buildPassages } from './build-passages.ts';
import type { PassageIndex } from './passage-index.ts';
import { readQuery } from './passage-query.ts';
import { findPassages, type PassageHit } from './passages.ts';

export type ArticleIndex = PassageIndex<ArticlePassage>;

/** A paragraph that was found and the sentence in it that answers best. */
export type ArticleHit = PassageHit<ArticlePassage> & { readonly sentence: SentenceHit };

/** Indexes the paragraphs of articles. */
export function buildArticleIndex(articles: Iterable<Article>): ArticleIndex {
  return buildPassages(passagesOf(articles));
}

/**
 * The paragraphs that answer a question best, best first, each narrowed to its best sentence.
 * @param accept keeps an article, by its id; all are kept without it.
 */
export function searchArticles(
  index: ArticleIndex,
  question: string,
  { limit = 3, accept }: { readonly limit?: number; readonly accept?: (articleId: string) => boolean } = {},
): ArticleHit[] {
  const query = readQuery(index, question);
  const hits = findPassages(index, query, {
    limit,
    ...(accept ? { accept: ({ article }: ArticlePassage) => accept(article.id) } : {}),
  });
  return hits.map((hit) => {
    const { article, from, to } = hit.passage;
    const sentences = article.sentences.slice(from, to) as [Sentence, ...Sentence[]];
    return { ...hit, sentence: bestSentence(index, query, sentences) };
  });
}
