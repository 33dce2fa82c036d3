import type { FurnitureKind } from '../article.ts';
import { isAuthorBox } from './author-box.ts';
import { isFactLine } from './fact-line.ts';
import { endsStory } from './link-line.ts';
import { startsComments } from './page-part.ts';
import { isTitleCase, type Paragraph } from './paragraph.ts';

/** How far an author box may stand from the source line before it. */
const NEAR = 8;
const LONGEST_HEADLINE = 140;
/** The second paragraph of an author box. */
const GOES_ON = /^(?:he|she|they|follow|you can|his|her|their|when (?:he|she|they))\b/i;

/**
 * Judges what stands after the last paragraph of the story: author boxes and headlines of other stories. `why` has
 * what is known of each paragraph, and gets what is found.
 */
export function judgeFoot(
  paragraphs: readonly Paragraph[],
  why: (FurnitureKind | undefined)[],
  author: string | undefined,
): void {
  const end = findEnd(paragraphs, why, author);
  for (let i = paragraphs.length - 1; i > 0; i--) {
    if (why[i]) continue;
    const paragraph = paragraphs[i] as Paragraph;
    const headline = isShortLine(paragraph) && (i > end || (paragraph.lone && isTitleCase(paragraph.text)));
    if (!headline) break;
    why[i] = 'other headline';
  }
}

/** The first line that says the story is over, seen from the foot; marks author boxes on the way. */
function findEnd(
  paragraphs: readonly Paragraph[],
  why: (FurnitureKind | undefined)[],
  author: string | undefined,
): number {
  const isEnd = (i: number) =>
    why[i] === 'source line' ||
    (why[i] === 'link' && endsStory(paragraphs[i] as Paragraph)) ||
    (why[i] === 'page part' && startsComments(paragraphs[i] as Paragraph));
  let end = paragraphs.length;
  for (let i = paragraphs.length - 1; i >= 0; i--) {
    const paragraph = paragraphs[i] as Paragraph;
    if (isEnd(i)) end = i;
    if (why[i]) continue;
    let afterEnd = false;
    for (let before = Math.max(0, i - NEAR); before < i; before++) afterEnd ||= isEnd(before);
    const around = { foot: true, afterEnd, author };
    const above = paragraphs[i - 1];
    const goesOn = above && GOES_ON.test(paragraph.text) && isAuthorBox(above, around);
    if (goesOn || isAuthorBox(paragraph, around)) why[i] = 'author box';
    else if (!isShortLine(paragraph)) break;
    else if (!afterEnd && !(paragraph.lone && isTitleCase(paragraph.text))) break;
  }
  return end;
}

/** A line that is no statement: short, and no full stop at its end. Headlines may ask or shout. */
function isShortLine({ text, length, kind }: Paragraph): boolean {
  return (
    kind === 'text' && length <= LONGEST_HEADLINE && !/[.…。]["'”’)\]*_]*$/.test(text) && !isFactLine(text)
  );
}
