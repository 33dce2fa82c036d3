import type { FurnitureKind } from '../article.ts';
import { isCredit, isNameList } from './caption.ts';
import { isFactLine } from './fact-line.ts';
import { isLabelled, isLinkLine } from './link-line.ts';
import { isPagePart } from './page-part.ts';
import { LOOK, type Paragraph } from './paragraph.ts';
import { isNewsletterLine, isShareLine } from './share-line.ts';
import { readByLine, readSourceLine } from './source-line.ts';
import { readTimestamp } from './timestamp.ts';

/** What furniture says about the article. */
export type Findings = { title?: string; author?: string; via?: string; published?: string };

/** A by-line stands near an end of the page, a bare date under the headline, a name after a dash at the very end. */
const EDGE = 6;
const HEAD = 4;
const TAIL = 3;

/**
 * The rules that need no view of the whole page, in the order in which they are asked: what is plainest first.
 * The first finding of each kind is kept in `found`.
 */
export function judgeAlone(
  all: readonly Paragraph[],
  at: number,
  found: Findings,
): FurnitureKind | undefined {
  const paragraph = all[at] as Paragraph;
  if (paragraph.kind === 'markup') return 'markup';
  if (paragraph.length > LOOK) return undefined;
  const author = isByLinePlace(all, at) ? readByLine(paragraph, at >= all.length - TAIL) : undefined;
  if (author) {
    found.author ??= author;
    return 'by-line';
  }
  const source = readSourceLine(paragraph);
  if (source) {
    if (source.via) found.via ??= source.via;
    return 'source line';
  }
  const stamp = readTimestamp(paragraph, at < HEAD && paragraph.lone);
  if (stamp) {
    if (stamp.published) found.published ??= stamp.published;
    return 'timestamp';
  }
  if (isStampLabel(all, at)) return 'timestamp';
  if (isPagePart(paragraph)) return 'page part';
  if (isCredit(paragraph) || isNameList(paragraph)) return 'caption';
  if (isNewsletterLine(paragraph)) return 'newsletter';
  if (isShareLine(paragraph)) return 'share';
  return isLinkLine(paragraph) && !isOwnHeadline(all, at) ? 'link' : undefined;
}

/** "Review: Low Tide" over the whole page, and not between its paragraphs. */
function isOwnHeadline(all: readonly Paragraph[], at: number): boolean {
  return at === 0 && all.length > 2 && isLabelled((all[0] as Paragraph).text);
}

/** "Posted" on a line above ": May 3, 2017 6:41pm UTC". */
function isStampLabel(all: readonly Paragraph[], at: number): boolean {
  const below = all[at + 1];
  return (
    /^(?:posted|updated|published)$/i.test(all[at]?.text ?? '') &&
    below?.text.startsWith(':') === true &&
    readTimestamp(below, false) !== undefined
  );
}

/** Near an end of the page, and not in a fact sheet, where "Written by" speaks of the film. */
function isByLinePlace(all: readonly Paragraph[], at: number): boolean {
  if (at >= EDGE && at < all.length - EDGE) return false;
  return ![all[at - 1], all[at + 1]].some((beside) => beside !== undefined && isFactLine(beside.text));
}
