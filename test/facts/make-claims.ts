import type { Article } from '../../src/articles/article.ts';
import type { Claim, Statement, Status } from '../../src/claims/claim.ts';
import { reconcile } from '../../src/facts/reconcile.ts';

/** A sentence of an article with what it says. */
export type Line = readonly [sentence: string, ...says: Said[]];
export type Said = Statement & { readonly status?: Status; readonly editor?: true };

/** An article out of its sentences; one paragraph each. */
const makeArticle = (id: string, lines: readonly Line[], published?: string): Article => {
  const body = lines.map(([sentence]) => sentence).join('\n');
  let start = 0;
  const sentences = lines.map(([text], paragraph) => {
    const sentence = { text, start, end: start + text.length, kind: 'text' as const, paragraph };
    start += text.length + 1;
    return sentence;
  });
  return {
    id,
    ...(published !== undefined && { published }),
    digest: false,
    editorFacts: [],
    body,
    bodyLine: 1,
    sentences,
    furniture: [],
  };
};

/** The claims of those lines, each with its real place in the article. */
const makeClaims = (article: Article, lines: readonly Line[]): readonly Claim[] =>
  lines.flatMap(([text, ...says], index) =>
    says.map((said): Claim => {
      const { start, end } = article.sentences[index] as Article['sentences'][number];
      return { status: 'stated', ...said, rule: 'test', article: article.id, sentence: text, start, end };
    }),
  );

export type Page = { readonly published?: string; readonly lines: readonly Line[] };

/** Articles and their claims from pages by name. */
export const makeFolder = (pages: Readonly<Record<string, Page | readonly Line[]>>) => {
  const articles = new Map<string, Article>();
  const claims: Claim[] = [];
  for (const [id, page] of Object.entries(pages)) {
    const { lines, published } = 'lines' in page ? page : { lines: page, published: undefined };
    const article = makeArticle(id, lines, published);
    articles.set(id, article);
    claims.push(...makeClaims(article, lines));
  }
  return { articles, claims };
};

/** What a folder of pages adds up to. */
export const reconcilePages = (pages: Readonly<Record<string, Page | readonly Line[]>>) => {
  const { articles, claims } = makeFolder(pages);
  return { base: reconcile(claims, articles), claims, articles };
};

export const cast = (
  person: string,
  character: string | undefined,
  title?: string,
  more: Partial<Said> = {},
): Said =>
  ({ kind: 'cast', person, ...(character && { character }), ...(title && { title }), ...more }) as Said;

export const release = (title: string, date?: string, asStated?: string, more: Partial<Said> = {}): Said =>
  ({
    kind: 'release',
    event: 'release',
    title,
    ...(date && { date }),
    ...(asStated && { asStated }),
    ...more,
  }) as Said;

export const appears = (character: string, title: string): Said => ({ kind: 'appearance', character, title });
