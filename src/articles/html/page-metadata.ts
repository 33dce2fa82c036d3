import { readDay } from '../furniture/timestamp.ts';
import type { Metadata } from '../metadata.ts';
import { cleanLine, isWebAddress } from '../visible.ts';
import type { PageDocument } from './page-node.ts';

/** What a page says of itself: in JSON-LD first, then in OpenGraph, then in plain `<meta>` and `<link>`. */
export function readPageMetadata(document: PageDocument): Metadata {
  const data = findArticleData(document);
  const meta = (...names: string[]) => firstOf(names.map((name) => metaContent(document, name)));
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? undefined;
  const titles = [
    textOf(data?.headline),
    meta('og:title', 'twitter:title'),
    document.querySelector('title')?.textContent ?? undefined,
  ];
  const title = firstOf([
    findHeading(document, titles),
    ...titles,
    document.querySelector('h1')?.textContent ?? '',
  ]);
  const publisher = firstOf([
    namesOf(data?.publisher),
    meta('og:site_name', 'application-name', 'publisher'),
  ]);
  const author = firstOf([
    namesOf(data?.author),
    meta('author', 'article:author', 'parsely-author', 'dc.creator'),
  ]);
  const published = [
    textOf(data?.datePublished),
    meta('article:published_time', 'og:published_time', 'parsely-pub-date', 'date', 'dc.date', 'pubdate'),
    document.querySelector('time[datetime]')?.getAttribute('datetime') ?? undefined,
  ].flatMap((text) => readDay(text?.slice(0, 60) ?? '') ?? [])[0];
  const url = [canonical, meta('og:url'), textOf(data?.url)].find((text) => text && isWebAddress(text));
  return {
    ...(title ? { title } : {}),
    ...(publisher && !ADDRESS.test(publisher) ? { publisher } : {}),
    ...(author && !ADDRESS.test(author) ? { author: author.replace(/^by:?\s+/i, '') } : {}),
    ...(published ? { published } : {}),
    ...(url ? { url } : {}),
  };
}

const LIMIT = 300;
const ADDRESS = /^https?:/i;

function firstOf(texts: readonly (string | undefined)[]): string | undefined {
  for (const text of texts) {
    const line = text === undefined ? '' : cleanLine(text, LIMIT);
    if (line !== '') return line;
  }
  return undefined;
}

/** The longest `<h1>` that prints one of the titles, without what sites add to them; others name the site. */
function findHeading(document: PageDocument, titles: readonly (string | undefined)[]): string | undefined {
  const printed = titles.map((title) => fold(title ?? '')).filter((title) => title !== '');
  const headings = [...document.querySelectorAll('h1')].map((heading) => heading.textContent ?? '');
  return headings
    .filter((heading) => {
      const text = fold(heading);
      return text.length > 2 && printed.some((title) => title.includes(text) || text.includes(title));
    })
    .reduce<string | undefined>(
      (best, heading) => (heading.length > (best?.length ?? 0) ? heading : best),
      undefined,
    );
}

const fold = (text: string) =>
  text
    .slice(0, 600)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function metaContent(document: PageDocument, name: string): string | undefined {
  const element =
    document.querySelector(`meta[property="${name}"]`) ?? document.querySelector(`meta[name="${name}"]`);
  return element?.getAttribute('content') ?? undefined;
}

type Data = Readonly<Record<string, unknown>>;
const ARTICLE_TYPE = /(?:Article|Posting|Report|Review|NewsArticle)$/;

/** The first article that a page's JSON-LD describes, alone, in a list or in a `@graph`. */
function findArticleData(document: PageDocument): Data | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = parseJson(script.textContent ?? '')
      .flatMap(unfold)
      .find(isArticle);
    if (found) return found;
  }
  return undefined;
}

function parseJson(text: string): unknown[] {
  try {
    const value: unknown = JSON.parse(text.trim());
    return Array.isArray(value) ? value : [value];
  } catch {
    return [];
  }
}

function unfold(value: unknown): Data[] {
  if (typeof value !== 'object' || value === null) return [];
  const graph = (value as Data)['@graph'];
  return Array.isArray(graph)
    ? graph.filter((item) => typeof item === 'object' && item !== null)
    : [value as Data];
}

function isArticle(data: Data): boolean {
  const types = Array.isArray(data['@type']) ? data['@type'] : [data['@type']];
  return types.some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type));
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : undefined);

/** Names out of `"Ann"`, `{"name": "Ann"}` or a list of either. */
function namesOf(value: unknown): string | undefined {
  const items = (Array.isArray(value) ? value : [value]).slice(0, 6);
  const names = items.flatMap((item) => textOf(item) ?? textOf((item as Data | null)?.name) ?? []);
  return names.length > 0 ? new Intl.ListFormat('en').format(names) : undefined;
}
