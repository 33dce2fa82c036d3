import { isLinkLine } from './link-line.ts';
import type { Paragraph } from './paragraph.ts';

/** What stands between the two halves of an entry: "Ann Bell as Ida", "Ida – Ann Bell", "Ida: …", "Ann Bell (Ida)". */
const SEPARATORS = [/\sas\s/, /\s[–—-]\s/, /\S:\s/, /\S \([^()]+\)$/, /\t|\.{3,}/];
const SHORTEST_LIST = 3;
const LONGEST_ENTRY = 140;
const LONGEST_NAME = 60;

/**
 * Marks the lines that make up a list though nothing marks them as one: three or more short lines in a row, none
 * of them a sentence, all with the same separator, or two and more after a line with a colon. Returns their indices.
 */
export function findUnmarkedLists(paragraphs: readonly Paragraph[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const separator of SEPARATORS) {
    let from = 0;
    for (let i = 0; i <= paragraphs.length; i++) {
      if (isEntry(paragraphs[i], separator)) continue;
      if (i - from >= SHORTEST_LIST) for (let entry = from; entry < i; entry++) found.add(entry);
      from = i + 1;
    }
  }
  addAnnounced(paragraphs, found);
  return found;
}

/** Adds lines after one that ends in a colon ("Starring:"). */
function addAnnounced(paragraphs: readonly Paragraph[], found: Set<number>): void {
  for (let i = 0; i < paragraphs.length; i++) {
    if (!paragraphs[i]?.text.endsWith(':') || isLinkLine(paragraphs[i] as Paragraph)) continue;
    let last = i;
    while (isShort(paragraphs[last + 1])) last++;
    if (last - i >= 2) for (let entry = i + 1; entry <= last; entry++) found.add(entry);
  }
}

function isShort(paragraph: Paragraph | undefined): boolean {
  return (
    paragraph?.kind === 'text' && paragraph.length <= LONGEST_NAME && !/[.!?:]["'”’]?$/.test(paragraph.text)
  );
}

function isEntry(paragraph: Paragraph | undefined, separator: RegExp): boolean {
  if (paragraph?.kind !== 'text' || paragraph.length > LONGEST_ENTRY) return false;
  return !/[.!?]["'”’]?$/.test(paragraph.text) && separator.test(paragraph.text);
}
