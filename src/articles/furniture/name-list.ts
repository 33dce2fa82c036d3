import type { Paragraph } from './paragraph.ts';

/** What stands between the two halves of an entry: "Ann Bell as Ida", "Ida – Ann Bell", "Ida: …", "Ann Bell (Ida)". */
const SEPARATORS = [/\sas\s/, /\s[–—-]\s/, /\S:\s/, /\S \([^()]+\)$/, /\t|\.{3,}/];
const SHORTEST_LIST = 3;
const LONGEST_ENTRY = 140;

/**
 * Marks the lines that make up a list though nothing marks them as one: three or more short lines in a row, none
 * of them a sentence, all with the same separator. Returns their indices.
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
  return found;
}

function isEntry(paragraph: Paragraph | undefined, separator: RegExp): boolean {
  if (paragraph?.kind !== 'text' || paragraph.length > LONGEST_ENTRY) return false;
  return !/[.!?]["'”’]?$/.test(paragraph.text) && separator.test(paragraph.text);
}
