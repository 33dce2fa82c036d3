import { hasWord } from '../reading/has-word.ts';
import { isUnclaimed } from '../reading/hedges.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { foldName } from '../reading/unit.ts';
import { isKnownActor } from './actors.ts';
import { atEach } from './at-each.ts';
import { castFinding } from './cast-finding.ts';
import { inThePast } from './finding.ts';
import { listOfWorks } from './list-of-works.ts';
import { madeHisName } from './made-his-name.ts';
import { isMakerNext } from './makes-too.ts';
import type { Finding, Rule } from './rule.ts';
import { isApposed, isTeam, namedBehind, opensSentence } from './star-of.ts';
import { leadsToWork } from './surely-work.ts';
import { isName, wordAt } from './walk.ts';
import { whoBefore } from './who-before.ts';
import { worksFrom } from './works.ts';

/** "whose films include X and Y", "last seen in X", "A, star of X", "rose to fame in X", "directs himself in X". */
export const earlierWorks: Rule = {
  name: 'earlier works',
  triggers:
    'include includes included including recently lately formerly previously latterly seen appear star stars lead leads regular mainstay fixture actor actress graduate veteran alum alumnus alumna fame prominence stardom name broke start fresh himself herself'.split(
      ' ',
    ),
  read: atEach((s, i) => {
    if (/^(?:stars?|leads?)$/.test(wordAt(s, i)) && wordAt(s, i + 1) === 'of') {
      const named = namedBehind(s, i);
      if (named.length > 0) return named;
    }
    const place = placeOf(s, i);
    return place === undefined ? [] : worksOf(s, place);
  }),
};

/** Where the person is looked for (leftward of `left`), where the works begin, and whether it must be an actor. */
export type Place = {
  readonly left: number;
  readonly works: number;
  readonly sure: boolean;
  readonly past: boolean;
};

function placeOf(s: SentenceReading, i: number): Place | undefined {
  const word = wordAt(s, i);
  if (word === 'himself' || word === 'herself')
    return /^direct(?:s|ed|ing)$/.test(wordAt(s, i - 1)) && wordAt(s, i + 1) === 'in'
      ? { left: i - 1, works: i + 2, sure: true, past: false }
      : undefined;
  if (/^includ/.test(word)) return listOfWorks(s, i);
  if (/ly$/.test(word)) return beforeNow(s, i);
  if (word === 'seen' || word === 'appear') return seenIn(s, i);
  // "the voice actor of Kira": a part
  if (NOUNS.test(word) && wordAt(s, i - 1) !== 'voice') {
    const of = /^(?:of|on|in|from)$/.test(wordAt(s, i + 1));
    if (of && word === 'star' && opensSentence(s, i) && !isTeam(s, i + 2))
      return { left: 0, works: i + 2, sure: true, past: true };
    const mark = of ? isApposed(s, i) : undefined;
    if (mark !== undefined && !isTeam(s, i + 2))
      return { left: mark, works: i + 2, sure: /^(?:stars?|lead|leads|act)/.test(word), past: true };
  }
  return madeHisName(s, i);
}

/** "A, most recently in X, will", "A (formerly of X)", "A, who was recently in X": no place, though "in" may lead to one. */
function beforeNow(s: SentenceReading, adverb: number): Place | undefined {
  const preposition = wordAt(s, adverb + 1);
  if (!/^(?:in|on|of)$/.test(preposition) || (preposition === 'of') !== /^form/.test(wordAt(s, adverb)))
    return undefined;
  const before = wordAt(s, adverb - 1) === 'most' ? adverb - 2 : adverb - 1;
  if (!/^(?:[,(—–-]|was|were|been)$/.test(wordAt(s, before)) || !leadsToWork(s, adverb + 2)) return undefined;
  return { left: before, works: adverb + 2, sure: false, past: true };
}

/** "was last seen in X", "will soon be seen on Quark in X", "will next appear in X". */
function seenIn(s: SentenceReading, verb: number): Place | undefined {
  if (wordAt(s, verb) === 'appear' && !/^(?:will|next|soon|to|also)$/.test(wordAt(s, verb - 1)))
    return undefined;
  for (let i = verb + 1; i < verb + 9; i += 1) {
    const word = wordAt(s, i);
    if (/^(?:in|on)$/.test(word)) {
      const { works } = worksFrom(s, i + 1);
      if (works.length > 0 && !isChannelNext(s, i + 1))
        return {
          left: verb,
          works: i + 1,
          sure: /^(?:next|soon)$/.test(wordAt(s, verb - (wordAt(s, verb - 1) === 'be' ? 2 : 1))),
          past: false,
        };
      continue;
    }
    if (isName(s, i)) continue;
    if (
      !/^(?:last|this|next|year|month|week|shortly|soon|recently|both|and|the|currently|opposite|alongside|,|summer|autumn|fall|spring|winter|screens?)$/.test(
        word,
      )
    )
      return undefined;
  }
  return undefined;
}

/** "on Channel 4 in X": a title comes later. */
function isChannelNext(s: SentenceReading, at: number): boolean {
  for (let i = at; i < at + 5; i += 1)
    if (isName(s, i)) return /^(?:in|and)$/.test(wordAt(s, i + 1)) && wordAt(s, i + 1) === 'in';
  return false;
}

/** "star of", "a regular on", "one of the leads of": what somebody is in a work. */
const NOUNS =
  /^(?:stars?|veteran|alum|alumnus|alumna|leads?|regular|mainstay|fixture|actor|actress|graduate)$/;

function worksOf(s: SentenceReading, { left, works: from, sure, past }: Place): readonly Finding[] {
  const who =
    whoBefore(s, left) ?? (left === 0 && s.subject !== undefined ? { person: s.subject, at: 0 } : undefined);
  if (who === undefined || isUnclaimed(s, who.at, left)) return [];
  const known = s.reading.evidence.get(foldName(who.person));
  const acting = known?.actor ?? 0;
  if ((known?.crew ?? 0) > acting || (known?.character ?? 0) > (known?.person ?? 0)) return [];
  // Characters are seen and makers have films: then more must show that somebody acts.
  if (!sure && acting === 0 && !hasWord(s, ACTING)) return [];
  const { works, end } = worksFrom(s, from);
  // "A, who made his name with X, directs"
  if (wordAt(s, end) === ',' && isMakerNext(s, end + 1) && !isKnownActor(s, who.person)) return [];
  const found = works.flatMap((work) => castFinding(who.person, undefined, work, { from: who.at, to: end }));
  return past ? inThePast(found) : found;
}

const ACTING = new Set(
  'actor actress star stars starring plays playing play played portrays voices cast role roles joins joined join joining'.split(
    ' ',
  ),
);
