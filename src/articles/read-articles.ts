import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article, ArticleProblem } from './article.ts';
import { codeOf, type Ignored, type Listing, listArticles } from './list-files.ts';
import { type ArticleRead, readArticle } from './read-article.ts';

/** All that came out of an articles folder. Every file in it is in `articles`, `ignored` or an `error` of `problems`. */
export type ArticleFolder = {
  /** Sorted by id. */
  readonly articles: readonly Article[];
  readonly problems: readonly ArticleProblem[];
  readonly ignored: readonly Ignored[];
};

/** Files opened at a time. */
const AT_ONCE = 16;

/** Reads every article below a folder. Never throws: what could not be read stands in `problems`. */
export async function readArticles(dir: string): Promise<ArticleFolder> {
  const listing = await listArticles(dir);
  const reads: ArticleRead[] = [];
  for (let from = 0; from < listing.articles.length; from += AT_ONCE) {
    const ids = listing.articles.slice(from, from + AT_ONCE);
    reads.push(...(await Promise.all(ids.map((id) => readArticleFile(dir, id)))));
  }
  return gatherArticles(listing, reads);
}

/** Reads the file of one article; `id` as in `listArticles`. Never throws. */
async function readArticleFile(dir: string, id: string): Promise<ArticleRead> {
  try {
    return readArticle(id, await readFile(join(dir, id)));
  } catch (cause) {
    return unreadable(id, cause);
  }
}

/** A file that could not be opened or read to its end; `cause` as Node's file functions throw it. */
export function unreadable(id: string, cause: unknown): ArticleRead {
  const message = `cannot be read (${codeOf(cause)}): check the file and its rights`;
  return { problems: [{ article: id, severity: 'error', message }] };
}

/**
 * Puts together what was listed and what was read, in whatever order and process it was read. An article with the
 * text of an earlier one in its collection is left out; in another collection both stay, since a server that
 * chooses one of them must not miss it.
 */
export function gatherArticles(listing: Listing, reads: readonly ArticleRead[]): ArticleFolder {
  const problems = [...listing.problems, ...reads.flatMap((read) => read.problems)];
  const ignored = [...listing.ignored];
  const articles: Article[] = [];
  const seen = new Map<string, Article[]>();
  const read = reads.flatMap(({ article }) => (article ? [article] : []));
  for (const article of read.sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const text = article.body.trim();
    const twins = seen.get(text) ?? [];
    const own = twins.find((twin) => twin.collection === article.collection);
    const twin = own ?? twins[0];
    if (twin)
      problems.push({ article: article.id, severity: 'warning', message: describeTwin(twin.id, !!own) });
    if (own) ignored.push({ article: article.id, why: `the same text as ${own.id}` });
    else {
      seen.set(text, [...twins, article]);
      articles.push(article);
    }
  }
  return { articles, problems, ignored };
}

const describeTwin = (id: string, same: boolean) =>
  same
    ? `has the same text as ${id} and is left out: take one of them away`
    : `has the same text as ${id} in another collection: where both are used it counts twice`;
