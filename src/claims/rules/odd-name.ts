import { startsWithGivenName } from '../reading/given-name.ts';
import { nameForm } from '../reading/name-form.ts';
import { personAt } from '../reading/people.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';
import { isName, wordAt } from './unit-at.ts';

/**
 * Somebody whose name looks like a thing's, between others of a list whose names do not: "Ada Stone, Grey Winter, Bo Reed and
 * …"; or one who goes by a single name: "Zorah, Ada Stone and Bo Reed", "Ada Stone, Bo Reed and Zorah".
 */
export function oddNameAt(s: SentenceReading, at: number): string | undefined {
  const unit = s.units[at];
  if (unit === undefined || !mayBeOdd(s, at)) return undefined;
  const joint = wordAt(s, at - 1);
  const last = wordAt(s, at - 2) === ',' ? at - 3 : at - 2;
  const behind = /^(?:,|and|&)$/.test(joint) && isSomebody(s, last);
  const next = nextOf(s, at);
  const fits = isSomebody(s, next)
    ? behind || (joint === ',' ? unit.words === 2 && isName(s, at - 2) : mayOpen(s, at, next))
    : behind && joint === 'and' && isEnd(s, at + 1) && wordAt(s, last - 1) === ',' && isSomebody(s, last - 2);
  return fits ? unit.text : undefined;
}

/** Somebody in front of a verb, by his name; one that looks like a thing's has more than one word. */
export function somebodyAt(s: SentenceReading, at: number): string | undefined {
  const unit = s.units[at];
  if (unit?.kind !== 'name' || unit.possessive) return undefined;
  return personAt(s, at) ?? (unit.words === 1 ? undefined : oddNameAt(s, at));
}

/** The first of a list of three or more. */
function mayOpen(s: SentenceReading, at: number, next: number): boolean {
  return !/^[.;]$/.test(wordAt(s, at - 1)) && s.units[nextOf(s, next)]?.full === true;
}

function mayBeOdd(s: SentenceReading, at: number): boolean {
  const unit = s.units[at];
  if (unit?.kind !== 'name' || unit.quoted || unit.possessive || unit.words > 3 || isTitle(s.reading, unit))
    return false;
  if (/^(?:the|an?) |[:/\d&]/i.test(unit.text)) return false;
  const known = s.reading.evidence.get(unit.key);
  return known !== undefined && known.other + known.title === 0 && known.character <= known.person;
}

/** The next of the list behind the one at `at`. */
function nextOf(s: SentenceReading, at: number): number {
  if (!/^(?:,|and|&)$/.test(wordAt(s, at + 1))) return -1;
  if (wordAt(s, at + 1) === ',') return wordAt(s, at + 2) === 'and' ? at + 3 : at + 2;
  // "A and, of course, B"
  return wordAt(s, at + 2) === ',' && wordAt(s, at + 5) === ',' ? at + 6 : at + 2;
}

function isEnd(s: SentenceReading, at: number): boolean {
  return at >= s.units.length || /^[.;)]$/.test(wordAt(s, at));
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
