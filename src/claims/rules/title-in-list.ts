import type { Work } from '../claim.ts';
import { nameForm } from '../reading/name-form.ts';
import { personAt } from '../reading/people.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle, titleAt } from '../reading/titles.ts';
import { foldName } from '../reading/unit.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import { isName, isOther, wordAt } from './walk.ts';
import { isAnothersTitle, titleSlot } from './whose-work.ts';

/** The work named at unit `at`: Northgate of "the film Northgate", none of "the past four Northgate films". */
export function titleIn(s: SentenceReading, at: number): Work | undefined {
  // "the past four Vale films" are no one work
  if (
    (isAnothersTitle(s, at) && !isOfSameName(s, at)) ||
    (/^(?:films|movies|games|books)$/.test(wordAt(s, at + 1)) && !s.units[at - 1]?.possessive)
  )
    return undefined;
  const unit = s.units[at];
  // "in a Northgate meets Ember thriller"
  if (
    wordAt(s, at + 1) === 'meets' ||
    (/^an?$/.test(wordAt(s, at - 1)) && MEDIUM_NOUNS.has(wordAt(s, at + 1)))
  )
    return undefined;
  if (unit !== undefined && !isTitle(s.reading, unit) && isKnownPerson(s, at)) return undefined;
  if (isWhose(s, at) || isAdapted(s, at)) return undefined;
  if (unit !== undefined && isCalledLike(s, at)) return { title: unit.text };
  const work = isTitle(s.reading, unit) ? titleAt(s, at)?.work : titleSlot(s, at);
  // all of them, and no one of them
  return work !== undefined && wordAt(s, at + 1) === 'trilogy'
    ? { ...work, title: `${work.title} trilogy` }
    : work;
}

/** "the drama series Hollywood.": a work, though it is called like a place or a channel. */
export function isCalledLike(s: SentenceReading, at: number): boolean {
  const unit = s.units[at];
  if (unit?.kind !== 'name' || unit.possessive || !isOther(s, at)) return false;
  const noun = wordAt(s, at - 1);
  return (
    MEDIUM_NOUNS.has(noun) &&
    !/s$/.test(noun.replace(/series$/, '')) &&
    (s.units[at + 1] === undefined || /^[.,;)]$/.test(wordAt(s, at + 1)))
  );
}

/** "the classic Ada Stone novella", "a Bo Reed comedy": whose it is, and not what it is called. */
function isWhose(s: SentenceReading, at: number): boolean {
  const unit = s.units[at];
  if (unit === undefined || unit.possessive || unit.quoted || unit.words < 2) return false;
  const noun = wordAt(s, at + 1);
  return (
    WHOSE.test(noun) && (BOOKS.test(noun) || !isTitle(s.reading, unit)) && nameForm(unit.text) === 'somebody'
  );
}

/** "a live-action adaptation of Ada Stone and Bo Reed's": whose it is. */
function isAdapted(s: SentenceReading, at: number): boolean {
  const unit = s.units[at];
  return (
    wordAt(s, at - 1) === 'of' &&
    /^(?:adaptation|version|take|retelling|reimagining|remake|reboot)$/.test(wordAt(s, at - 2)) &&
    unit !== undefined &&
    !isTitle(s.reading, unit) &&
    nameForm(unit.text) === 'somebody'
  );
}

/** "the “Northgate” reboot": called as what it was made from. */
function isOfSameName(s: SentenceReading, at: number): boolean {
  return (
    /^(?:reboot|remake|revival)$/.test(wordAt(s, at + 1)) &&
    (wordAt(s, at - 1) === 'the' || s.units[at - 1]?.possessive === true)
  );
}

const BOOKS = /^(?:novels?|novellas?|books?|stories|story|biopic|vehicle)$/;

const WHOSE =
  /^(?:novels?|novellas?|books?|stories|story|plays?|comics?|classic|thriller|comedy|drama|vehicle|movie|film|biopic|western|romcom|rom-com|adaptation|musical)$/;

/** "a new series called X" */
export function isCalled(s: SentenceReading, i: number): boolean {
  return (
    /^(?:called|titled|entitled)$/.test(wordAt(s, i)) &&
    MEDIUM_NOUNS.has(wordAt(s, i - 1)) &&
    isName(s, i + 1)
  );
}

/** "Ada Stone", and "Stone" in an article that has the actor Ada Stone. */
export function isKnownPerson(s: SentenceReading, at: number): boolean {
  const known = s.reading.evidence.get(s.units[at]?.key ?? '');
  const person = personAt(s, at);
  if (person === undefined) return false;
  if ((known?.person ?? 0) > 0) return true;
  // "Stone", in an article that has the actor Ada Stone
  return s.units[at]?.words === 1 && (s.reading.evidence.get(foldName(person))?.person ?? 0) > 0;
}

/** "the Ada Stone-produced series X": what somebody did for it. */
export function isMakersHyphen(s: SentenceReading, at: number): boolean {
  return (
    wordAt(s, at) === '-' &&
    /^(?:produced|directed|created|led|starring|penned|scripted|helmed|backed|hosted|fronted|narrated|style)$/.test(
      wordAt(s, at + 1),
    )
  );
}
