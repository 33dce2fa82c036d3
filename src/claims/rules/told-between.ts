import { endsWithComma } from '../reading/ends-with-comma.ts';
import { startsWithGivenName } from '../reading/given-name.ts';
import { personAt } from '../reading/people.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';
import { skipLeadIn } from './lead-in.ts';
import { beforeParenthesis, isName, isOther, wordAt } from './unit-at.ts';

// Longer than anything told of one of a list; keeps the walk bounded.
const LONGEST = 30;

/**
 * Where a list of people goes on behind what is told of one of them, which begins at unit `i`: "A, best known for X, and B",
 * "A, who was last seen in X; B, a newcomer; and C", "A from X and B", "A – the star of X – and B".
 *
 * @returns where the next of them is introduced; `undefined` where no list goes on
 */
export function behindTold(s: SentenceReading, i: number): number | undefined {
  const word = wordAt(s, i);
  if (word === ';') return isListOfItems(s, i) ? nextOf(s, i) : undefined;
  if (word === 'from' || word === 'of') return behindOrigin(s, i);
  // "directed by A, has a fine cast: B as Kira; C as Tom": another clause
  if ((word !== ',' && !DASHES.has(word)) || GOES_ON_WITH.test(wordAt(s, i + 1))) return undefined;
  const dash = word !== ',';
  if (!dash && GOES_ON_WITH.test(wordAt(s, i + 1))) return undefined;
  const relative = RELATIVE.test(wordAt(s, i + 1)) || APPOSES.test(wordAt(s, i + 1));
  const opens = !relative && isTold(s, i + 1);
  for (let j = i + 2; j < i + LONGEST && j < s.units.length; j += 1) {
    const mark = wordAt(s, j);
    if (mark === ';') return isListOfItems(s, j) ? nextOf(s, j) : undefined;
    if (dash ? mark !== word : mark !== ',' && !endsWithComma(s, j - 1)) continue;
    if (!opens && !relative) continue;
    const from = dash || mark === ',' ? j + 1 : j;
    const at = behindJoint(s, from);
    // "A, who plays C, D and E": whom she meets
    if (at === from && (relative || dash)) continue;
    if (isSomebody(s, at)) return at;
  }
  return undefined;
}

/**
 * As `behindTold`, from the other side: of "A, 34, and B", "A, who made “X,” and B" the name that ends before what is told of
 * him, of which `last` is the last unit; `last` itself where it is of a name, or nothing is told.
 */
export function beforeTold(s: SentenceReading, last: number): number {
  if (isName(s, last) && !endsWithComma(s, last) && personAt(s, last) !== undefined) return last;
  for (let i = last - 1; i > last - LONGEST && i > 0; i -= 1) {
    const mark = wordAt(s, i);
    if (/^[.;:]$/.test(mark)) return last;
    // "A, a veteran, will direct X, and B": the clause of A is over
    if (mark === ',' && GOES_ON_WITH.test(wordAt(s, i + 1))) return last;
    if (mark !== ',' || !isName(s, beforeParenthesis(s, i - 1))) continue;
    if (isTold(s, i + 1)) return beforeParenthesis(s, i - 1);
  }
  return last;
}

/** Behind what is told of the last of a list, where a preposition goes on: "A, 34, in", "A of “X” for", "A, who made “X,” in". */
export function behindTail(s: SentenceReading, end: number): number {
  const word = wordAt(s, end);
  let close: number | undefined;
  if (/^(?:of|from)$/.test(word)) {
    let i = end + 1;
    while (i < end + 7 && (LINE.test(wordAt(s, i)) || /^(?:the|hit|and)$/.test(wordAt(s, i)) || isName(s, i)))
      i += 1;
    if (isName(s, i - 1) || LINE.test(wordAt(s, i - 1))) close = i;
  } else if (/^[,–—]$/.test(word) && isTold(s, end + 1))
    for (let i = end + 2; i < end + LONGEST && close === undefined && i < s.units.length; i += 1) {
      if (/^[.;:]$/.test(wordAt(s, i))) break;
      if (wordAt(s, i) === word) close = i + 1;
      else if (word === ',' && endsWithComma(s, i - 1)) close = i;
    }
  return close !== undefined && /^(?:in|on|for|to|into|among)$/.test(wordAt(s, close)) ? close : end;
}

/** "best known for", "who", "the star of", "34". */
function isTold(s: SentenceReading, i: number): boolean {
  const word = wordAt(s, i);
  return (
    OPENS.test(word) ||
    RELATIVE.test(word) ||
    APPOSES.test(word) ||
    /^\d{2}$/.test(s.units[i]?.text ?? '') ||
    (/^(?:in|making)$/.test(word) && /^(?:his|her|their)$/.test(wordAt(s, i + 1)))
  );
}

const DASHES = new Set(['-', '–', '—']);
const JOINS = /^(?:and|&|plus)$/;
/** Behind "and", "as well as", "along with"; `i` itself where nothing joins two of a list. */
function behindJoint(s: SentenceReading, i: number): number {
  const word = wordAt(s, i);
  if (JOINS.test(word)) return i + 1;
  if (word === 'along' || word === 'together') return wordAt(s, i + 1) === 'with' ? i + 2 : i;
  return word === 'as' && wordAt(s, i + 1) === 'well' && wordAt(s, i + 2) === 'as' ? i + 3 : i;
}

/** "best known for X", "star of X", "last seen in X", "fresh off X". */
const OPENS =
  /^(?:best|known|star|last|most|recently|seen|fresh|formerly|previously|currently|recognisable|recognizable|familiar|latterly|famous|of)$/;
/** Behind the comma that ends what is told of somebody: what he does. */
export const GOES_ON_WITH =
  /^(?:will|is|are|was|were|has|have|had|would|can|serves?|directs?|joins?|said|says)$/;
const RELATIVE = /^(?:who|whose|whom)$/;
const APPOSES = /^(?:the|a|an|one|another)$/;

/** "A; B and C wrote it" is no list, "A, …; B, …; and C" is one. */
function isListOfItems(s: SentenceReading, mark: number): boolean {
  if (JOINS.test(wordAt(s, mark + 1))) return true;
  for (let i = mark + 2; i < mark + MOST_ITEMS * LONGEST && i < s.units.length; i += 1)
    if (wordAt(s, i) === ';' && JOINS.test(wordAt(s, i + 1))) return true;
  return false;
}

const MOST_ITEMS = 8;

function nextOf(s: SentenceReading, mark: number): number | undefined {
  const at = JOINS.test(wordAt(s, mark + 1)) ? mark + 2 : mark + 1;
  return isSomebody(s, at) ? at : undefined;
}

/** "A from X and B", "A of “X,” B", "A of X fame and B". */
function behindOrigin(s: SentenceReading, i: number): number | undefined {
  let at = /^(?:the|hit|tv's)$/.test(wordAt(s, i + 1)) ? i + 2 : i + 1;
  if (isName(s, at) && s.units[at]?.possessive && isOther(s, at)) at += 1;
  if (!isName(s, at) || s.units[at]?.possessive) return undefined;
  let behind = at + 1;
  while (behind < at + 4 && LINE.test(wordAt(s, behind))) behind += 1;
  const comma = wordAt(s, behind) === ',' ? behind + 1 : behind;
  const from = JOINS.test(wordAt(s, comma)) ? comma + 1 : comma;
  if (from === behind && !endsWithComma(s, at)) return undefined;
  return isSomebody(s, from) ? from : undefined;
}

/** "of X fame", "from the X television series". */
const LINE =
  /^(?:fame|television|tv|film|movie|universe|franchise|series|show|sitcom|movies|films|saga|trilogy|reboot)$/;

/** Somebody by his name, and not the subject of a clause that begins there. */
function isSomebody(s: SentenceReading, from: number): boolean {
  const at = skipLeadIn(s, from, true);
  const unit = s.units[at];
  if (unit?.kind !== 'name' || unit.possessive || unit.quoted || isTitle(s.reading, unit)) return false;
  const known = s.reading.evidence.get(unit.key);
  const person = (known?.person ?? 0) > Math.max(known?.title ?? 0, known?.character ?? 0);
  if (!person && !(unit.words > 1 && startsWithGivenName(unit.text) && (known?.character ?? 0) === 0))
    return false;
  if (personAt(s, at) === undefined) return false;
  const next = s.units[at + 1];
  return next === undefined || next.kind === 'mark' || GOES_ON.test(next.lower);
}

const GOES_ON = /^(?:and|&|as|of|from|who|plus|playing|in|alongside|among|to)$/;
