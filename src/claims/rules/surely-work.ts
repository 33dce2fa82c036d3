import { startsWithGivenName } from '../reading/given-name.ts';
import { nameForm } from '../reading/name-form.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import { isName, isOther, wordAt } from './walk.ts';
import { BEFORE_TITLE } from './whose-work.ts';

/**
 * Whether what begins at unit `from` is a work, and no place, by its own words or by those beside it: "in Copper Lake", "in the
 * sitcom Ember", "in Quark's Ember", "in “Ember”"; of "in Cork" nothing shows it.
 */
export function leadsToWork(s: SentenceReading, from: number): boolean {
  let told = false;
  for (let i = from; i < from + 9; i += 1) {
    const unit = s.units[i];
    if (unit === undefined) return false;
    if (unit.kind !== 'name') {
      if (unit.kind === 'mark' && unit.lower !== '-') return false;
      if (/^(?:and|but|as|who|which|that|with|by|at|to|from)$/.test(unit.lower)) return false;
      told ||= MEDIUM_NOUNS.has(unit.lower) || PRODUCED.test(unit.lower) || BEFORE_TITLE.test(unit.lower);
      continue;
    }
    if (unit.possessive || isOther(s, i)) {
      told ||= unit.possessive;
      continue;
    }
    if (MEDIUM_NOUNS.has(wordAt(s, i + 1)) && isName(s, i + 2)) continue;
    if (told || unit.quoted || isTitle(s.reading, unit) || /^the /i.test(unit.text)) return true;
    const form = nameForm(unit.text);
    return form === 'something' || (unit.words > 1 && form === undefined && !startsWithGivenName(unit.text));
  }
  return false;
}

const PRODUCED = /^(?:revival|production|staging|version|cast|season|series|episodes?|run)$/;

/** Quotation marks, the article's own words or a noun show a title right there: "in “Ember”", "in the sitcom Ember". */
export function isSurelyWork(s: SentenceReading, from: number): boolean {
  for (let i = from; i < from + 6; i += 1) {
    const unit = s.units[i];
    if (unit === undefined || unit.kind === 'mark') return false;
    if (unit.kind !== 'name' || isOther(s, i)) continue;
    return unit.quoted || isTitle(s.reading, unit) || MEDIUM_NOUNS.has(wordAt(s, i - 1));
  }
  return false;
}
