import type { Work } from '../../claim.ts';
import type { DateAt } from '../../reading/dates.ts';
import { platformAt } from '../../reading/platform.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { mediaOf } from '../../reading/topic-medium.ts';
import type { Unit } from '../../reading/unit.ts';
import { COUNTRIES } from '../../words/countries.ts';

/**
 * Whether "premiered in London on Monday" tells of an evening with guests: a place between the word and its day that
 * is neither a country nor a channel; plays do open in a place.
 */
export function isRedCarpet(s: SentenceReading, works: readonly Work[], from: number, date: DateAt): boolean {
  if (/^open/.test(s.units[from]?.lower ?? '') && s.units.slice(from, date.from).some(isThemePark))
    return true;
  if (!/^premier/.test(s.units[from]?.lower ?? '') || date.precision === 'year') return false;
  for (let i = from + 1; i < date.from; i += 1) {
    const unit = s.units[i];
    if (unit?.kind !== 'name' || !/^(?:in|at|the)$/.test(s.units[i - 1]?.lower ?? '')) continue;
    if (COUNTRIES.has(unit.key) || platformAt(s, i) !== undefined || /theat(?:er|re)s/i.test(unit.text))
      continue;
    if (/^[A-Z]{2,}$|American|British|Japan/.test(unit.text)) continue;
    return !works.some(({ title }) => mediaOf(s, title).has('play'));
  }
  return false;
}

/** "X opened at Universal Studios in 2014" */
function isThemePark({ kind, text }: Unit): boolean {
  return (
    kind === 'name' &&
    /^(?:universal|disney)\b.*\b(?:studios?|resorts?|world|park|land|orlando)\b|disneyland/i.test(text)
  );
}
