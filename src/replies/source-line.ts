import type { Article } from '../articles/article.ts';
import { nameArticle } from '../articles/name-article.ts';
import { sayDate } from '../dates/say-date.ts';
import { clip } from './clip.ts';
import { cleanLine, escapeMarkdown } from './escape.ts';

/** What a reader is told of an article. */
type Source = Pick<Article, 'id' | 'title' | 'publisher' | 'author' | 'published' | 'url' | 'digest'>;

/** Publisher, author and date as far as they are known, plain text: "CBR, by Jo Doe, March 3, 2017". */
function describeOrigin(article: Source): string {
  return [
    article.publisher,
    article.author && `by ${article.author}`,
    article.published && sayDate(article.published),
  ]
    .filter((part) => part !== undefined && part !== '')
    .map((part) => cleanLine(String(part)))
    .join(', ');
}

/** The source of a quote as Markdown, the title linked where a URL is known. A digest never passes as the publisher's own words. */
export function linkSource(article: Source): string {
  const name =
    article.title || !article.digest
      ? escapeMarkdown(clip(cleanLine(nameArticle(article)), 110))
      : 'an article';
  const url = article.url && safeUrl(article.url);
  const origin = describeOrigin(article);
  const title = url ? `[${name}](${url})` : name;
  return `${article.digest ? 'from our digest of ' : ''}**${title}**${origin ? ` · ${escapeMarkdown(clip(origin, 120))}` : ''}`;
}

/** An http(s) address that cannot break out of a Markdown link, or nothing. */
function safeUrl(url: string): string | undefined {
  const { protocol, href = '' } = URL.parse(url) ?? {};
  if (protocol !== 'http:' && protocol !== 'https:') return undefined;
  const safe = href.replace(/[()<>\s\\]/gu, (c) => `%${c.charCodeAt(0).toString(16).padStart(2, '0')}`);
  return safe.length <= 400 ? safe : undefined;
}
