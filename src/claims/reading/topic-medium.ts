import type { Work } from '../claim.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import type { SentenceReading } from './reading.ts';
import { foldName } from './unit.ts';

/** "The game": said of a title that the article also knows as a series. */
export function mediumOf(s: SentenceReading, noun: string): Partial<Work> {
  const medium = MEDIUM_NOUNS.get(noun);
  return medium !== undefined && s.topic !== undefined && s.reading.shared.has(foldName(s.topic.title))
    ? { medium }
    : {};
}

/** "The manga", of a film that the article knows in no such form: the work that it was made from. */
export function isOfOtherMedium(s: SentenceReading, noun: string): boolean {
  const medium = MEDIUM_NOUNS.get(noun);
  if ((medium !== 'comic' && medium !== 'book') || s.topic === undefined) return false;
  return (
    s.topic.medium !== medium && s.reading.evidence.get(foldName(s.topic.title))?.media.has(medium) !== true
  );
}
