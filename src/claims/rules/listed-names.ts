import type { Work } from '../claim.ts';
import { hasWord } from '../reading/has-word.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { tellsOfMaking } from './actors.ts';
import { atEach } from './at-each.ts';
import { castWork } from './cast-work.ts';
import { areActors, castOf } from './casts.ts';
import { inThePast } from './finding.ts';
import type { Rule } from './rule.ts';
import { isName, peopleFrom, wordAt } from './walk.ts';
import { workBefore } from './whose-work.ts';
import { worksFrom } from './works.ts';

/**
 * Who is named of those that a sentence says are in it: "joined by guest stars that include A and B", "features guest stars
 * like A", "The cast includes big names, including A and B", "familiar faces also appear, such as A".
 */
export const listedNames: Rule = {
  name: 'listed names',
  triggers: ['include', 'includes', 'including', 'like', 'as', 'them', 'of', ':'],
  read: atEach((s, at) => {
    const word = wordAt(s, at);
    if (
      word === 'as' ? wordAt(s, at - 1) !== 'such' : word === 'them' ? wordAt(s, at - 1) !== 'among' : false
    )
      return [];
    if (word === 'of' && wordAt(s, at - 1) !== 'likes') return [];
    if (!isName(s, behindNoun(s, at + 1))) return [];
    const noun = nounBefore(s, at);
    if (noun === undefined || !isOfCast(s, noun, at) || hasWord(s, LEFT_OUT)) return [];
    // "the cast and crew", "a cast of characters"
    if (/^(?:crew|characters)$/.test(wordAt(s, noun + 2))) return [];
    const { people, end } = peopleFrom(s, at + 1, false);
    if (tellsOfMaking(s, noun - FAR, end + FAR)) return [];
    const work = /^(?:cast|ensemble)$/.test(wordAt(s, noun))
      ? castWork(s, noun, end)
      : (workBefore(s, noun) ?? s.topic);
    if (!areActors(s, people)) return [];
    const span = { from: noun, to: end };
    // "joins several alums from X, including A and B": in both
    const before = /^(?:alums?|alumni|veterans|stars)$/.test(wordAt(s, noun))
      ? earlierWork(s, noun)
      : undefined;
    return [
      ...castOf(s, people, before === undefined ? work : s.topic, span),
      ...inThePast(castOf(s, people, before, span)),
    ];
  }),
};

// Farther off, what is made is another clause.
const FAR = 12;

/** "filmed scenes that were removed, including": in it no more. */
const LEFT_OUT = new Set('removed cut deleted dropped scrapped'.split(' '));

/** "alums from the original X series": X. */
function earlierWork(s: SentenceReading, noun: number): Work | undefined {
  return /^(?:from|of)$/.test(wordAt(s, noun + 1)) ? worksFrom(s, noun + 2).works[0] : undefined;
}

/** "including actors A and B": an actor's noun may stand before the first. */
function behindNoun(s: SentenceReading, from: number): number {
  let i = from;
  while (
    i < from + 4 &&
    /^(?:actors?|actress|newcomers?|comedians?|star|stars|the|both|veterans?)$/.test(wordAt(s, i))
  )
    i += 1;
  return i;
}

const NOUNS =
  /^(?:stars|cameos|actors|performers|players|regulars|faces|names|newcomers|talents?|co-stars|castmates|cast|ensemble|members|appearances|voices|favou?rites|comedians|guests|veterans|additions|alums?|alumni|list|line-?up|likes)$/;

/** The noun of which people are given, over what stands between: "guest stars this season, including". */
function nounBefore(s: SentenceReading, at: number): number | undefined {
  for (let i = at - 1; i >= 0 && i > at - 12; i -= 1) {
    const word = wordAt(s, i);
    if (NOUNS.test(word)) return i;
    if (/^[.;:()]$/.test(word)) return undefined;
  }
  return undefined;
}

const STARS = /^(?:guest|recurring|returning|supporting|special|original)$/;
const IN_IT =
  /^(?:cast|casting|performed|ensemble|cameos?|features?|featured|featuring|joins?|joined|joining|stars?|starred|starring|co-stars|appears?|appearing|guest|boasts?|boasting|added|adds|welcom(?:es?|ed|ing)|recurring|recruit(?:s|ed)|returns?|returning|roster|line-?up|alongside|turn)$/;

const COMES = /^(?:appear|return|returning|back|feature|star|co-star|pop|cameo|play|playing|added)$/;

/** A word before the list says that they are in it: "feature", "joined by", "a cast of". */
function isOfCast(s: SentenceReading, noun: number, at: number): boolean {
  if (/^(?:jury|panel|judges|nominees|winners)$/.test(wordAt(s, noun - 1))) return false;
  if (/^(?:stars|cameos|appearances)$/.test(wordAt(s, noun)) && STARS.test(wordAt(s, noun - 1))) return true;
  if (/^(?:cast|ensemble|cameos|co-stars)$/.test(wordAt(s, noun))) return true;
  // "The voices include A"
  if (wordAt(s, noun) === 'voices' && noun < 3 && /^(?:the|its|other)$/.test(wordAt(s, noun - 1)))
    return true;
  // "The regulars are back, including A"
  for (let i = noun + 1; i < at; i += 1) if (COMES.test(wordAt(s, i))) return true;
  // "Familiar faces such as A and B also appear"
  const { end } = peopleFrom(s, at + 1, false);
  for (let i = end; i < end + 6; i += 1) if (COMES.test(wordAt(s, i))) return true;
  for (let i = at - 1; i >= 0 && i > at - 24; i -= 1) {
    if (i !== noun && IN_IT.test(wordAt(s, i))) return true;
    if (/^[.;]$/.test(wordAt(s, i))) return false;
  }
  return false;
}
