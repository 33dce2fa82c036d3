import type { Page } from '../block.ts';
import type { Metadata } from '../metadata.ts';
import { cleanLine } from '../visible.ts';
import { refuseText, refuseTree } from './page-limits.ts';
import { readPageMetadata } from './page-metadata.ts';
import { findContent, type PageDocument, parsePage } from './page-node.ts';
import { writePageText } from './page-text.ts';

/** A page, or why it cannot be one. */
export type PageRead = { readonly page: Page; readonly metadata: Metadata } | { readonly fault: string };

/**
 * Reads an HTML page: its article by Mozilla's Readability, or all of its `<body>` where that finds none, with the
 * headline in front.
 */
export function readPage(html: string): PageRead {
  const refused = refuseText(html);
  if (refused) return { fault: refused };
  try {
    const document = parsePage(
      /<html[\s>]/i.test(html.slice(0, 5000)) ? html : `<html><body>${html}</body></html>`,
    );
    const fault = refuseTree(document);
    return fault ? { fault } : readDocument(document);
  } catch (cause) {
    return { fault: cause instanceof RangeError ? 'is nested too deeply' : cleanLine(String(cause), 100) };
  }
}

function readDocument(document: PageDocument): PageRead {
  const metadata = readPageMetadata(document);
  const { title } = metadata;
  for (const heading of document.querySelectorAll('h1'))
    if (sameText(heading.textContent, title)) heading.remove();
  const whole = (document.body ?? document) as PageDocument;
  const allText = writePageText(whole, [], '');
  const { root, byLine } = findContent(document);
  const head = title ? [{ start: 0, end: title.length, kind: 'heading' as const, lone: true }] : [];
  const written = root ? writePageText(root, head, title ?? '') : undefined;
  const page = written && written.blocks.length > head.length ? written : prefix(allText, head, title ?? '');
  const author = metadata.author ?? writerOf(byLine);
  return { page: { ...page, marked: false }, metadata: { ...metadata, ...(author ? { author } : {}) } };
}

/** The name in a by-line that Readability took for one, without "By"; addresses and rows of buttons are none. */
function writerOf(byLine = ''): string | undefined {
  const name = cleanLine(byLine.replace(/^[\s–—-]*(?:(?:written|posted|published) )?by:?\s+/i, ''), 100);
  if (/^(?:follow|share|subscribe|about|view|see|more|read)\b/i.test(name)) return undefined;
  return /^\p{Lu}[^@/:\d]*$/u.test(name) && name.split(' ').length <= 8 ? name : undefined;
}

/** `encoding` as a page names it in its first 2,048 bytes; undefined where it names none. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  return /charset\s*=\s*["']?([\w-]{2,30})/i.exec(start)?.[1];
}

function prefix(text: ReturnType<typeof writePageText>, head: Page['blocks'], title: string) {
  if (title === '') return text;
  const by = title.length + 2;
  const moved = text.blocks.map((block) => ({ ...block, start: block.start + by, end: block.end + by }));
  return { body: `${title}\n\n${text.body}`, blocks: [...head, ...moved] };
}

const fold = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();
const sameText = (text: string | null, title: string | undefined) =>
  title !== undefined && fold(text ?? '') === fold(title);
