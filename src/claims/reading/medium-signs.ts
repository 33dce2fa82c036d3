import { MEDIUM_NOUNS } from '../words/media.ts';
import type { Evidence } from './evidence.ts';
import type { Unit } from './unit.ts';

/** Whether the word is a noun for a work: "series", "film". */
export function isMediumNoun(unit: Unit | undefined): boolean {
  return unit?.kind === 'word' && MEDIUM_NOUNS.has(unit.lower);
}

/** Keeps that the article speaks of it as of that medium. */
export function addMedium(evidence: Evidence, noun: string): void {
  const medium = MEDIUM_NOUNS.get(noun);
  if (medium !== undefined) evidence.media.add(medium);
}
