import type { SentenceReading } from './reading.ts';
import { isTitle } from './titles.ts';
import type { Works } from './works.ts';

/** Whether the article itself shows that what is named there is a work: it may be a person where only the verb says so. */
export function areSure(s: SentenceReading, works: Works): boolean {
  for (let i = works.from; i < works.to; i += 1) {
    const unit = s.units[i];
    if (unit?.kind !== 'name' || isTitle(s.reading, unit)) continue;
    if (!unit.quoted && !/^the /i.test(unit.text)) return false;
  }
  return true;
}
