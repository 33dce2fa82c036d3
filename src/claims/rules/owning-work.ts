import { startsWithGivenName } from '../reading/given-name.ts';
import { nameForm } from '../reading/name-form.ts';
import { isFullName } from '../reading/name-index.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';
import { SPEECH_VERBS } from '../words/roles.ts';
import { isName, isOther, wordAt } from './unit-at.ts';

/** Whether the name at `at` owns somebody named in full behind it, and may be a work: "Low Tide's Bo Reed". */
function ownsSomebody(s: SentenceReading, at: number): boolean {
  const [unit, who] = [s.units[at], s.units[at + 1]];
  if (unit?.kind !== 'name' || !unit.possessive || isOther(s, at)) return false;
  if (who?.kind !== 'name' || who.possessive || who.quoted || !isFullName(who) || isTitle(s.reading, who))
    return false;
  const [owner, owned] = [s.reading.evidence.get(unit.key), s.reading.evidence.get(who.key)];
  if ((owner?.person ?? 0) > 0 || (owner?.character ?? 0) > 0) return false;
  return (
    (owned?.character ?? 0) <= (owned?.person ?? 0) &&
    (nameForm(who.text) !== 'something' || (owned?.person ?? 0) > 0)
  );
}

/** Quotation marks, an article or the article's own words show the owner to be a work. */
function isShownWork(s: SentenceReading, at: number): boolean {
  const unit = s.units[at];
  return unit !== undefined && (unit.quoted || isTitle(s.reading, unit) || /^the /i.test(unit.text));
}

/**
 * Whether the possessive at `at` is the work that somebody is known from: "Low Tide's Bo Reed", "The Great's Ada Stone".
 *
 * @param acting the words beside it are of acting: then the form of the two names will do
 */
export function isWorkOfSomebody(s: SentenceReading, at: number, acting: boolean): boolean {
  if (!ownsSomebody(s, at)) return false;
  if (isShownWork(s, at)) return true;
  const unit = s.units[at];
  const who = s.units[at + 1];
  if (unit === undefined || who === undefined || !acting || !startsWithGivenName(who.text)) return false;
  const form = nameForm(unit.text);
  if (isPlayedHere(s, at) && form !== 'somebody') return !isShortName(s, at);
  // "Salt's Ada Stone said": for whom she works
  const speaks = SPEECH_VERBS.has(wordAt(s, at + 2));
  if (unit.words === 1 && (speaks || startsWithGivenName(unit.text) || RELATIVES.test(unit.lower)))
    return false;
  return form === 'something' || (form === undefined && !isShortName(s, at));
}

/** "Dad's Bo Reed": nobody's title. */
const RELATIVES = /^(?:mum|mom|dad|father|mother|sir|lady|lord)$/;

/** "Stone's", in an article that has Ada Stone. */
function isShortName(s: SentenceReading, at: number): boolean {
  return (s.reading.names.get(s.units[at]?.key ?? '') ?? []).length > 0;
}

/** "played by Juno's Ada Stone", "Kira (Juno's Ada Stone)": nobody but an actor can stand there. */
export function isPlayedHere(s: SentenceReading, at: number): boolean {
  const before = wordAt(s, at - 1);
  if (before === 'by') return /^(?:played|portrayed|voiced)$/.test(wordAt(s, at - 2));
  // "stars Ada Stone (Copper Lake's Kira Vale)": whom she played there
  const outside = s.reading.evidence.get(s.units[at - 2]?.key ?? '');
  if (outside !== undefined && outside.person > outside.character) return false;
  return before === '(' && isName(s, at - 2) && /^[),]$/.test(wordAt(s, at + 2));
}
