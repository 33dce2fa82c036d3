import { startsWithGivenName } from '../reading/given-name.ts';
import { nameForm } from '../reading/name-form.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';
import { isName, wordAt } from './unit-at.ts';

/**
 * Somebody whose name looks like a thing's, between others of a list whose names do not: "Ada Stone, Grey Winter, Bo Reed and
 * …".
 */
export function oddNameAt(s: SentenceReading, at: number): string | undefined {
  const unit = s.units[at];
  if (unit?.kind !== 'name' || unit.quoted || unit.possessive || unit.words !== 2 || isTitle(s.reading, unit))
    return undefined;
  if (/^(?:the|an?) |[:/\d&]/i.test(unit.text)) return undefined;
  const known = s.reading.evidence.get(unit.key);
  if (known === undefined || known.other + known.title > 0 || known.character > known.person)
    return undefined;
  if (!isSomebody(s, at - 2) && !(wordAt(s, at - 1) === ',' && isName(s, at - 2))) return undefined;
  const next = wordAt(s, at + 1) === ',' && wordAt(s, at + 2) === 'and' ? at + 3 : at + 2;
  return /^(?:,|and)$/.test(wordAt(s, at + 1)) && isSomebody(s, next) ? unit.text : undefined;
}

function isSomebody(s: SentenceReading, at: number): boolean {
  const unit = s.units[at];
  return (
    unit?.kind === 'name' &&
    !unit.possessive &&
    !unit.quoted &&
    unit.words > 1 &&
    startsWithGivenName(unit.text) &&
    nameForm(unit.text) === 'somebody'
  );
}
