import type { Article, ArticleProblem, Sentence } from './article.ts';
import type { Page } from './block.ts';
import { decodeText } from './decode-text.ts';
import { readFrontMatter } from './front-matter.ts';
import { declaredEncoding, readPage } from './html/read-page.ts';
import { MAX_BYTES, tooLarge } from './limits.ts';
import { findMarkdownBlocks } from './markdown-blocks.ts';
import { type Metadata, readMetadata } from './metadata.ts';
import { findPlainBlocks } from './plain-blocks.ts';
import { plainText } from './plain-text.ts';
import { findSentences } from './sentences.ts';
import { type Sorted, sortOut } from './sort-out.ts';
import { countLineEnds } from './text-lines.ts';
import { cleanLine } from './visible.ts';

/** What came out of one file: an article, unless a problem of severity `error` says why not. */
export type ArticleRead = { readonly article?: Article; readonly problems: readonly ArticleProblem[] };

type Parsed = { readonly page: Page; readonly metadata: Metadata; readonly bodyLine: number };

/**
 * Reads one article from the bytes of its file. `id` is the path below the articles folder, with `/`; its ending
 * (`.md`, `.txt`, `.html`, `.htm`) says the format. Pure, and never throws on any bytes.
 */
export function readArticle(id: string, bytes: Uint8Array): ArticleRead {
  const problems: ArticleProblem[] = [];
  const report = (severity: ArticleProblem['severity'], message: string, line?: number) => {
    problems.push({
      article: id,
      severity,
      message: cleanLine(message, 500),
      ...(line === undefined ? {} : { line }),
    });
  };
  if (bytes.length > MAX_BYTES) {
    report('error', tooLarge(bytes.length));
    return { problems };
  }
  const page = /\.html?$/i.test(id);
  const decoded = decodeText(bytes, page ? declaredEncoding(bytes) : undefined);
  if ('fault' in decoded) {
    report('error', decoded.fault.message, decoded.fault.line);
    return { problems };
  }
  if (decoded.advice) report('warning', decoded.advice);
  const parsed = parse(id, decoded.text, report);
  if (!parsed) return { problems };
  if (!parsed.page.blocks.some(({ kind }) => kind !== 'markup' && kind !== 'image')) {
    report('error', 'has no text: write the article into it, or take the file out');
    return { problems };
  }
  return { article: assemble(id, parsed, sortOut(parsed.page, parsed.metadata)), problems };
}

type Report = (severity: ArticleProblem['severity'], message: string, line?: number) => void;

function parse(id: string, text: string, report: Report): Parsed | undefined {
  if (/\.html?$/i.test(id)) return parseHtml(text, report);
  if (!/\.md$/i.test(id)) {
    return { page: { body: text, blocks: findPlainBlocks(text), marked: false }, metadata: {}, bodyLine: 1 };
  }
  const front = readFrontMatter(text);
  if ('fault' in front) {
    report('error', front.fault.message, front.fault.line);
    return undefined;
  }
  const { metadata, doubts } = readMetadata(front.entries);
  for (const { line, message } of doubts) report('warning', message, line);
  const body = text.slice(front.bodyAt);
  const bodyLine = 1 + countLineEnds(text, front.bodyAt);
  return { page: { body, blocks: findMarkdownBlocks(body), marked: true }, metadata, bodyLine };
}

function parseHtml(html: string, report: Report): Parsed | undefined {
  const read = readPage(html);
  if ('page' in read) return { ...read, bodyLine: 1 };
  report('error', `cannot be read as a page (${read.fault}): save its text as .txt or .md`);
  return undefined;
}

function assemble(
  id: string,
  { page, metadata, bodyLine }: Parsed,
  { story, furniture, found }: Sorted,
): Article {
  const [collection, ...below] = id.split('/');
  const { title, publisher, author, published, url, via } = { ...cleanFound(found), ...metadata };
  return {
    id,
    ...(below.length > 0 && collection ? { collection } : {}),
    ...(title ? { title } : {}),
    ...(publisher ? { publisher } : {}),
    ...(author ? { author } : {}),
    ...(published ? { published } : {}),
    ...(url ? { url } : {}),
    ...(via ? { via } : {}),
    digest: metadata.digest ?? false,
    editorFacts: metadata.editorFacts ?? [],
    body: page.body,
    bodyLine,
    sentences: story.flatMap((part, paragraph) => cutSentences(page, part, paragraph)),
    furniture,
  };
}

function cleanFound(found: Sorted['found']): Sorted['found'] {
  return Object.fromEntries(Object.entries(found).map(([key, value]) => [key, cleanLine(value, 300)]));
}

function cutSentences(page: Page, part: Sorted['story'][number], paragraph: number): Sentence[] {
  const { start, end, kind } = part;
  const spans = kind === 'headline' || kind === 'heading' ? [{ start, end }] : findSentences(page.body, part);
  return spans.map((span) => {
    const text = page.body.slice(span.start, span.end);
    const plain = plainText(text, page.marked);
    return { ...span, text, ...(plain === text ? {} : { plain }), kind, paragraph };
  });
}
