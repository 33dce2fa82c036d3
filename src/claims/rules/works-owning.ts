import type { Work } from '../claim.ts';
import { isEveryday, isOrdinaryWord } from '../reading/name-form.ts';
import { readNumber } from '../reading/numbers.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { workAt } from '../reading/titles.ts';
import type { Unit } from '../reading/unit.ts';
import { COUNTRIES } from '../words/countries.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import { PUBLICATIONS } from '../words/organisations.ts';
import { PROPER_ADJECTIVES } from '../words/proper-adjectives.ts';
import { CREW_NOUNS } from '../words/roles.ts';
import { isName, isOther, wordAt } from './walk.ts';
import { titleSlot, workBefore } from './whose-work.ts';

/**
 * The works right before a role: "Northgate director", "Northgate's showrunner", "the Northgate movie's writer",
 * "Northgate and Low Tide creator". None where the words before it are no part of a production.
 */
export function worksOwning(s: SentenceReading, role: number): readonly Work[] | 'topic' {
  let i = role - 1;
  if (/^(?:series|film|lead|show)$/.test(wordAt(s, i))) {
    if (wordAt(s, i - 1) === 'the' || s.units[i]?.possessive) return ofOneSpokenOf(s, i - 1);
    // "film director A" is what he does for a living
    if (wordAt(s, i) === 'film' && !isName(s, i - 1)) return [];
    i -= 1;
  }
  // "Galway director Ada Stone": one word that nothing else shows to be a title may be where somebody is from
  // “24” producers
  if (s.units[i]?.kind === 'number') return [];
  if (/^[”"’]$/.test(wordAt(s, i)) && s.units[i - 1]?.kind === 'number')
    return /^[“"‘]$/.test(wordAt(s, i - 2)) ? [{ title: s.units[i - 1]?.text ?? '' }] : [];
  // "(Series creator"
  if (isName(s, i) && MEDIUM_NOUNS.has(s.units[i]?.lower ?? '')) return 'topic';
  if (isName(s, i)) {
    // "Special Projects Director Ada Stone", "Cork Film Festival director": a post, and no work
    if (isPost(s, i, role)) return [];
    // "YouTube creator": by trade
    if (/^(?:youtube|tiktok|twitch|instagram)$/.test(s.units[i]?.lower ?? '')) return [];
    // "Danish", "Northern Irish": where somebody is from, and no "Strangers in America"
    if (
      isOther(s, i) ||
      COUNTRIES.has(s.units[i]?.lower ?? '') ||
      (PROPER_ADJECTIVES.has(lastWord(s, i)) &&
        !s.units[i]?.quoted &&
        !/ Us$/.test(s.units[i]?.text ?? '') &&
        !/ in /.test(s.units[i]?.text ?? ''))
    )
      return 'topic';
    const work =
      workAt(s, i)?.work ??
      (s.units[i]?.words === 1 && !mayBeCalledSo(s, i, role) ? undefined : titleSlot(s, i));
    return work === undefined ? [] : [...listedBefore(s, i), work];
  }
  // "the Salt Road franchise director Ada Stone"
  if (LINE.test(wordAt(s, i)) && !s.units[i]?.possessive && isName(s, i - 1) && !s.units[i - 1]?.possessive) {
    const work = isOther(s, i - 1) ? undefined : (workAt(s, i - 1)?.work ?? titleSlot(s, i - 1));
    return work === undefined ? [] : [work];
  }
  if (MEDIUM_NOUNS.has(wordAt(s, i)) && s.units[i]?.possessive) {
    // "the book's editor"
    if (/^(?:book|novel|magazine)$/.test(wordAt(s, i)) && /^editors?$/.test(wordAt(s, role))) return [];
    if (!isName(s, i - 1)) return ofOneSpokenOf(s, i - 1);
    const work = workAt(s, i - 1)?.work ?? titleSlot(s, i - 1);
    return work === undefined ? [] : [work];
  }
  return 'topic';
}

/** "Fans of “X” know that the show's creator": of X. */
function ofOneSpokenOf(s: SentenceReading, the: number): readonly Work[] | 'topic' {
  const before = wordAt(s, the) === 'the' && s.units[the + 1]?.possessive ? workBefore(s, the) : undefined;
  return before === undefined || before.title === s.topic?.title ? 'topic' : [before];
}

/** "Gloamwood creator", "Farewell director": only works have creators, and nobody is from an ordinary word. */
function mayBeCalledSo(s: SentenceReading, at: number, role: number): boolean {
  const unit = s.units[at];
  if (
    unit === undefined ||
    (at === 0 && !unit.possessive && (isEveryday(unit.lower) || DESCRIBES.test(unit.lower))) ||
    (unit.possessive && !ONLY_OF_WORKS.test(wordAt(s, role))) ||
    s.titleCase ||
    readNumber(unit.lower) !== undefined
  )
    return false;
  if (unit.possessive) return true;
  // "Ember and Annabel writer"
  if (/^(?:and|&)$/.test(wordAt(s, at - 1)) && isName(s, at - 2) && s.units[at - 2]?.words === 1) return true;
  return /^(?:co-)?(?:creator|showrunner)s?$/.test(wordAt(s, role)) || isOrdinaryWord(unit.lower);
}

/** "Acclaimed", "Prolific": what the first word of a sentence may be that is no title. */
const DESCRIBES =
  /(?:ed|al|ic|ive|ous|ary|ent|ish|time|est|an|ese|ern|ful|less|ly)$|^(?:co|ex|fellow|late|young|indie|comics?|show|series|veteran)$/;

const LINE = /^(?:franchise|trilogy|saga|movies?|films?|spinoff|spin-off|reboot|sequel|prequel|remake)$/;

/** A place, paper or school whose director or editor somebody is; a department before a noun with a capital. */
function isPost(s: SentenceReading, at: number, role: number): boolean {
  const unit = s.units[at] as Unit;
  if (PUBLICATIONS.has(unit.key) && REPORTS.test(wordAt(s, role)) && !isSpokenOf(s, unit)) return true;
  if (unit.words > 1 && HOUSES.test(lastWord(s, at)) && !workAt(s, at)) return true;
  const named = s.units[role]?.capital === true && !s.titleCase && role > 0;
  return named && !unit.possessive && unit.words > 1 && !isOther(s, at) && !workAt(s, at);
}

const REPORTS = /^(?:writer|editor|author|producer)s?$/;

/** Whether a work is spoken of that is called like the paper: "Variety writer Ada Stone", of a film of that name. */
function isSpokenOf({ reading, topic }: SentenceReading, unit: Unit): boolean {
  const title = reading.titles.get(unit.key);
  return title !== undefined && (title === topic?.title || title === reading.main?.title);
}

const HOUSES =
  /^(?:festival|university|college|museum|institute|academy|school|trust|council|foundation|society|awards?|magazine|times|post|news|weekly|press|reporter|guardian|centre|center|orchestra|opera|ballet|association|league|club|church)$/;

const ONLY_OF_WORKS = /^(?:(?:co-)?(?:creator|showrunner|writer|screenwriter)|co-director)s?$/;

/** "X, Y and" in front of the title at unit `at`, as far as these are titles too. */
function listedBefore(s: SentenceReading, at: number): Work[] {
  const works: Work[] = [];
  let last = at;
  while (works.length < 6) {
    let i = last - 1;
    while (i > last - 3 && /^(?:and|&|,)$/.test(wordAt(s, i))) i -= 1;
    // "will direct “X”, and “Y” director Ada Stone": the next clause
    if (
      last === at &&
      wordAt(s, last - 1) === 'and' &&
      wordAt(s, last - 2) === ',' &&
      wordAt(s, last - 4) !== ','
    )
      break;
    // "“X,” “Y” and": the comma stands inside the quotation marks
    if (i === last - 1 && !(s.units[i]?.quoted && s.units[last]?.quoted)) break;
    const unit = s.units[i];
    if (unit?.kind !== 'name' || unit.possessive || isOther(s, i)) break;
    const work = unit.quoted || isRatherWork(s, i) ? titleSlot(s, i) : workAt(s, i)?.work;
    if (work === undefined) break;
    works.unshift(work);
    last = i;
  }
  // "B, for X and Y director A": X is another's
  if (s.units[last - 1]?.lower === 'for') return [];
  // "the writer of X and Y and Z producer A": X and Y are another's
  if (wordAt(s, last - 1) === 'of' && CREW_NOUNS.has(wordAt(s, last - 2))) return [];
  return works;
}

/** "Copper Lake" beside a title: by its words no person. */
function isRatherWork(s: SentenceReading, at: number): boolean {
  const known = s.reading.evidence.get(s.units[at]?.key ?? '');
  return (
    known !== undefined &&
    known.person === 0 &&
    known.character === 0 &&
    (known.form === 'something' || known.title > 0)
  );
}

function lastWord(s: SentenceReading, at: number): string {
  const lower = s.units[at]?.lower ?? '';
  return lower.slice(lower.lastIndexOf(' ') + 1);
}
