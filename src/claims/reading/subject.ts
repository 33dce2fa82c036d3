import { MEDIUM_NOUNS } from '../words/media.ts';
import { RELEASE_VERBS } from '../words/release.ts';
import { anaphor } from './anaphor.ts';
import { antecedent } from './antecedent.ts';
import { dashBefore, describedEndingAt, inPhrase, numberOf } from './before-verb.ts';
import { belongsToOther, isPlainName } from './belongs.ts';
import { clauseOpening } from './clause-opening.ts';
import { firstToDo, included, isOfName, seasonsOfOne } from './listed-subject.ts';
import { mayBeTitle } from './may-be-title.ts';
import { isNounOfOther } from './noun-of-other.ts';
import { namedEndingAt, phraseEndingAt } from './noun-phrase.ts';
import { readNumber } from './numbers.ts';
import type { SentenceReading } from './reading.ts';
import { takenUp } from './taken-up.ts';
import { isTitle } from './titles.ts';
import { type Works, worksEndingAt, worksStartingAt } from './works.ts';

const PART =
  /^(?:part|volume|vol\.?|batch|half|chapter|episode|act|arc|phase|cour) (?:\d+|[ivx]+|one|two|three|four)$/;
const PIECE_OF =
  /^(?:finale|trailers?|teasers?|posters?|soundtrack|score|star|creators?|directors?|writers?|crew|franchise|fans|panel|team|adaptation|version|spin-off|spinoff|remake|reboot|prequel|sequel|company|tie-in|budget|script)$/;

/**
 * The works that are the subject of the verb whose first unit (auxiliaries included) is `verb`; `undefined` where
 * its subject is anything else: a trailer, a company, a person, a season of the year.
 */
export function worksBefore(s: SentenceReading, verb: number): Works | undefined {
  const last = verb - 1;
  const unit = s.units[last];
  if (unit === undefined) return undefined;
  const dash = /^[—–]$/.test(unit.lower) ? dashBefore(s, last) : undefined;
  if (dash !== undefined) return phraseEndingAt(s, dash - 1, numberOf(s, verb));
  // "X (premieres May 3 on Quark)"
  if (unit.lower === '(') return worksEndingAt(s, last - 1, false) ?? anaphor(s, last - 1, true);
  if (/^[,)—–]$/.test(unit.lower)) return included(s, last) ?? apposed(s, last) ?? openingOf(s, last);
  if (unit.kind === 'mark') return undefined;
  if (/^(?:and|but|then)$/.test(unit.lower)) return openingOf(s, last);
  // "X, which Quark released": the company is no work, and X is what came out.
  if (unit.kind === 'name' && s.units[last - 1]?.lower === 'which') return antecedent(s, last - 1);
  // "X itself came to", "the season proper begins"
  if (/^(?:itself|themselves|proper)$/.test(unit.lower) && last > 0) return worksBefore(s, last);
  if (/^(?:it|this|it'll|it's)$/.test(unit.lower)) return takenUp(s, last);
  if (unit.lower === 'which' || unit.lower === 'that')
    return (
      saidToBe(s, last) ??
      antecedent(s, last) ??
      // "X consists of ten episodes which will air"
      (/^(?:episodes|parts|instalments|installments)$/.test(s.units[last - 1]?.lower ?? '')
        ? clauseSubject(s, last)
        : undefined)
    );
  const only = s.units[verb]?.lower === 'to' ? firstToDo(s, last) : undefined;
  if (only !== undefined) return only;
  const head = describedEndingAt(s, last);
  if (head !== undefined) return phraseEndingAt(s, head, numberOf(s, verb));
  // "Part 1 premieres": of a whole that is told elsewhere.
  if (
    PART.test(`${s.units[last - 1]?.lower} ${unit.lower}`) ||
    (unit.kind === 'name' && PART.test(unit.lower))
  )
    return undefined;
  return phraseEndingAt(s, last, numberOf(s, verb)) ?? (inPhrase(s, last) ? openingOf(s, last) : undefined);
}

/** "X is a horror film that opens": X, of which the noun in front of "that" tells what it is. */
function saidToBe(s: SentenceReading, relative: number): Works | undefined {
  const noun = s.units[relative - 1];
  if (noun?.kind !== 'word' || !(MEDIUM_NOUNS.has(noun.lower) || noun.lower === 'exclusive'))
    return undefined;
  for (let i = relative - 2; i > relative - 12 && i > 0; i -= 1) {
    const word = s.units[i]?.lower ?? '';
    if (/^an?$/.test(word))
      return /^(?:is|was)$/.test(s.units[i - 1]?.lower ?? '') ? worksBefore(s, i - 1) : undefined;
    if (s.units[i]?.kind === 'mark' || /^(?:of|with|to|for|in|by|on|about|the)$/.test(word)) return undefined;
  }
  return undefined;
}

/** "The eighth, X, will open": a title between two commas right in front of its verb. */
function apposed(s: SentenceReading, comma: number): Works | undefined {
  const named = namedEndingAt(s, comma - 1, 'one');
  if (named === undefined || s.units[named.from - 1]?.lower !== ',') return undefined;
  if (belongsToOther(s, named.from)) return undefined;
  // In "X, Y, opens" the first is the subject, where it is a title too.
  return isTitle(s.reading, s.units[named.from - 2]) ? undefined : named;
}

/** The first noun phrase of the clause in which unit `at` stands, if it is a work and ends at a mark or a verb. */
function openingOf(s: SentenceReading, at: number): Works | undefined {
  const start = clauseOpening(s, at);
  if (start === undefined) return undefined;
  const first = s.units[start];
  if (first === undefined || start >= at) return undefined;
  if (first.lower === 'it') return takenUp(s, start);
  // "A Quark game, …": a new work.
  if (/^(?:a|an|another)$/.test(first.lower)) return undefined;
  for (let i = start; i < Math.min(start + 8, at); i += 1) {
    const unit = s.units[i];
    if (unit?.kind === 'name') {
      if (unit.possessive || isNounOfOther(s, i)) continue;
      const acts =
        s.units[i + 1]?.lower === 'is' &&
        /^(?:out|now|available|streaming|playing)$/.test(s.units[i + 2]?.lower ?? '');
      const told =
        s.units[i + 1]?.lower === ',' &&
        (s.units.slice(i + 2, Math.min(at, i + 9)).some((u) => MEDIUM_NOUNS.has(u.lower)) ||
          /^(?:starring|featuring|headlined|toplined|directed|written)$/.test(s.units[i + 2]?.lower ?? ''));
      if (isPlainName(s, i) && !told) continue;
      if (!mayBeTitle(s, i) || !(acts || told || isTitle(s.reading, unit))) return undefined;
      // "The last X film, …" speaks of another than X.
      if (
        i > start &&
        /^(?:last|first|previous|earlier|other|another|next|latest)$/.test(s.units[i - 1]?.lower ?? '')
      )
        return undefined;
      // "Filming on X, starring Ada Stone, begins"
      return belongsToOther(s, i) ? undefined : seasonsOfOne(s, i, worksStartingAt(s, i, true));
    }
    const called = MEDIUM_NOUNS.has(unit?.lower ?? '')
      ? (calledBehind(s, i + 1) ?? namedBehind(s, i + 1, at))
      : undefined;
    if (called !== undefined) return called;
    const here = anaphor(s, i);
    // "The sequel to X": the sequel itself, not what follows it; "the season finale" is a part of it.
    if (here !== undefined && here.from <= start + 1 && !isOfName(s, i))
      return isPieceOf(s, i + 1) ? undefined : here;
    if (unit?.kind !== 'word' && unit?.lower !== '-') return undefined;
  }
  return undefined;
}

/** "The series finale", "the season 2 finale" */
function isPieceOf(s: SentenceReading, at: number): boolean {
  return PIECE_OF.test(s.units[readNumber(s.units[at]?.lower) === undefined ? at : at + 1]?.lower ?? '');
}

/** "The film, called X, …": it names itself. */
function calledBehind(s: SentenceReading, from: number): Works | undefined {
  const at = s.units[from]?.lower === ',' ? from + 1 : from;
  const simply = /^(?:simply|just|now)$/.test(s.units[at + 1]?.lower ?? '') ? 2 : 1;
  return /^(?:called|titled|entitled)$/.test(s.units[at]?.lower ?? '')
    ? worksStartingAt(s, at + simply, true)
    : undefined;
}

/** "Her new film, “X,” starring A,": its title between marks. */
function namedBehind(s: SentenceReading, comma: number, to: number): Works | undefined {
  const named = s.units[comma + 1];
  if (s.units[comma]?.lower !== ',' || comma + 1 >= to || !(named?.quoted || isTitle(s.reading, named)))
    return undefined;
  return named?.possessive ? undefined : worksStartingAt(s, comma + 1, true);
}

/** How far in front the verb may stand that a clause is told beside. */
const REACH = 26;

const FINITE =
  /^(?:consists?|comprises?|runs?|will|is|are|was|were|has|had|have|gets|got|received|earned|plays|played|won)$/;

/**
 * The works that a clause without a subject of its own takes up: in "The film will be shown at a festival before opening
 * on May 3" and "Marking her debut, the film bowed in Cork before landing on Quark", the film.
 *
 * @param at a unit of that clause, or the mark in front of it
 */
export function clauseSubject(s: SentenceReading, at: number): Works | undefined {
  let outer: Works | undefined;
  for (let i = at - 1; i > Math.max(0, at - REACH); i -= 1) {
    const unit = s.units[i];
    if (unit === undefined || /^[;:“”"]$/.test(unit.lower)) break;
    if (unit.kind !== 'word' || !isFiniteVerb(unit.lower)) continue;
    const before = s.units[i - 1]?.lower ?? '';
    // "has been", "will be shown": the first of the group
    if (isFiniteVerb(before) || /^(?:be|been|being|to|also|first|then|not)$/.test(before)) continue;
    // "The film, which was shot in Cork, will open": told of the film
    if (/^(?:which|that|who)$/.test(before)) {
      outer ??= before === 'who' ? undefined : worksBefore(s, i);
      continue;
    }
    return worksBefore(s, i) ?? outer;
  }
  return outer;
}

function isFiniteVerb(word: string): boolean {
  const form = FINITE.test(word) ? 'past' : RELEASE_VERBS.get(word)?.form;
  return form === 'past' || form === 'present';
}
