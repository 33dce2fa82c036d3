import type { SentenceReading } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import type { Act } from './acts-in.ts';
import { isName, isOther, wordAt } from './walk.ts';
import { isShownBefore } from './whose-work.ts';

/** "joins the series", "has been added to the drama X", "is also in the film": in it, by a verb that is not of acting. */
export function comesAboard(s: SentenceReading, at: number): Act | undefined {
  const word = wordAt(s, at);
  // "was asked to join the series": nobody said yes
  if (
    wordAt(s, at - 1) === 'to' &&
    /^(?:asked|invited|urged|begged|approached|offered|refused|told)$/.test(wordAt(s, at - 2))
  )
    return undefined;
  if (/^join/.test(word))
    return isWork(s, at + 1) ? { verb: at, behind: at + 1, direct: true, ...BY } : undefined;
  const to = TIED.get(word);
  if (to !== undefined)
    return to.test(wordAt(s, at + 1)) && IS.test(wordAt(s, at - 1)) && isWork(s, at + 2)
      ? {
          verb: at,
          behind: at + 2,
          direct: true,
          by: word === 'returning' ? 'anybody' : 'person',
          here: false,
        }
      : undefined;
  if (word === 'added')
    return wordAt(s, at + 1) === 'to' &&
      /^(?:been|was|were|is|are|being)$/.test(wordAt(s, at - 1)) &&
      isWork(s, at + 2)
      ? { verb: at, behind: at + 2, direct: true, ...BY }
      : undefined;
  if (word === 'part') return isPartOf(s, at);
  return word === 'in' ? isInIt(s, at) : undefined;
}

/** "is attached to X", "has been confirmed for X": with what the work stands behind. */
const TIED: ReadonlyMap<string, RegExp> = new Map([
  ['attached', /^to$/],
  ['confirmed', /^for$/],
  ['set', /^for$/],
  ['returning', /^(?:to|for)$/],
  ['brought', /^(?:onto|aboard)$/],
]);
const IS = /^(?:is|are|was|were|been|be|also|already|now|officially|both|still)$/;

/** Words that `comesAboard` reads. */
export const ABOARD: ReadonlySet<string> = new Set([
  ...'join joins joined joining added part in'.split(' '),
  ...TIED.keys(),
]);

const BY = { by: 'person', here: false } as const;

/** "was a part of X": of an actor. */
function isPartOf(s: SentenceReading, noun: number): Act | undefined {
  const verb = wordAt(s, noun - 1) === 'a' ? noun - 2 : noun - 1;
  if (wordAt(s, noun + 1) !== 'of' || !/^(?:is|are|was|were|been|be)$/.test(wordAt(s, verb)))
    return undefined;
  if (/^(?:cast|ensemble)$/.test(wordAt(s, noun + 3))) return undefined;
  return isWork(s, noun + 2) || isName(s, noun + 2)
    ? { verb: verb + 1, behind: noun + 2, direct: true, by: 'anybody', here: false }
    : undefined;
}

/** "A is in the film", "A was also in the spoof X", "A will be in Quark's thriller X". */
function isInIt(s: SentenceReading, at: number): Act | undefined {
  let verb = at - 1;
  while (
    verb > at - 3 &&
    /^(?:also|both|all|recently|previously|currently|next|soon|still|once)$/.test(wordAt(s, verb))
  )
    verb -= 1;
  if (!/^(?:is|are|was|were|be|been|she's|he's|they're|i'm)$/.test(wordAt(s, verb))) return undefined;
  return isWork(s, at + 1) ? { verb: verb + 1, behind: at, ...BY } : undefined;
}

const NOUNS = new Set('production spoof indie season spectacle outing weepie'.split(' '));

/** "the series", "the hit drama X", "Quark's upcoming thriller X": a noun shows that a work stands there. */
export function isWork(s: SentenceReading, from: number): boolean {
  for (let i = from; i < from + 8; i += 1) {
    const unit = s.units[i];
    if (unit === undefined) return false;
    const word = wordAt(s, i);
    if (unit.kind === 'name') {
      if (unit.possessive || (i > from && (isOther(s, i) || isNoun(wordAt(s, i + 1))))) continue;
      return i === from ? unit.quoted || isTitle(s.reading, unit) : isShownBefore(s, i);
    }
    if (i === from && /^(?:it|this)$/.test(word)) return word === 'it' && isClosed(s, i + 1);
    if (isNoun(word)) return isName(s, i + 1) || isClosed(s, i + 1) || MEDIUM_NOUNS.has(wordAt(s, i + 1));
    if (i === from && !/^(?:the|this|its|his|her|their|a|an)$/.test(word)) return false;
    if (unit.kind === 'mark' ? word !== '-' : /^(?:of|in|for|to|on|at|with|and|as|cast|who|that)$/.test(word))
      return false;
  }
  return false;
}

function isNoun(word: string): boolean {
  return (MEDIUM_NOUNS.has(word) || NOUNS.has(word)) && !/s$/.test(word.replace(/series$/, ''));
}

/** Not "the film industry", "the drama department". */
function isClosed(s: SentenceReading, at: number): boolean {
  const unit = s.units[at];
  if (unit === undefined || unit.kind === 'mark') return unit?.lower !== '-';
  return /^(?:as|in|for|alongside|opposite|too|this|next|and|while|after|from|of|with|at|on|when|called|about|along|together|but|to|playing|following|last|also)$/.test(
    wordAt(s, at),
  );
}
