import type { Work } from '../claim.ts';
import type { SentenceReading } from './reading.ts';

/** Whether two readings of a sentence take it to be about the same work and the same person. */
export function isInSameContext(one: SentenceReading, other: SentenceReading): boolean {
  return one.subject === other.subject && isSameWork(one.topic, other.topic);
}

function isSameWork(one: Work | undefined, other: Work | undefined): boolean {
  return (
    one?.title === other?.title &&
    one?.season === other?.season &&
    one?.year === other?.year &&
    one?.medium === other?.medium
  );
}
