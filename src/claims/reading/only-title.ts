import { FUNCTION_WORDS } from '../words/grammar.ts';
import { startsWithGivenName } from './given-name.ts';
import type { Segment } from './name-chains.ts';
import { isOrdinaryWord, saysSomething } from './name-form.ts';
import { BEHIND_TITLE } from './name-run.ts';
import { isBeforeMaker, standsAsTitle } from './title-place.ts';
import type { Token } from './token.ts';

/** What somebody is called by, or what a clause begins with that goes on: such a first word leaves it open. */
const OPEN_FIRST =
  /^(?:the|an?|and|but|or|so|yet|also|then|now|even|still|just|only|meanwhile|recently|originally|finally|however|former|late|longtime|fellow|veteran|legendary|acclaimed|new|upcoming|original|popular|hit|returning|rising|leading|starring|featuring|directed|written|created|named|called|when|whenever|as|if|after|before|until|since|while|once|because|though|although|that|this|both|than|why|despite|according|following|thanks|based|including|speaking|talking|in)$/;
const FINITE =
  /^(?:will|is|was|has|had|would|can|joins|joined|plays|played|stars|leads|said|says|returns|returned|tells|told|takes|wrote|directs|directed)$/;

/**
 * Whether all words from the beginning of the sentence up to `to` are one title, for the sentence has no other subject:
 * "Waiting for Kira star Ada Stone will lead", "Up in the Harbor premieres May 5", "From Dusk Till Salt, directed by Bo
 * Reed, opens".
 */
export function isOnlyTitle(
  line: readonly Token[],
  from: number,
  to: number,
  joints: readonly string[],
): boolean {
  const first = line[0]?.lower ?? '';
  if (from !== 0 || OPEN_FIRST.test(first)) return false;
  if (line[to - 1]?.possessive) return joints.length === 0 && isOwnersActor(line, to);
  const says = saysSomething(`${first} `) && line[1]?.capital === true;
  if (!says && !FUNCTION_WORDS.has(first) && !first.endsWith('ing')) return false;
  if (joints.includes("'s") || joints.some((joint) => joint.startsWith(',')) || line.at(-1)?.text === '?')
    return false;
  const small = says || joints.some((joint) => joint !== ':') || holdsSmallWord(line, to);
  if (ASKS.test(first) ? !holdsSmallWord(line, to) && !isWholeSentence(line, to) : !small) return false;
  if (isBeforeMaker(line, to)) return FINITE.test(line[nameEndAt(line, to + 1)]?.lower ?? '');
  if (line[to]?.text !== ',') return standsAsTitle(line, 0, to);
  return standsAsTitle(line, 0, to) && goesOnWithVerb(line, to + 1);
}

/** "No Country Road's Ada Stone has joined": nobody else is owned by a title and does something. */
function isOwnersActor(line: readonly Token[], at: number): boolean {
  const end = nameEndAt(line, at);
  return end > at + 1 && startsWithGivenName(line[at]?.text ?? '') && FINITE.test(line[end]?.lower ?? '');
}

const ASKS = /^(?:how|where|what|who)$/;

/** "Where the Gulls Sing star Ada Stone will lead.": no clause begins so and has no other behind it. */
function isWholeSentence(line: readonly Token[], to: number): boolean {
  if (line.at(-1)?.text !== '.') return false;
  for (let i = to; i < line.length && i < to + LONGEST; i += 1) if (line[i]?.text === ',') return false;
  return line.length < to + LONGEST;
}

// In tokens: behind a longer sentence nothing is sure.
const LONGEST = 30;

/** Of ", directed by Bo Reed, opens", that the verb follows. */
function goesOnWithVerb(line: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 12 && i < line.length; i += 1)
    if (line[i]?.text === ',') {
      const verb = line[i + 1]?.lower ?? '';
      return FINITE.test(verb) || BEHIND_TITLE.test(verb);
    }
  return false;
}

/** A function word in capitals behind the first word: "Catch Me If", "From Dusk Till". */
function holdsSmallWord(line: readonly Token[], to: number): boolean {
  for (let i = 1; i < to; i += 1)
    if (line[i]?.capital && FUNCTION_WORDS.has(line[i]?.lower ?? '') && line[i]?.lower !== 'the') return true;
  return false;
}

function nameEndAt(line: readonly Token[], from: number): number {
  let end = from;
  while (end < from + 4 && line[end]?.capital) end += 1;
  return end;
}

/** "Kira in the Middle,": an everyday word behind a small article, and no noun that the article would be of. */
export function isInThePlace(line: readonly Token[], tail: Segment, joints: readonly string[]): boolean {
  if (!/^(?:in|on|at|by|under|over|with) the$/.test(joints.at(-1) ?? '')) return false;
  if (tail.to - tail.from > 1 || !isOrdinaryWord(line[tail.from]?.lower ?? '')) return false;
  const next = line[tail.to];
  if (line[tail.to - 1]?.possessive) return next?.capital === true;
  return (
    next === undefined ||
    next.kind === 'mark' ||
    /^(?:and|or|as|who|which|for|with)$/.test(next.lower) ||
    BEHIND_TITLE.test(next.lower) ||
    isBeforeMaker(line, tail.to)
  );
}
