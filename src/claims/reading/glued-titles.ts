import type { Work } from '../claim.ts';
import type { SentenceReading } from './reading.ts';
import { foldName } from './unit.ts';

/** Two titles that lost what stood between them ("Low TideSalt Road"), where both are known by themselves. */
export function gluedTitles(s: SentenceReading, text: string): Work[] | undefined {
  for (const match of text.matchAll(/\p{Ll}(?=\p{Lu})/gu)) {
    const cut = match.index + 1;
    const [a, b] = [
      s.reading.titles.get(foldName(text.slice(0, cut))),
      s.reading.titles.get(foldName(text.slice(cut))),
    ];
    if (a !== undefined && b !== undefined) return [{ title: a }, { title: b }];
  }
  return undefined;
}
