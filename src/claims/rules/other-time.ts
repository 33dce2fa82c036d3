import type { SentenceReading } from '../reading/reading.ts';

/** Asked for each of its words, and walked once. */
const told = new WeakMap<SentenceReading['units'], boolean>();

/** Whether a sentence tells of another time, and so perhaps of another work: "starred opposite A in 2019". */
export function tellsOfOtherTime({ units }: SentenceReading): boolean {
  const known = told.get(units);
  if (known !== undefined) return known;
  const answer = units.some(({ kind, lower }) => kind !== 'name' && OTHER_TIME.test(lower));
  told.set(units, answer);
  return answer;
}

const OTHER_TIME = /^(?:previously|earlier|before|once|since|(?:19|20)\d\d)$/;
