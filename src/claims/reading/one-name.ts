import { OCCASIONS } from '../words/places-of-release.ts';
import { PROPER_ADJECTIVES } from '../words/proper-adjectives.ts';
import { isElsewhere, isWithSomebody } from './behind-joint.ts';
import { isBesideSurname } from './beside-surname.ts';
import { isCommaTitle } from './comma-title.ts';
import { type Coordination, isOneTitle, SAYS_SOMETHING } from './coordination.ts';
import { startsWithGivenName } from './given-name.ts';
import type { Places } from './list-place.ts';
import { isEveryday, isOrdinaryWord, nameForm } from './name-form.ts';
import { areTwoPeople, isPair } from './name-pairs.ts';
import { isNoMaker } from './odd-capitals.ts';
import { PLATFORM_KEYS } from './platform-keys.ts';
import { foldName } from './unit.ts';

/** What the lines of an article show of one possible title. */
export type Candidate = {
  readonly words: readonly string[];
  readonly joints: readonly string[];
  /** Its first and last stretch of capital words, and all that stands before and behind the first joint. */
  readonly first: string;
  readonly last: string;
  count: number;
  /** Where its first word may have its capital from the sentence: the rest of the first stretch. */
  readonly doubtful: string | undefined;
  /** How often it stands where only a title does. */
  asTitle: number;
  /** Its first word is a possessive of somebody or something that the article names nowhere else. */
  owner: boolean;
  /** How often it is acted in: a title begins there, and may end sooner. */
  acted: number;
  /** Where it stands, if it holds a coordination or a comma. */
  readonly places: Places;
  readonly coordination: Coordination | undefined;
  /** How often a word inside the sentence shows that a title begins there. */
  inside: number;
  /** How often the grammar of the sentence leaves no other reading. */
  sure: number;
  /** How often it fills one place of a list in parentheses. */
  listed: number;
};

/** What a clause about a title may begin with: "When Northgate returns", "Both Northgate and". */
const LEADS_IN =
  /^(?:when|whenever|as|if|after|before|until|since|while|once|with|without|in|on|at|for|from|by|to|but|and|or|so|because|though|although|where|that|this|like|unlike|both|also|than|how|why|what|which|despite|during|about|meanwhile|hit|popular|former|late|longtime|fellow|veteran|legendary|acclaimed|new|upcoming|original|starring|featuring|directed|written|created|now|then|here|even|just|of|is|was|has|\d+)$/;

/**
 * Whether a run of words is one name.
 *
 * @param alone how often each stretch of capitals stands anywhere, in this run too
 * @param surnames of people whom the article names in full
 * @param head whether a headline or heading has the run, `opens` whether one begins with it
 */
export function isOneName(
  candidate: Candidate,
  alone: ReadonlyMap<string, number>,
  surnames: ReadonlySet<string>,
  head: boolean,
  opens: boolean,
): boolean {
  const { joints, first, last, count, asTitle, acted, inside, doubtful, places } = candidate;
  const again = count > 1 || head;
  if (candidate.sure > 0) return true;
  // "former Kira from Northgate actor Ada Stone"
  if (joints[0] === 'from' && !again && !isOrdinaryWord(candidate.words[0] as string)) return false;
  if (doubtful !== undefined) {
    // "In Northgate", where the article has "Northgate" as well; "Based on Ada Stone"
    if ((alone.get(doubtful) ?? 0) > 0 || (doubtful === '' && !head)) return false;
  }
  const firstAlone = (alone.get(first) ?? 0) > count;
  const lastAlone = (alone.get(last) ?? 0) > count;
  // "Northgate's Ada Stone": who is in it
  if (joints.at(-1) === "'s" && / /.test(last) && startsWithGivenName(last)) return false;
  // "Kira and Ada Stone's Northgate"
  if (joints.at(-1) === 'and' && areTwoPeople(first, last) && !SAYS_SOMETHING.test(last)) return false;
  // "From Salt to Northgate": a headline on several
  if (candidate.words[0] === 'from' && joints.includes('to') && asTitle === 0) return false;
  // "Harbor's Eight"
  if (joints.length === 1 && joints[0] === "'s" && HOW_MANY.test(last) && isNoMaker(first)) return true;
  // "Stone with Reed and Moss", "Stone in Northgate"
  if (!opens && isBesideSurname(candidate.words, surnames)) return false;
  // "Salt to Salt"
  if (joints.length === 1 && first === last && !/ /.test(first)) return true;
  if (joints.length === 0)
    return again || inside > 0 || (asTitle > 0 && !LEADS_IN.test(candidate.words[0] as string));
  if (isWithSomebody(last, joints.at(-1) as string)) return again && opens && !lastAlone;
  if (isElsewhere(last, joints.at(-1) as string))
    return (
      (opens && count > 1 && !firstAlone && joints.length > 1) ||
      // "(Strangers in America, Low Tide)"
      (candidate.listed > 0 && !firstAlone && PROPER_ADJECTIVES.has(foldName(last))) ||
      // "signed on for Strangers in America"
      (places.title + places.several > 0 &&
        !firstAlone &&
        joints.length === 1 &&
        isOrdinaryWord(first) &&
        isNoMaker(first) &&
        PROPER_ADJECTIVES.has(foldName(last)))
    );
  if (joints.some((joint) => joint.startsWith(', '))) return isCommaTitle(candidate, again, firstAlone);
  // "seen in Stars Don't Sleep in Salt": what says something goes on
  if (acted > 0 && joints.length === 1 && /n['’]t /.test(first) && !lastAlone) return true;
  const { coordination } = candidate;
  if (coordination !== undefined) {
    const elsewhere = (text: string) => (alone.get(text) ?? 0) > count;
    const halves = { left: elsewhere(coordination.left), right: elsewhere(coordination.right) };
    if (isOneTitle(coordination, places, halves, again)) return true;
  }
  if (joints.some((joint) => /^(?:and|&|or)$/.test(joint)))
    return (
      (opens ||
        (again && joints.includes(':')) ||
        (coordination === undefined &&
          isNoMaker(first) &&
          (places.named > 0 || (places.inside + places.title > 0 && candidate.words[0] === 'me')))) &&
      !firstAlone &&
      !lastAlone &&
      !isPair(first, last)
    );
  if (joints.includes('–'))
    return joints.join(' ') === ': –'
      ? again || IN_A_LINE.test(first) || (places.named + places.item + places.title > 0 && !lastAlone)
      : again && !lastAlone;
  if (joints.some((joint) => AGAINST.test(joint)))
    return joints.every((joint) => AGAINST.test(joint) || joint === ':');
  if (joints.includes(','))
    return (
      (again || (places.named > 0 && [first, last].every(isEveryday))) &&
      !firstAlone &&
      !lastAlone &&
      joints.length === 1 &&
      (/ and /.test(last) || !/ /.test(first))
    );
  // "the film The Keeper's Guide to the Sea": nobody's, for it has an article
  if (joints[0] === "'s" && joints.length > 1 && asTitle > 0 && /^(?:the|an?) \S+$/.test(first) && !lastAlone)
    return joints.slice(1).every((joint) => / (?:the|an?)$/.test(joint));
  // "Quark's Lantern in the Sea": whose it is
  if (joints[0] === "'s" && (!again || PLATFORM_KEYS.has(foldName(first))))
    return (
      joints.length === 1 &&
      candidate.owner &&
      (isOrdinaryWord(last.split(' ', 1)[0] as string) || (asTitle > 0 && isOrdinaryWord(first)))
    );
  // "Kira's Got Trouble": no possessive
  if (joints[0] === "'s" && joints.length === 1 && IS_OR_HAS.test(last)) return again || asTitle > 0;
  // "Ada Stone's Night Rooms", and "Bo's Lamp" at the head of an article that has Bo
  if (joints[0] === "'s" && joints.length === 1 && count > 1 && !lastAlone && isNoMaker(first))
    if (
      (opens && !/ /.test(first)) ||
      (startsWithGivenName(first) && / /.test(first) && !/^(?:the|a|an) /.test(last))
    )
      return true;
  if (joints.every((joint) => joint === "'s" || joint === ':'))
    return (
      again &&
      !firstAlone &&
      (!lastAlone || opens) &&
      (joints[0] === ':' || !/ /.test(first)) &&
      !PLATFORM_KEYS.has(first)
    );
  // "played Ada Stone in Northgate": a full name, and where
  if (again && !opens && lastAlone && joints[0] === 'in' && /^(?!the |a )\S+ \S+$/.test(first)) return false;
  if (again && (opens || !(firstAlone && lastAlone))) return true;
  // "won an Oscar for Northgate (2008)", "Ada Stone in Northgate (2008)"
  if (PROPER_ADJECTIVES.has(foldName(first)) || OCCASIONS.test(first)) return false;
  if (
    candidate.doubtful === undefined &&
    /^\S+ \S+$/.test(first) &&
    nameForm(first) !== 'something' &&
    !/^(?:the|a|an) /.test(first) &&
    !joints.some((joint) => / (?:the|a|an)$/.test(joint))
  )
    return false;
  if (firstAlone || lastAlone)
    return joints.includes('and the') && (/ of /.test(last) || (asTitle > 0 && !lastAlone));
  return (
    asTitle > 0 ||
    / of /.test(last) ||
    (/^(?:the|a) /.test(first) && joints.some((joint) => / (?:the|a|an)$/.test(joint))) ||
    (!/^\S+ \S+$/.test(first) &&
      joints.some((joint) => /^(?:to|on|into|under|over|for|at) (?:the|a|an)$/.test(joint)))
  );
}

/** What stands behind a name and "is" or "has" in short. */
const IS_OR_HAS = /^(?:got|gone|going|been|not|getting|back|coming|leaving|having|always|still)(?: |$)/;

/** "Eight" of "Harbor's Eight" */
const HOW_MANY = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen)$/;

/** "Episode 1", "Chapter Two": which of a line. */
const IN_A_LINE =
  /^(?:episode|chapter|part|volume|book) (?:\d+|[ivx]+|one|two|three|four|five|six|seven|eight|nine|ten)$/;

const AGAINST = /^(?:vs?\.?|versus)(?: the)?$/;
