import type { Medium, Work } from '../claim.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import type { SentenceReading } from './reading.ts';
import { foldName } from './unit.ts';

/** The media in which the article speaks of a title; none where it does not say. */
export function mediaOf(
  { reading }: Pick<SentenceReading, 'reading'>,
  title: string | undefined,
): ReadonlySet<Medium> {
  return reading.evidence.get(foldName(title ?? ''))?.media ?? NONE;
}

const NONE: ReadonlySet<Medium> = new Set();

/** Whether the article says in which media the work that is spoken of is, and not in this one. */
export function isNoneOfTopic(s: SentenceReading, medium: Medium): boolean {
  const media = mediaOf(s, s.topic?.title);
  return media.size > 0 && !media.has(medium);
}

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
  return s.topic.medium !== medium && !mediaOf(s, s.topic.title).has(medium);
}
