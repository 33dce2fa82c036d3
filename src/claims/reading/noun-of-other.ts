import { MEDIUM_NOUNS } from '../words/media.ts';
import { isPlatformName } from './platform-keys.ts';
import type { SentenceReading } from './reading.ts';
import { isTitle } from './titles.ts';

/** "The Quark drama", "Ada Stone's new film": a title behind the noun is what is named. */
export function isNounOfOther(s: SentenceReading, at: number): boolean {
  const unit = s.units[at];
  if (unit?.kind !== 'name' || unit.quoted) return false;
  const owner = unit.possessive ? !isTitle(s.reading, unit) : isPlatformName(unit.key, unit.text);
  for (let i = at + 1; owner && i < at + 6; i += 1) {
    if (s.units[i]?.kind === 'name') return MEDIUM_NOUNS.has(s.units[i - 1]?.lower ?? '');
    if (s.units[i]?.kind !== 'word') return false;
  }
  return false;
}
