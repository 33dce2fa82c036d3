import { isUnclaimed } from '../reading/hedges.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import { PARTS, WRITTEN_NOUNS } from '../words/parts.ts';
import { atEach } from './at-each.ts';
import { crewFinding, makersFrom } from './makers.ts';
import type { Finding, Rule } from './rule.ts';
import { subjectsOf } from './subject.ts';
import { isName, wordAt } from './walk.ts';
import { worksFrom } from './works.ts';

/** What is made for a work and nobody writes as one of his own. */
const MADE = [...PARTS.keys()].filter(
  (noun) => !WRITTEN_NOUNS.has(noun) && !/^(?:play|set|sound|direction)$/.test(noun),
);

/** "A provides the score", "A has done the music for X", "the costumes come from A". */
export const doesAPart: Rule = {
  name: 'does a part of it',
  triggers: [...MADE, 'manga', 'webtoon', 'novels', 'comic', 'characters'],
  read: atEach((s, at) =>
    BOOKS.has(wordAt(s, at))
      ? launched(s, at)
      : wordAt(s, at) === 'characters'
        ? designed(s, at)
        : [...done(s, at), ...comesFrom(s, at)],
  ),
};

/** "A launched the manga in 2016", "A began serializing the novels": who writes it. */
function launched(s: SentenceReading, noun: number): readonly Finding[] {
  let verb = noun - 1;
  while (verb > noun - 5 && /^(?:the|original|ongoing|light|web|graphic|source)$/.test(wordAt(s, verb)))
    verb -= 1;
  if (
    verb === noun - 1 ||
    !/^(?:launched|launches|debuted|published|publishes|serialized|serializes|serializing|draws|drew|released)$/.test(
      wordAt(s, verb),
    )
  )
    return [];
  const people = subjectsOf(s, verb).filter(({ person }) => person.includes(' '));
  const first = people[0];
  if (first === undefined || isName(s, noun + 1) || isUnclaimed(s, first.at, noun)) return [];
  return people.flatMap(({ person }) =>
    crewFinding(person, 'author', s.topic, { from: first.at, to: noun + 1 }),
  );
}

const BOOKS = new Set('manga webtoon novels comic'.split(' '));

const DOES =
  /^(?:does|did|done|doing|provid(?:es|ed|ing)|suppl(?:ies|ied|ying)|handl(?:e|es|ed|ing)|oversee(?:s|ing)?|oversaw|supervis(?:e|es|ed|ing)|craft(?:s|ed|ing)|deliver(?:s|ed|ing)|contribut(?:es|ed|ing)|work(?:s|ed|ing)?)$/;

function done(s: SentenceReading, noun: number): readonly Finding[] {
  const role = PARTS.get(wordAt(s, noun));
  let verb = noun - 1;
  while (verb > noun - 6 && isInFront(s, verb)) verb -= 1;
  const charge = wordAt(s, verb) === 'of' && wordAt(s, verb - 1) === 'charge' && wordAt(s, verb - 2) === 'in';
  // "is working on the script"
  if (wordAt(s, verb) === 'on' && /^work(?:s|ed|ing)?$/.test(wordAt(s, verb - 1)) && isOne(s, noun))
    verb -= 1;
  const behind = wordAt(s, verb) === 'behind' && /^(?:is|are|was|were)$/.test(wordAt(s, verb - 1));
  if (role === undefined || !(charge || behind || (verb < noun - 1 && DOES.test(wordAt(s, verb))))) return [];
  const people = subjectsOf(s, charge ? verb - 2 : verb);
  const first = people[0];
  const works = worksOf(s, noun + 1);
  if (first === undefined || isUnclaimed(s, first.at, noun)) return [];
  return works.flatMap((work) =>
    people.flatMap(({ person }) => crewFinding(person, role, work, { from: first.at, to: noun + 1 })),
  );
}

/** "the script", "its music", and no "songs" of his own. */
function isOne(s: SentenceReading, noun: number): boolean {
  return (
    /^(?:the|its)$/.test(wordAt(s, noun - 1)) && !/^(?:songs|sets?|play|scripts|tunes)$/.test(wordAt(s, noun))
  );
}

/** "A is designing the characters", "with A designing the characters for the animation". */
function designed(s: SentenceReading, noun: number): readonly Finding[] {
  const verb = wordAt(s, noun - 1) === 'the' ? noun - 2 : noun - 1;
  if (!/^design(?:s|ed|ing)$/.test(wordAt(s, verb))) return [];
  const people = subjectsOf(s, verb);
  const first = people[0];
  if (first === undefined || isUnclaimed(s, first.at, noun)) return [];
  return people.flatMap(({ person }) =>
    crewFinding(person, 'character designer', s.topic, { from: first.at, to: noun + 1 }),
  );
}

/** "provides a haunting original score": what stands between. */
function isInFront(s: SentenceReading, at: number): boolean {
  const word = wordAt(s, at);
  if (s.units[at]?.kind !== 'word' || DOES.test(word)) return false;
  // "the show's music"
  if (s.units[at]?.possessive) return /^(?:anime|film|show|series|movie)$/.test(word);
  return !/^(?:of|in|on|for|to|with|by|and|behind|is|are|was|were|that|which|who)$/.test(word);
}

const BE = /^(?:is|are|was|were|has|have|been|will|be|being|jointly|largely|entirely|mostly)$/;

/** What leads from a part to its maker: "comes from", "is the work of", "is credited to", "comes courtesy of". */
const LEADS_TO: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:comes?|came|coming|is|are|was|were|be)$/, /^from$/],
  [/^(?:credited|attributed|entrusted|assigned|left|falls?|fell)$/, /^to$/],
  [/^(?:courtesy|work|handiwork|creation|brainchild)$/, /^of$/],
];

/** "New songs come from A and B", "the script is the work of A", "the score is credited to A", "the music comes courtesy of A". */
function comesFrom(s: SentenceReading, noun: number): readonly Finding[] {
  const role = PARTS.get(wordAt(s, noun));
  if (role === undefined || s.units[noun + 1]?.kind !== 'word') return [];
  let at = noun + 1;
  while (at < noun + 6 && (BE.test(wordAt(s, at)) || /^(?:comes?|came|the)$/.test(wordAt(s, at)))) at += 1;
  if (at > noun + 1 && /^(?:from|by)$/.test(wordAt(s, at))) at -= 1;
  const small = wordAt(s, at + 1);
  // "a haunting score from A"
  const bare = at === noun + 1 && wordAt(s, at) === 'from' && isMadeFor(s, noun);
  if (bare) at -= 1;
  else if (at === noun + 1 && !/^(?:comes?|came|is|are|was|were)$/.test(wordAt(s, at))) return [];
  if (!bare && !LEADS_TO.some(([word, preposition]) => word.test(wordAt(s, at)) && preposition.test(small)))
    return [];
  const { people, end } = makersFrom(s, at + 2);
  if (people.length === 0 || s.units[end - 1]?.possessive || isUnclaimed(s, noun, noun)) return [];
  return people.flatMap(({ person }) => crewFinding(person, role, s.topic, { from: noun, to: end }));
}

/** "a score", "its haunting music", "the script": of what is spoken of, and neither "songs" nor "dialogue". */
function isMadeFor(s: SentenceReading, noun: number): boolean {
  if (
    !/^(?:script|screenplay|score|soundtrack|teleplay|choreography|cinematography|libretto)$/.test(
      wordAt(s, noun),
    )
  )
    return false;
  for (let i = noun - 1; i > noun - 4 && i >= 0; i -= 1) {
    if (/^(?:a|an|the|its)$/.test(s.units[i]?.lower ?? ''))
      return isName(s, noun + 2) || wordAt(s, noun + 3) !== '';
    if (s.units[i]?.kind !== 'word') return false;
  }
  return false;
}

/** "… for X": of X; "… for the show": of the one that is spoken of, as where nothing follows. */
function worksOf(s: SentenceReading, from: number) {
  const topic = s.topic === undefined ? [] : [s.topic];
  if (!/^(?:for|of|in|on|to)$/.test(wordAt(s, from))) return topic;
  const { works } = worksFrom(s, from + 1);
  if (works.length > 0) return works;
  return /^(?:the|this)$/.test(wordAt(s, from + 1)) && MEDIUM_NOUNS.has(wordAt(s, from + 2)) ? topic : [];
}
