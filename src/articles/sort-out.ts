import type { Furniture, FurnitureKind, SentenceKind, Span } from './article.ts';
import type { Page } from './block.ts';
import { isAuthorBox } from './furniture/author-box.ts';
import { isCredit, isNameList } from './furniture/caption.ts';
import { endsStory, isLinkLine } from './furniture/link-line.ts';
import { isTitleCase, LOOK, type Paragraph } from './furniture/paragraph.ts';
import { isNewsletterLine, isShareLine } from './furniture/share-line.ts';
import { readByLine, readSourceLine } from './furniture/source-line.ts';
import { readTimestamp } from './furniture/timestamp.ts';
import type { Metadata } from './metadata.ts';
import { plainText } from './plain-text.ts';

/** A paragraph of the story and what it is. */
export type StoryPart = Span & { readonly kind: SentenceKind };

/** A page told apart, and what its furniture says about the article. */
export type Sorted = {
  readonly story: readonly StoryPart[];
  readonly furniture: readonly Furniture[];
  readonly found: Pick<Metadata, 'title' | 'author' | 'via' | 'published'>;
};

/** Tells the story from what else stands on the page. `known` is what the file says of itself. */
export function sortOut(page: Page, known: Metadata): Sorted {
  const paragraphs = page.blocks.map((block) => look(page, block));
  const found: { title?: string; author?: string; via?: string; published?: string } = {};
  const why = paragraphs.map((paragraph, i) => judgeAlone(paragraph, i, paragraphs, found));
  judgeFoot(paragraphs, why, known.author ?? found.author);
  const headline = findHeadline(paragraphs, why, known.title);
  if (headline !== undefined && !known.title) found.title = paragraphs[headline]?.text ?? '';
  judgeShortLines(paragraphs, why, headline);
  const story: StoryPart[] = [];
  const furniture: Furniture[] = [];
  for (const [i, { start, end, kind, lone, text, stopped, length }] of paragraphs.entries()) {
    const reason = why[i];
    if (reason) furniture.push({ start, end, why: reason });
    else if (i === headline) story.push({ start, end, kind: 'headline' });
    else if (kind === 'heading' || kind === 'item') story.push({ start, end, kind });
    else
      story.push({ start, end, kind: lone && !stopped && isHeadingLine(text, length) ? 'heading' : 'text' });
  }
  const last = story.at(-1);
  if (last?.kind === 'heading' && story.length > 1) story[story.length - 1] = { ...last, kind: 'text' };
  return { story, furniture, found };
}

const HEADING_LIMIT = 140;

function look(page: Page, block: Page['blocks'][number]): Paragraph {
  const text = plainText(page.body.slice(block.start, Math.min(block.end, block.start + LOOK)), page.marked);
  const tail = page.body.slice(Math.max(block.start, block.end - 6), block.end);
  return {
    ...block,
    text,
    length: block.end - block.start,
    stopped: /[.!?…。！？][\s"'”’)\]*_]*$/.test(tail),
  };
}

/** The rules that need no view of the whole page, in the order in which they are asked. */
function judgeAlone(
  paragraph: Paragraph,
  i: number,
  all: readonly Paragraph[],
  found: { author?: string; via?: string; published?: string },
): FurnitureKind | undefined {
  if (paragraph.kind === 'markup') return 'markup';
  if (paragraph.length > LOOK) return undefined;
  const edge = i < 6 || i >= all.length - 6;
  const author = edge ? readByLine(paragraph, i >= all.length - 3) : undefined;
  if (author) {
    found.author ??= author;
    return 'by-line';
  }
  const source = readSourceLine(paragraph);
  if (source) {
    if (source.via) found.via ??= source.via;
    return 'source line';
  }
  const stamp = readTimestamp(paragraph, i < 4 && paragraph.lone);
  if (stamp) {
    if (stamp.published) found.published ??= stamp.published;
    return 'timestamp';
  }
  if (isCredit(paragraph) || isNameList(paragraph)) return 'caption';
  if (isNewsletterLine(paragraph)) return 'newsletter';
  if (isShareLine(paragraph)) return 'share';
  return isLinkLine(paragraph) ? 'link' : undefined;
}

/** What stands after the last paragraph of the story: author boxes, headlines of other stories. */
function judgeFoot(
  paragraphs: readonly Paragraph[],
  why: (FurnitureKind | undefined)[],
  author: string | undefined,
): void {
  const isEnd = (i: number) =>
    why[i] === 'source line' || (why[i] === 'link' && endsStory(paragraphs[i] as Paragraph));
  let end = paragraphs.length;
  for (let i = paragraphs.length - 1; i >= 0; i--) {
    const paragraph = paragraphs[i] as Paragraph;
    if (isEnd(i)) end = i;
    if (why[i]) continue;
    const afterEnd = paragraphs.slice(Math.max(0, i - 8), i).some((_, j) => isEnd(Math.max(0, i - 8) + j));
    if (isAuthorBox(paragraph, { foot: true, afterEnd, author })) why[i] = 'author box';
    else if (!isShortLine(paragraph) || !(afterEnd || (paragraph.lone && isTitleCase(paragraph.text)))) break;
  }
  for (let i = paragraphs.length - 1; i > 0 && (why[i] || isShortLine(paragraphs[i] as Paragraph)); i--) {
    const { lone, text } = paragraphs[i] as Paragraph;
    if (i > end || (lone && isTitleCase(text))) why[i] ??= 'other headline';
    else if (!why[i]) break;
  }
}

/** A line that is no statement: short, and no full stop at its end. Headlines may ask or shout. */
function isShortLine({ text, length, kind }: Paragraph): boolean {
  return kind === 'text' && length <= HEADING_LIMIT && !/[.…。]["'”’)\]*_]*$/.test(text);
}

/** The first line of the story, where it reads like a headline or is the title that the file gives. */
function findHeadline(
  paragraphs: readonly Paragraph[],
  why: readonly (FurnitureKind | undefined)[],
  title: string | undefined,
): number | undefined {
  const first = why.indexOf(undefined);
  const paragraph = paragraphs[first];
  if (!paragraph || paragraph.kind === 'item') return undefined;
  if (title) return fold(paragraph.text) === fold(title) ? first : undefined;
  if (paragraph.kind === 'heading') return first;
  const short = paragraph.length <= 200 && !/[.:;,]["'”’]?$/.test(paragraph.text);
  return short && paragraphs.length > first + 1 ? first : undefined;
}

const fold = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const isHeadingLine = (text: string, length: number) => length <= HEADING_LIMIT && !/[,;]$/.test(text);

/**
 * Lone lines in title case between paragraphs are headings where the page has several of them or the next
 * paragraphs take their words up; else they are what a picture was called.
 */
function judgeShortLines(
  paragraphs: readonly Paragraph[],
  why: (FurnitureKind | undefined)[],
  headline: number | undefined,
): void {
  const lines = paragraphs.flatMap((paragraph, i) => {
    const { kind, lone, stopped, length, text } = paragraph;
    const candidate =
      !why[i] && i !== headline && kind === 'text' && lone && !stopped && length <= HEADING_LIMIT;
    return candidate && (isTitleCase(text) || text.split(' ').length < 2) && !text.endsWith(':') ? [i] : [];
  });
  if (lines.length >= 3) return;
  for (const i of lines) {
    const name = fold((paragraphs[i] as Paragraph).text);
    const takenUp = paragraphs
      .slice(i + 1, i + 3)
      .some(({ text }) => ` ${fold(text)} `.includes(` ${name} `));
    if (!takenUp) why[i] = 'caption';
  }
}
