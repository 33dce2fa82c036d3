import { startsWithGivenName } from './given-name.ts';
import type { Places } from './list-place.ts';
import { isEveryday } from './name-form.ts';
import { isPair } from './name-pairs.ts';
import { isNoMaker } from './odd-capitals.ts';

/** Two names and what joins them: "salt", "and", "ember in the bay". */
export type Coordination = {
  readonly left: string;
  readonly joint: string;
  readonly right: string;
  readonly behindColon: boolean;
};

/**
 * The halves of the only coordination among the stretches of a run; of "Vale: Salt and Ember", the left one is "salt".
 * `undefined` where there is none, or more than one.
 */
export function coordinationOf(
  stretches: readonly string[],
  joints: readonly string[],
): Coordination | undefined {
  const at = joints.findIndex((joint) => COORDINATES.test(joint));
  if (
    at < 0 ||
    joints.some(
      (joint, i) =>
        joint.startsWith(',') || (i < at && joint === "'s") || (i > at && COORDINATES.test(joint)),
    )
  )
    return undefined;
  const from = joints.slice(0, at).lastIndexOf(':') + 1;
  const joined = (first: number, last: number) =>
    stretches
      .slice(first, last + 1)
      .map((text, i) => (i === 0 ? text : `${joints[first + i - 1]} ${text}`))
      .join(' ');
  return {
    left: joined(from, at),
    joint: joints[at] as string,
    right: joined(at + 1, joints.length),
    behindColon: from > 0,
  };
}

const COORDINATES = /^(?:and|&|or)(?: |$)/;
const DETERMINED = /^(?:and|&|or) (?:the|an?|his|her|my|your|our|their)$/;

/**
 * Whether two names that "and", "&" or "or" joins are one title. In most articles they are where an article or a
 * possessive in small letters stands between them, where both are everyday words ("Salt and Sorrow") or first names, or
 * where the second says something ("Kira and Bo Get Lost"); two where one of them has several words and is a title by its
 * form ("Low Tide and Ember"), unless a noun or a verb of one work stands beside.
 *
 * @param again whether the article prints them so twice
 * @param alone whether the article has the one or the other half elsewhere by itself
 */
export function isOneTitle(
  coordination: Coordination,
  places: Places,
  alone: { readonly left: boolean; readonly right: boolean },
  again: boolean,
): boolean {
  const { left, joint, right } = coordination;
  const [either, both] = [alone.left || alone.right, alone.left && alone.right];
  if (left === right || ASKS.test(right)) return true;
  if (!isNoMaker(left) || !isNoMaker(right) || isPair(left, right)) return false;
  // "Kira and the Tide for Quark"
  if (/ (?:for|from|with|at|on|by) (?!(?:the|an?|my|your) )/.test(right)) return false;
  if (DETERMINED.test(joint))
    return places.named + places.item > 0 || (joint === '& the' && places.inside > 0)
      ? !both
      : places.inside > 0 && places.title + places.several > 0 && !either;
  if (SAYS_SOMETHING.test(right) && !/ /.test(left)) return !alone.left || (again && !alone.right);
  if (places.named > 0) return !both && !/^(?:the|an?) /.test(right);
  if (either) return false;
  const sure = isSure(coordination);
  if (coordination.behindColon) return sure || !/ /.test(left + right);
  // "channeling Of Salt and Sorrow"
  if (sure && places.inside > 0 && PREPOSITION.test(left)) return true;
  if (sure) return places.item + places.title > 0 || (places.verb > 0 && !startsWithGivenName(left));
  return places.item > 0 && !/ /.test(left.replace(/^.* (?:of|for) /, ''));
}

function isSure({ left, joint, right }: Coordination): boolean {
  const head = right.split(' ', 1)[0] as string;
  if (/^(?:other|sons|daughters|company|friends)$/.test(head) || ASKS.test(right)) return true;
  if (/ /.test(right) && !GOES_ON.test(right)) return false;
  // "Beyond Salt", "House of Salt"
  const tail = left.replace(LEADS_UP, '');
  if (/ /.test(tail)) return false;
  const [named, everyday] = [[left, right].filter(startsWithGivenName), [tail, head].filter(isEveryday)];
  return (
    (joint === 'or' && tail === left) ||
    (named.length > 0 && right === head && everyday.length === 0) ||
    everyday.length === 2 ||
    PREPOSITION.test(left)
  );
}

/** "Where to Find Them" */
const ASKS = /^(?:where|how|what|when|who|why) to /;
const PREPOSITION = /^(?:of|beyond|between|against|among) /;
const LEADS_UP = /^(?:beyond|between|against|before|among|from|(?:.* )?of) /;

/** "Ember in the Bay" */
const GOES_ON = /^\S+ (?:in|on|at|to|of|for|with|from|under|over)(?: |$)/;

/** "Kira and Bo Get Lost", "Rosen and Gilden Are Dead": no list goes on so. */
export const SAYS_SOMETHING =
  /^\S+ (?:are|is|go|goes|get|gets|face|meet|make|take|save|must|were|was|do|have|need|needs|want|wants|try|fight|find|lose|versus|vs\.?)(?: |$)/;
