import type { Work } from '../claim.ts';
import { startsWithGivenName } from '../reading/given-name.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { foldName } from '../reading/unit.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import { isName, wordAt } from './walk.ts';

/** Whether the article shows somebody rather as one of the story. */
export function isPlayed(s: SentenceReading, person: string): boolean {
  const known = s.reading.evidence.get(foldName(person));
  return (known?.character ?? 0) > (known?.person ?? 0) + (known?.crew ?? 0);
}

/** What is done to much else than works. */
export const SHAPES = /^(?:co-)?(?:creator|designer|developer|illustrator)$/;

/**
 * "created a weapon", "the mood that A creates", "designed the film to shift": something of a work or a story. A work is
 * named there, and known as one, or called what it is.
 */
export function isShapedOnly(
  s: SentenceReading,
  from: number,
  { works, end }: { readonly works: readonly Work[]; readonly end: number },
  { person }: { readonly person: string },
): boolean {
  const known = s.reading.evidence.get(foldName(person));
  if ((known?.person ?? 0) === 0 && !startsWithGivenName(person)) return true;
  if (s.reading.plots.has(s.sentence.start)) return true;
  for (let i = from; i < from + 5; i += 1)
    if (MEDIUM_NOUNS.has(wordAt(s, i))) return wordAt(s, i + 1) === 'to';
  if (works.some(({ title }) => title !== s.topic?.title))
    return works.some(({ title }) => {
      const work = s.reading.evidence.get(foldName(title));
      return (work?.character ?? 0) > (work?.title ?? 0);
    });
  for (let i = from; i < end; i += 1) if (isName(s, i)) return false;
  return !MEDIUM_NOUNS.has(wordAt(s, from - 3)) && !/^(?:and|it|,)$/.test(wordAt(s, from));
}
