import { startsWithGivenName } from '../reading/given-name.ts';
import { hasWord } from '../reading/has-word.ts';
import { nameForm } from '../reading/name-form.ts';
import { isFullName } from '../reading/name-index.ts';
import { personAt } from '../reading/people.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';
import { ACTING_WORDS } from '../words/acting.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import { PUBLICATIONS } from '../words/organisations.ts';
import { ACTOR_NOUNS } from '../words/roles.ts';
import { isKnownActor, mayAct } from './actors.ts';
import { AUDIENCE } from './audience.ts';
import { castFinding } from './cast-finding.ts';
import { inThePast } from './finding.ts';
import { beforeLeadIn } from './lead-in.ts';
import { isMadeWith } from './of-actors.ts';
import { isOfMaker } from './of-maker.ts';
import { isPlayedHere, isWorkOfSomebody } from './owning-work.ts';
import type { Finding, Rule } from './rule.ts';
import { leadsToWork } from './surely-work.ts';
import { isName, isOther, type NamedPerson, peopleBefore, wordAt } from './walk.ts';
import { titleSlot } from './whose-work.ts';
import { worksFrom } from './works.ts';

/** Who is told apart by an earlier work: "A of X fame", "X's A", "A from the series X", "fans will know A from X". */
export const ofFame: Rule = {
  name: 'of fame',
  triggers: ['fame', "'s", 'from', 'for', 'of', 'in'],
  read: (s, ats) =>
    ats.flatMap((at) => {
      const word = wordAt(s, at);
      if (word === 'fame') return fame(s, at);
      if (/^(?:from|of|in|for)$/.test(word)) {
        const tellsApart = word === 'in' ? ACTOR_NOUNS.has(wordAt(s, at - 2)) : word !== 'for';
        return [...(tellsApart ? beside(s, at) : []), ...(word === 'of' ? [] : seenBefore(s, at))];
      }
      return s.units[at]?.possessive ? owned(s, at) : [];
    }),
};

/** "A of X fame", "A, of X and Y fame,", "A (of X fame)". */
function fame(s: SentenceReading, at: number): readonly Finding[] {
  let of = at - 1;
  while (of > at - 8 && (isName(s, of) || /^(?:and|,|tv's|'s)$/.test(wordAt(s, of)))) of -= 1;
  if (wordAt(s, of) !== 'of' || of === at - 1) return [];
  if (hasWord(s, OF_BOOKS)) return [];
  const before = /^[,(]$/.test(wordAt(s, of - 1)) ? of - 1 : of;
  return known(s, peopleBefore(s, before).at(-1), of + 1, at);
}

const OF_BOOKS = new Set('author authors novelist novelists writers comics band bands'.split(' '));

/** "A from the series X will play", "A of the Quark series X,": a title, and no place. */
function beside(s: SentenceReading, at: number): readonly Finding[] {
  const who = s.units[at - 1];
  if (who?.kind !== 'name' || who.possessive || !isFullName(who) || isTitle(s.reading, who)) return [];
  let i = at + 1;
  let told = false;
  while (
    i < at + 6 &&
    (/^(?:the|hit|tv)$/.test(wordAt(s, i)) ||
      MEDIUM_NOUNS.has(wordAt(s, i)) ||
      (isName(s, i) && isOther(s, i)))
  ) {
    if (MEDIUM_NOUNS.has(wordAt(s, i)) || s.units[i]?.possessive) told = true;
    i += 1;
  }
  const unit = s.units[i];
  if (unit?.kind !== 'name' || unit.possessive) return [];
  if (!(told || unit.quoted || isTitle(s.reading, unit) || isKnownBy(s, at, i))) return [];
  if (MEDIUM_NOUNS.has(wordAt(s, i + 1))) return [];
  const person = personAt(s, at - 1);
  if (person === undefined) return [];
  // "an image of Kira Vale from Low Tide": parts are from works too
  const acts = ACTS.test(wordAt(s, i + 1)) && (hasWord(s, ACTING_WORDS) || startsWithGivenName(who.text));
  return isKnownActor(s, person) || acts ? known(s, { person, at: at - 1 }, i, i + 1) : [];
}

const ACTS = /^(?:will|plays?|stars?|joins?|joined|as|is|has|have|are|also|who|,|and|\)|\.|;|)$/;

/** "also cast is A of Low Tide": among actors, what follows "of" is a work; "from" leads to places too. */
function isKnownBy(s: SentenceReading, at: number, i: number): boolean {
  const unit = s.units[i];
  if (unit === undefined || isOther(s, i) || startsWithGivenName(unit.text) || !inCast(s, at)) return false;
  const who = s.units[at - 1];
  if (who === undefined || nameForm(who.text) !== 'somebody' || !ACTS.test(wordAt(s, worksFrom(s, i).end)))
    return false;
  if (wordAt(s, at) === 'in') return leadsToWork(s, i);
  // "of Leeds" may as well be a place
  if (unit.words === 1 && wordAt(s, i + 1) !== 'as') return false;
  return wordAt(s, at) === 'of'
    ? unit.words < 7
    : nameForm(unit.text) === 'something' || /^the /i.test(unit.text);
}

/** "Northgate's Ada Stone will play", "played by Juno's Ada Stone". */
function owned(s: SentenceReading, at: number): readonly Finding[] {
  // "Salt Weekly's Ada Stone": for whom she writes
  if (PUBLICATIONS.has(s.units[at]?.key ?? '') && !s.units[at]?.quoted) return [];
  const acting = isPlayedHere(s, at) || inCast(s, at);
  // "adaptation by Low Tide's Ada Stone"
  const made = wordAt(s, at - 1) === 'by' && !BY_ACTORS.test(wordAt(s, at - 2));
  if (made || !isWorkOfSomebody(s, at, acting)) return [];
  const person = personAt(s, at + 1);
  if (person === undefined || !(isKnownActor(s, person) || acting)) return [];
  return known(s, { person, at: at + 1 }, -1, at);
}

const BY_ACTORS =
  /^(?:played|portrayed|voiced|joined|led|fronted|headed|headlined|cast|on|in|up|out|supported)$/;
const BEHIND =
  /^(?:plays?|playing|stars?|starring|joins?|joined|joining|cast|portrays?|voices|roles?|leads?|appears?|returns?|returning|guest-stars?|co-stars?|opposite|alongside|guest|recurs)$/;
const BEFORE =
  /^(?:stars|starring|cast|includes|include|including|joined|joins|joining|alongside|opposite|features|featuring|star|co-stars|co-starring|reunites|guests|boasts|ensemble|actors|headed|fronted|headlined|returning)$/;

/** In a list of a cast, or before a verb of casting. */
function inCast(s: SentenceReading, at: number): boolean {
  for (let i = at + 2; i < at + 14; i += 1) {
    const word = wordAt(s, i);
    if (BEHIND.test(word)) return true;
    if (/^[.;:]$/.test(word)) break;
  }
  for (let i = at - 1; i >= 0 && i > at - 24; i -= 1) {
    if (wordAt(s, i) === 'alongside' && isMadeWith(s, i)) return false;
    if (BEFORE.test(wordAt(s, i))) return true;
    if (/^[.;:]$/.test(wordAt(s, i))) return false;
  }
  return false;
}

/** "You may recognise A from X", "Fans will know A from X", "viewers have seen A in X". */
function seenBefore(s: SentenceReading, at: number): readonly Finding[] {
  // "you may know her from her Salt Road series": an author's
  if (/^(?:his|her|their)$/.test(wordAt(s, at + 1)) && MEDIUM_NOUNS.has(wordAt(s, at + 3))) return [];
  const her = /^(?:her|him)$/.test(wordAt(s, at - 1)) && s.subject !== undefined;
  const people = her ? [{ person: s.subject as string, at: at - 1 }] : peopleBefore(s, at);
  const first = people[0];
  if (first === undefined) return [];
  const verb = beforeLeadIn(s, first.at - 1);
  if (
    !CATCH.test(s.units[verb]?.lower ?? '') &&
    !/^(?:know|recogni[sz]e|remember|seen|spotted|knows|remembers|recall|saw|see|loved|enjoyed|adored|spot|caught|catch|watched)$/.test(
      wordAt(s, verb),
    )
  )
    return [];
  if (verb === 0 && CATCH.test(s.units[0]?.lower ?? ''))
    return people.flatMap((one) =>
      isKnownActor(s, one.person) || isSure(s, one) ? known(s, one, behindTrailer(s, at + 1), at) : [],
    );
  const front = s.units.slice(Math.max(0, verb - 8), verb);
  if (
    !front.some(
      ({ lower }) => AUDIENCE.has(lower) || /^(?:you've|many|most|people|we've|i|i've)$/.test(lower),
    )
  )
    return [];
  return people.flatMap((one) => known(s, one, at + 1, at));
}

const CATCH = /^(?:catch|watch|see|spot)$/;

/** Somebody named in full by a known first name. */
function isSure(s: SentenceReading, { at }: NamedPerson): boolean {
  const unit = s.units[at];
  return (
    unit !== undefined && isFullName(unit) && nameForm(unit.text) === 'somebody' && !isTitle(s.reading, unit)
  );
}

/** "the first trailer for X": where X stands. */
function behindTrailer(s: SentenceReading, from: number): number {
  for (let i = from; i < from + 6; i += 1)
    if (/^(?:trailer|teaser|clip|footage|look)$/.test(wordAt(s, i)))
      return /^(?:for|of|from|at)$/.test(wordAt(s, i + 1)) ? i + 2 : from;
  return from;
}

function known(
  s: SentenceReading,
  who: NamedPerson | undefined,
  from: number,
  at: number,
): readonly Finding[] {
  if (who === undefined || !mayAct(s, who) || isOfMaker(s, at, who.at)) return [];
  const owned = titleSlot(s, at);
  const { works, end } =
    from < 0 ? { works: owned === undefined ? [] : [owned], end: at + 1 } : worksFrom(s, from);
  return works.flatMap((work) =>
    inThePast(
      castFinding(who.person, undefined, work, {
        from: Math.min(who.at, at),
        to: Math.max(end, who.at + 1),
      }),
    ),
  );
}
