import type { Work } from '../../claim.ts';
import { readNumber } from '../../reading/numbers.ts';
import type { SentenceReading } from '../../reading/reading.ts';

/** "Season three" at unit `at`: that of the work that is spoken of. */
export function seasonNamed(s: SentenceReading, at: number): Work | undefined {
  const season = s.units[at]?.lower === 'season' ? readNumber(s.units[at + 1]?.lower) : undefined;
  return season === undefined ? undefined : s.topic && { ...s.topic, season };
}
