import type { Furniture, SentenceKind, Span } from './article.ts';
import type { Block, Page } from './block.ts';
import { type Findings, judgeAlone } from './furniture/judge-alone.ts';
import { judgeFoot } from './furniture/judge-foot.ts';
import { findHeadline, isHeadingLine, judgeShortLines } from './furniture/judge-lines.ts';
import { findUnmarkedLists } from './furniture/name-list.ts';
import { LOOK, type Paragraph } from './furniture/paragraph.ts';
import type { Metadata } from './metadata.ts';
import { plainText } from './plain-text.ts';
import { withoutRanks } from './ranks.ts';

/** A paragraph of the story and what it is. */
type StoryPart = Span & { readonly kind: SentenceKind };

/** A page told apart, and what its furniture says about the article. */
export type Sorted = {
  readonly story: readonly StoryPart[];
  readonly furniture: readonly Furniture[];
  readonly found: Readonly<Findings>;
};

/** Tells the story from what else stands on the page. `known` is what the file says of itself. */
export function sortOut(page: Page, known: Metadata): Sorted {
  const looked = page.blocks.map((block) => look(page, block));
  const entries = findUnmarkedLists(looked);
  const paragraphs = looked.map((one, i): Paragraph => (entries.has(i) ? { ...one, kind: 'item' } : one));
  const found: Findings = {};
  const why = paragraphs.map((_, i) => judgeAlone(paragraphs, i, found));
  judgeFoot(paragraphs, why, known.author ?? found.author);
  const headline = findHeadline(paragraphs, why, known.title);
  const title = headline === undefined ? undefined : paragraphs[headline]?.text;
  if (title && !known.title) found.title = title;
  judgeShortLines(paragraphs, why, headline);
  const story: StoryPart[] = [];
  const furniture: Furniture[] = [];
  for (const [i, paragraph] of paragraphs.entries()) {
    const { start, end } = paragraph;
    const reason = why[i];
    if (reason) furniture.push({ start, end, why: reason });
    else story.push({ start, end, kind: i === headline ? 'headline' : kindOf(page, paragraphs, i) });
  }
  const last = story.at(-1);
  // Nothing stands below it that it could be the heading of.
  if (last?.kind === 'heading' && story.length > 1) story[story.length - 1] = { ...last, kind: 'text' };
  const bare = withoutRanks(
    page.body,
    story.filter(({ kind }) => kind === 'heading'),
  );
  return { story: story.map((part) => ({ ...part, ...bare.get(part) })), furniture, found };
}

function look(page: Page, block: Block): Paragraph {
  const text = plainText(page.body.slice(block.start, Math.min(block.end, block.start + LOOK)), page.marked);
  const tail = page.body.slice(Math.max(block.start, block.end - 6), block.end);
  const stopped = /[.!?…。！？][\s"'”’)\]*_]*$/.test(tail);
  const slanted = page.marked && SLANTED.test(page.body.slice(block.start, block.start + LOOK));
  return { ...block, text, length: block.end - block.start, stopped, slanted };
}

/** "*Ada Stone is a writer for Quark …": no title is so long. */
const SLANTED = /^[_*]{1,3}[^_*]{40}/;

function kindOf(page: Page, paragraphs: readonly Paragraph[], at: number): SentenceKind {
  const paragraph = paragraphs[at] as Paragraph;
  if (paragraph.kind === 'item') return isNumberedHeading(page, paragraphs, at) ? 'heading' : 'item';
  return paragraph.kind === 'heading' || isHeadingLine(paragraph) ? 'heading' : 'text';
}

/** "2. Low Tide" over a paragraph of its own: no list, but a section. */
function isNumberedHeading(page: Page, paragraphs: readonly Paragraph[], at: number): boolean {
  const { start, length, stopped } = paragraphs[at] as Paragraph;
  return (
    !stopped &&
    length <= LONGEST_NUMBERED &&
    /\d[.)]\s+$/.test(page.body.slice(Math.max(0, start - 6), start)) &&
    paragraphs[at - 1]?.kind !== 'item' &&
    paragraphs[at + 1]?.kind === 'text'
  );
}

/** Longer entries are sentences without their full stop. */
const LONGEST_NUMBERED = 60;
