import { hasWord } from '../reading/has-word.ts';
import type { SentenceReading } from '../reading/reading.ts';

const YEARS = Array.from({ length: 200 }, (_, i) => String(1900 + i));
const OTHER_TIME = new Set(['previously', 'earlier', 'before', 'once', 'since', ...YEARS]);

/** Whether a sentence tells of another time, and so perhaps of another work: "starred opposite A in 2019". */
export function tellsOfOtherTime(s: SentenceReading): boolean {
  return hasWord(s, OTHER_TIME);
}
