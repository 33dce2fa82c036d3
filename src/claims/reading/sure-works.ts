import { MEDIUM_NOUNS } from '../words/media.ts';
import { startsWithGivenName } from './given-name.ts';
import type { SentenceReading } from './reading.ts';
import { showsTitle } from './title-names.ts';
import { isTitle } from './titles.ts';
import type { Unit } from './unit.ts';
import type { Works } from './works.ts';

/** Whether nothing but the place of a name speaks for a work: "the keepers of East Harbor, starting in May". */
export function isMereName(s: SentenceReading, works: Works): boolean {
  // "Her next film, Salt and Thunder, opens"
  if (s.units[works.from - 1]?.lower === ',' && MEDIUM_NOUNS.has(s.units[works.from - 2]?.lower ?? ''))
    return false;
  for (let i = works.from; i < works.to; i += 1) {
    const unit = s.units[i];
    if (unit?.kind !== 'name' || unit.quoted || isTitle(s.reading, unit) || isNumbered(s, unit)) continue;
    // "Ada Stone's comedy": whose it is
    if (unit.possessive && i < works.to - 1) continue;
    if (unit.words === 2 && !s.reading.titles.has(unit.key) && startsWithGivenName(unit.text)) return true;
    if ((s.reading.evidence.get(unit.key)?.title ?? 0) < 1) return true;
  }
  return false;
}

/** "Northgate 2" of an article that speaks of Northgate. */
function isNumbered({ reading }: SentenceReading, { key }: Unit): boolean {
  const base = /^(.{3,}) (?:\d{1,2}|i{2,3}|iv|v)$/.exec(key)?.[1];
  if (base === undefined) return false;
  const known = reading.evidence.get(base);
  return reading.titles.has(base) || (known !== undefined && showsTitle(known));
}

/** Whether the article itself shows that what is named there is a work: it may be a person where only the verb says so. */
export function areSure(s: SentenceReading, works: Works): boolean {
  for (let i = works.from; i < works.to; i += 1) {
    const unit = s.units[i];
    if (unit?.kind !== 'name' || isTitle(s.reading, unit) || isNumbered(s, unit)) continue;
    if (!unit.quoted && !/^the /i.test(unit.text)) return false;
  }
  return true;
}
