import { isUnclaimed } from '../reading/hedges.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { foldName } from '../reading/unit.ts';
import { CREW_NOUNS } from '../words/roles.ts';
import { atEach } from './at-each.ts';
import { crewVerbAt } from './crew-verb.ts';
import { inThePast } from './finding.ts';
import { crewFinding, rolesBefore } from './makers.ts';
import { makersTold } from './makers-told.ts';
import type { Finding, Rule } from './rule.ts';
import { isName, wordAt } from './walk.ts';
import { worksFrom } from './works.ts';

/**
 * What a maker has made before, in the role that the sentence gives him: "written by A, whose credits include X and Y",
 * "director A, best known for X", "A, who is known for his work on X, directs", "composer A of X fame".
 */
export const makersCareer: Rule = {
  name: "maker's career",
  triggers: [
    'include',
    'includes',
    'included',
    'are',
    'range',
    'known',
    'famous',
    'renowned',
    'famed',
    'fame',
    'behind',
    'is',
    'was',
    'whose',
  ],
  read: atEach((s, at) => {
    const word = wordAt(s, at);
    if (word === 'fame') return ofFame(s, at);
    if (word === 'whose') return ofOne(s, at);
    const works = /^(?:known|famous|renowned|famed)$/.test(word) ? behindKnown(s, at) : undefined;
    if (works !== undefined) return told(s, beforeKnown(s, at), works);
    return word === 'behind' ? behindWorks(s, at) : listed(s, at);
  }),
};

const OEUVRE = new Map<string, string | undefined>([
  ...'credits work works films movies features projects shows series filmography cv resume résumé productions titles film movie feature picture'
    .split(' ')
    .map((noun): [string, undefined] => [noun, undefined]),
  ...'novels books bestsellers comics novel book'
    .split(' ')
    .map((noun): [string, string] => [noun, 'author']),
  ['plays', 'writer'],
  ['play', 'writer'],
  ['scripts', 'writer'],
  ['screenplays', 'writer'],
  ['scores', 'composer'],
]);

/** "…, whose previous credits include X": the noun says what he made, or his role here does. */
function listed(s: SentenceReading, verb: number): readonly Finding[] {
  let noun = verb - 1;
  if (/^(?:also|have|has)$/.test(wordAt(s, noun))) noun -= 1;
  // "whose credits as director include"
  const as = CREW_NOUNS.get(wordAt(s, noun));
  if (as !== undefined) noun -= /^an?$/.test(wordAt(s, noun - 1)) ? 3 : 2;
  if (!OEUVRE.has(wordAt(s, noun)) || (as !== undefined && wordAt(s, noun + 1) !== 'as')) return [];
  // "whose last film was X", and no "whose film is an adaptation of X"
  if (/^(?:is|was)$/.test(wordAt(s, verb)) && !isName(s, verb + 1)) return [];
  let whose = noun - 1;
  while (whose > noun - 6 && wordAt(s, whose) !== 'whose') {
    if (s.units[whose]?.kind !== 'word' && wordAt(s, whose) !== ',' && !isName(s, whose)) return [];
    if (/^(?:acting|screen|stage|musical)$/.test(wordAt(s, whose))) return [];
    whose -= 1;
  }
  if (wordAt(s, whose) !== 'whose') return [];
  const from = wordAt(s, verb) === 'range' && wordAt(s, verb + 1) === 'from' ? verb + 2 : verb + 1;
  return told(s, whose, from, as ?? OEUVRE.get(wordAt(s, noun)));
}

/** "directed by A, whose debut feature X won two prizes" */
function ofOne(s: SentenceReading, whose: number): readonly Finding[] {
  let noun = whose + 1;
  while (noun < whose + 5 && OF_WORK.test(wordAt(s, noun))) noun += 1;
  const word = wordAt(s, noun);
  // "A, whose X won a prize, directs"
  if (noun === whose + 1 && isName(s, noun) && /^(?:won|was|is|has|took|earned)$/.test(wordAt(s, noun + 1)))
    return told(s, whose, noun);
  if (!/^(?:film|movie|feature|documentary|series|show|drama|comedy|thriller|play)$/.test(word)) return [];
  const at = wordAt(s, noun + 1) === ',' ? noun + 2 : noun + 1;
  return isName(s, at) ? told(s, whose, at, word === 'play' ? 'writer' : undefined) : [];
}

const OF_WORK =
  /^(?:debut|first|second|third|last|latest|previous|earlier|recent|new|hit|acclaimed|short|award-winning|prize-winning|horror|indie|\d{4})$/;

/** "known for X", "known for directing X", "famous for his work on X": where the works begin; of acting, nowhere. */
function behindKnown(s: SentenceReading, known: number): number | undefined {
  if (!/^(?:for|as)$/.test(wordAt(s, known + 1))) return undefined;
  let from = known + 2;
  if (wordAt(s, known + 1) === 'as') {
    // "known as the creator of X"
    while (from < known + 7 && wordAt(s, from) !== 'of') from += 1;
    return CREW_NOUNS.has(wordAt(s, from - 1)) ? from + 1 : undefined;
  }
  for (let i = from; i < from + 7; i += 1) {
    const word = wordAt(s, i);
    if (/^(?:roles?|parts?|turns?|performances?|playing|starring|appearing|portraying|acting)$/.test(word))
      return undefined;
    if (isName(s, i)) break;
    // "known for directing X": read with its verb
    if (crewVerbAt(s, i) !== undefined) return undefined;
    if (/^(?:on|in)$/.test(word)) return i + 1;
  }
  return from;
}

const BEFORE_KNOWN =
  /^(?:best|better|perhaps|well|most|mostly|probably|chiefly|widely|also|internationally|currently)$/;

/** The first of the words that lead to "known": "who is perhaps best". */
function beforeKnown(s: SentenceReading, known: number): number {
  let i = known;
  while (BEFORE_KNOWN.test(wordAt(s, i - 1))) i -= 1;
  if (/^(?:is|was|are)$/.test(wordAt(s, i - 1))) i -= wordAt(s, i - 2) === 'who' ? 2 : 1;
  return i;
}

/** "…, the man behind X and Y": of a maker whose role stands in front. */
function behindWorks(s: SentenceReading, at: number): readonly Finding[] {
  let noun = at - 1;
  const trade = CREW_NOUNS.get(wordAt(s, noun));
  if (
    trade === undefined &&
    !/^(?:man|woman|brain|brains|mind|team|duo|pair|talent|force|name|pen|creative)$/.test(wordAt(s, noun))
  )
    return [];
  while (noun > at - 6 && !/^(?:the|a|an)$/.test(wordAt(s, noun))) noun -= 1;
  return /^(?:,|\(|–|—)$/.test(wordAt(s, noun - 1)) ? told(s, noun, at + 1, trade) : [];
}

/** "director A, of X fame,", "directed by A of X fame". */
function ofFame(s: SentenceReading, fame: number): readonly Finding[] {
  let of = fame - 1;
  while (of > fame - 6 && wordAt(s, of) !== 'of') of -= 1;
  if (wordAt(s, of) !== 'of') return [];
  return told(s, of, of + 1);
}

/** "As a writer, A is known for her work on X". */
function roleOpening(s: SentenceReading, to: number): string[] {
  const at = /^(?:a|an)$/.test(wordAt(s, 1)) ? 2 : 1;
  if (s.units[0]?.lower !== 'as' || to > at + 8 || wordAt(s, at + 1) !== ',') return [];
  return rolesBefore(s, at + 1).map(({ role }) => role);
}

function told(s: SentenceReading, to: number, from: number, role?: string): readonly Finding[] {
  const people = makersTold(s, to);
  const first = people[0];
  if (first === undefined || isUnclaimed(s, first.at, to)) return [];
  const { works, end } = worksFrom(s, from);
  if (works.length === 0) return [];
  return people.flatMap(({ person, at, roles }) =>
    (role === undefined ? [...roles, ...roleOpening(s, to)] : [role]).flatMap((made) =>
      works
        .filter(({ title }) => foldName(title) !== foldName(s.topic?.title ?? ''))
        .flatMap((work) => inThePast(crewFinding(person, made, work, { from: at, to: end }))),
    ),
  );
}
