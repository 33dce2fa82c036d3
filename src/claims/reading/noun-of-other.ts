import { MEDIUM_NOUNS } from '../words/media.ts';
import { isPlatformName } from './platform-keys.ts';
import type { SentenceReading } from './reading.ts';
import { isTitle } from './titles.ts';

/** "The Quark drama", "Ada Stone's new film", "the Ada Stone-led film": a title behind the noun is what is named. */
export function isNounOfOther(s: SentenceReading, at: number): boolean {
  const unit = s.units[at];
  if (unit?.kind !== 'name' || unit.quoted) return false;
  const title = isTitle(s.reading, unit);
  const owner = unit.possessive ? !title : isPlatformName(unit.key, unit.text);
  const hyphen = s.units[at + 1]?.lower === '-';
  for (let i = hyphen ? at + 2 : at + 1; i < at + 6; i += 1) {
    const told = hyphen || MEDIUM_NOUNS.has(s.units[i - 1]?.lower ?? '');
    if (s.units[i]?.kind === 'name') return told && (owner || (!title && isTitle(s.reading, s.units[i])));
    if (s.units[i]?.kind !== 'word') return false;
  }
  return false;
}
