import type { SentenceReading } from '../reading/reading.ts';
import { isName, wordAt } from './unit-at.ts';

/** "on the tour of Northgate", "in a revival of Northgate". */
export function isStaging(s: SentenceReading, at: number): boolean {
  const of = wordAt(s, at - 1) === 'the' ? at - 2 : at - 1;
  return (
    wordAt(s, of) === 'of' &&
    /^(?:tour|production|revival|run|staging|version|adaptation|premiere|remake|reboot|season|seasons|series|cast|episodes?)$/.test(
      wordAt(s, of - 1),
    )
  );
}

/** "the Dublin production of Northgate": the unit behind "of", where a place stands between; else `at`. */
export function behindStaging(s: SentenceReading, at: number): number {
  return wordAt(s, at + 2) === 'of' && isName(s, at + 3) && isStaging(s, at + 3) ? at + 3 : at;
}
