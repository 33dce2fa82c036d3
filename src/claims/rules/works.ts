import type { Work } from '../claim.ts';
import { startsWithGivenName } from '../reading/given-name.ts';
import { nameForm } from '../reading/name-form.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import { CREW_NOUNS } from '../words/roles.ts';
import {
  behind,
  behindDate,
  behindHouse,
  behindPartner,
  capitalTitle,
  ordinaryPair,
} from './behind-title.ts';
import { behindStaging } from './staging.ts';
import { isCalled, isCalledLike, isKnownPerson, isMakersHyphen, titleIn } from './title-in-list.ts';
import { isCutShort, pairAt } from './title-pairs.ts';
import { isName, isOther, OF_WORK, wordAt } from './walk.ts';

const ENDS =
  /^(?:who|which|that|as|where|when|while|with|by|before|after|is|are|was|were|will|has|have|but|since|based|inspired|adapted|during|opposite|alongside|because|he|she|they|at|from|for|about|starring|via|through|under|said|directed|according|called|titled|entitled)$/;

/**
 * Works listed from unit `from` on: "the film Northgate", "2021's Dune and Fast X", "movies like A, B and C",
 * "both of Zack Snyder's Rebel Moon movies". Names in these places are titles unless known to be something else.
 */
export function worksFrom(s: SentenceReading, from: number): { works: Work[]; end: number } {
  const works: Work[] = [];
  let end = from;
  let i = from;
  while (works.length < 30) {
    const whole = works.length > 0 ? capitalTitle(s, i) : ordinaryPair(s, i);
    if (whole !== undefined) {
      works.push({ title: whole.title });
      end = whole.end;
      i = behind(s, end);
      if (i === end) break;
      continue;
    }
    const named = nextName(s, i, works.length === 0 ? 9 : 6, works.length > 0);
    const at = named === undefined ? undefined : behindStaging(s, behindLine(s, named));
    const pair = at === undefined ? undefined : pairAt(s, at);
    if (pair !== undefined && at !== undefined) {
      works.push(pair);
      end = /^the$/.test(wordAt(s, at + 2)) ? at + 4 : at + 3;
      i = behind(s, end);
      continue;
    }
    const work =
      at === undefined ||
      (works.length > 0 && !isListed(s, at)) ||
      isPartIn(s, at) ||
      isCutShort(s, at, works.length > 0)
        ? undefined
        : titleIn(s, at);
    if (at === undefined || work === undefined || (works.length === 1 && isNextPerson(s, at))) break;
    works.push(work);
    end = at + 1;
    if (wordAt(s, end) === '(') while (end < at + 14 && wordAt(s, end - 1) !== ')') end += 1;
    if (/^(?:movies?|films?|series|shows?|franchise|trilogy)$/.test(wordAt(s, end))) end += 1;
    const dated = behindDate(s, end) ?? behindHouse(s, end) ?? behindPartner(s, end);
    if (dated !== undefined && behind(s, dated) > dated) end = dated;
    const next = behind(s, end);
    // "“A,” “B” and “C”": the comma stands inside the quotation marks
    if (next === end && !(s.units[end - 1]?.quoted && s.units[end]?.quoted)) break;
    i = next;
  }
  return { works, end };
}

/** "A, known for X, and Ada Stone": the next of a list of people. */
function isNextPerson(s: SentenceReading, at: number): boolean {
  const unit = s.units[at];
  return (
    wordAt(s, at - 1) === 'and' &&
    wordAt(s, at - 2) === ',' &&
    unit?.quoted === false &&
    !isTitle(s.reading, unit) &&
    nameForm(unit.text) === 'somebody'
  );
}

/** "credits include Kira in Northgate": somebody who is played, and where. */
function isPartIn(s: SentenceReading, at: number): boolean {
  const unit = s.units[at];
  if (unit === undefined || unit.quoted || !/^(?:in|from)$/.test(wordAt(s, at + 1))) return false;
  if (isTitle(s.reading, unit) || MEDIUM_NOUNS.has(wordAt(s, at - 1))) return false;
  const where = /^(?:the|a)$/.test(wordAt(s, at + 2)) ? at + 3 : at + 2;
  return (
    isName(s, where) &&
    !isOther(s, where) &&
    !s.units[where]?.possessive &&
    (isTitle(s.reading, s.units[where]) || startsWithGivenName(unit.text))
  );
}

const OF_A_KIND = new Set(
  'limited original animated live-action hit crime sci-fi spy police medical legal period supernatural superhero romantic dark black true-crime teen ya historical psychological action sketch variety'.split(
    ' ',
  ),
);

/** "the Salt Road drama pilot Low Tide": of what kind it is stands before the title. */
function behindLine(s: SentenceReading, at: number): number {
  let i = at + 1;
  while (i < at + 5 && (MEDIUM_NOUNS.has(wordAt(s, i)) || OF_A_KIND.has(wordAt(s, i)))) i += 1;
  // "his Salt War film, The Keeper"
  if (
    i > at + 1 &&
    wordAt(s, i) === ',' &&
    !isTitle(s.reading, s.units[at]) &&
    isName(s, i + 1) &&
    !s.units[i + 1]?.possessive &&
    nameForm(s.units[i + 1]?.text ?? '') !== 'somebody' &&
    /^[.,;]?$/.test(wordAt(s, i + 2)) &&
    !isName(s, i + 2)
  )
    return i + 1;
  if (
    !MEDIUM_NOUNS.has(wordAt(s, i - 1)) ||
    !isName(s, i) ||
    isOther(s, i) ||
    s.units[at]?.quoted ||
    s.units[i - 1]?.possessive
  )
    return at;
  return s.units[i]?.possessive || isKnownPerson(s, i) ? at : i;
}

/** A further name of a list is followed by the next one or by nothing: in "X, and Kira herself" no list goes on. */
function isListed(s: SentenceReading, at: number): boolean {
  const next = s.units[at + 1];
  // "directed “X”, “Y” follows a family": the next clause
  if (wordAt(s, at - 1) === ',' && OF_WORK.test(wordAt(s, at + 1))) return false;
  // "directs “X”, and “Y” director Ada Stone produces"
  if (CREW_NOUNS.has(wordAt(s, at + 1)) && isName(s, at + 2)) return false;
  if (s.units[at]?.quoted || isTitle(s.reading, s.units[at]) || next?.kind !== 'word') return true;
  if (nameForm(s.units[at]?.text ?? '') === 'something') return true;
  return (
    MEDIUM_NOUNS.has(next.lower) ||
    /^(?:and|&|as|in|on|for|from|before|at|with|trilogy|season|fame)$/.test(next.lower)
  );
}

// Before a further title of a list stand only such words: a verb there begins something else.
const IN_A_LIST =
  /^(?:the|a|an|his|her|their|its|last|this|next|upcoming|recent|hit|new|forthcoming|features?|stage|theatre|television|tv|films?|movies?|series|shows?|comedy|drama|thriller|musical|game|animated|short|more|most|recently|even|both|also|then|in|on|year|summer|well|as|few|several|some|one|two|three|episodes?|seasons?|of|lead|leading|guest|recurring|starring|supporting|roles?|parts?|turns?|sequels?|prequels?|spin-?offs?|follow-up|\d{4}|-)$/;

const PIECES =
  /^(?:episodes?|scripts?|screenplays?|teleplays?|score|music|songs|pilot|finale|premiere|it|rest)$/;

function nextName(s: SentenceReading, from: number, reach: number, listed: boolean): number | undefined {
  for (let i = from; i < from + reach; i += 1) {
    if (isName(s, i)) {
      if (isCalledLike(s, i)) return i;
      if (
        !isOther(s, i) &&
        !isMakersHyphen(s, i + 1) &&
        !(s.units[i]?.possessive && (isName(s, i + 1) || s.units[i + 1]?.kind !== 'mark'))
      )
        return i;
      continue;
    }
    const word = wordAt(s, i);
    // "directed four episodes and A directed the rest": the next clause
    if (word === 'and' && !listed && PIECES.test(wordAt(s, i - 1)) && isName(s, i + 1)) return undefined;
    // "the film--a": a dash of two
    if (word === '-' && wordAt(s, i + 1) === '-') return undefined;
    if (listed && !IN_A_LIST.test(word)) return undefined;
    // "include the role of Kira in"
    if (
      /^(?:roles?|parts?|portrayals?|performances?|turns?|depictions?)$/.test(word) &&
      wordAt(s, i + 1) === 'of'
    )
      return undefined;
    if (
      word === '' ||
      (ENDS.test(word) &&
        !isCalled(s, i) &&
        !(word === 'as' && (wordAt(s, i - 1) === 'such' || wordAt(s, i - 2) === 'such'))) ||
      (s.units[i]?.kind === 'mark' &&
        !/^[-*_]$/.test(word) &&
        !(
          word === ',' &&
          (isName(s, i + (s.units[i + 1]?.kind === 'number' ? 2 : 1)) ||
            (!listed && /^(?:including|such|like)$/.test(wordAt(s, i + 1))))
        ) &&
        !(word === ':' && isName(s, i + 1) && MEDIUM_NOUNS.has(wordAt(s, i - 1))))
    )
      return undefined;
  }
  return undefined;
}
