import { isUnclaimed } from '../reading/hedges.ts';
import { isFullName } from '../reading/name-index.ts';
import { characterAt } from '../reading/people.ts';
import type { SentenceReading, Unit } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import { ACTOR_NOUNS, CREW_NOUNS, PERSON_NOUNS } from '../words/roles.ts';
import { castFinding } from './roles.ts';
import type { Rule } from './rule.ts';
import { subjectsOf } from './subject.ts';
import { behindParenthesis, isName, isOther, type NamedPerson, wordAt, workFor } from './walk.ts';

/** "Ada Stone is Kira Vale", "Bo Reed will be Tom", "A is the Fox", "A and B are C and D", "A is the ferryman Bo". */
export const isCharacter: Rule = {
  name: 'actor is character',
  triggers: ['is', 'are', 'was', 'were', 'be'],
  read: (s, ats) => {
    const pairs = ats.flatMap((verb) => pairsAt(s, verb));
    const several = new Set(pairs.map(({ person }) => person)).size > 1;
    return pairs.flatMap((pair) =>
      several || isCredible(s, pair)
        ? castFinding(pair.person, pair.character, workFor(s, pair.from, pair.to), pair)
        : [],
    );
  },
};

type Pair = {
  readonly person: string;
  readonly character: string;
  readonly from: number;
  readonly to: number;
  /** The unit that names the character, and whether words in front of it show that it is one. */
  readonly at: number;
  readonly described: boolean;
};

function pairsAt(s: SentenceReading, verb: number): Pair[] {
  if (wordAt(s, verb) === 'be' && wordAt(s, verb - 1) !== 'will') return [];
  const people = actorsBefore(s, verb);
  const first = people[0];
  if (first === undefined || isUnclaimed(s, first.at, verb)) return [];
  const characters = charactersBehind(s, verb + 1, people.length);
  if (characters.length !== people.length) return [];
  return people.flatMap(({ person, at }, i) => {
    const named = characters[i];
    const character = named && characterAt(s, named.at);
    if (named === undefined || character === undefined) return [];
    return [{ person, character, from: at, to: named.at + 1, at: named.at, described: named.described }];
  });
}

/** People by their full names only, or who are known by theirs: "The killer is" and "Kira is" are no actors. */
function actorsBefore(s: SentenceReading, verb: number): readonly NamedPerson[] {
  const people = subjectsOf(s, verb);
  return people.every(({ at }) => {
    const unit = s.units[at];
    const known = s.reading.evidence.get(unit?.key ?? '');
    return (
      unit?.kind === 'name' &&
      (isFullName(unit) || (known?.actor ?? 0) > 0) &&
      (known?.character ?? 0) <= (known?.actor ?? 0) &&
      !isTitle(s.reading, unit)
    );
  })
    ? people
    : [];
}

type Named = { readonly at: number; readonly described: boolean };

function charactersBehind(s: SentenceReading, from: number, count: number): readonly Named[] {
  const found: Named[] = [];
  let i = from;
  while (/^(?:now|also|again|still|once|both|back)$/.test(wordAt(s, i))) i += 1;
  while (found.length < count) {
    const named = characterBehind(s, i);
    if (named === undefined) return [];
    found.push(named);
    i = named.at + 1;
    if (found.length < count) {
      if (wordAt(s, i) === ',') i += 1;
      if (wordAt(s, i) === 'and') i += 1;
      if (i === named.at + 1) return [];
    }
  }
  return isEnd(s, i) ? found : [];
}

/** "Kira", "the Fox", "the ferryman Bo Reed", "a wonderfully slimy Kira Vale". */
function characterBehind(s: SentenceReading, from: number): Named | undefined {
  let at = from;
  const article = /^(?:the|a|an|our|his|her)$/.test(wordAt(s, at));
  if (article) at += 1;
  let words = 0;
  while (article && s.units[at]?.kind === 'word' && words < 4) {
    const word = wordAt(s, at);
    if (ACTOR_NOUNS.has(word) || CREW_NOUNS.has(word) || PERSON_NOUNS.has(word) || MEDIUM_NOUNS.has(word))
      return undefined;
    if (/^(?:of|in|to|for|at|on|by|with|from|and|who|that|as|first|same|only|new)$/.test(word))
      return undefined;
    if (s.units[at]?.possessive) return undefined;
    at += 1;
    words += 1;
  }
  const unit = s.units[at];
  if (unit?.kind !== 'name' || unit.possessive || unit.quoted || isOther(s, at)) return undefined;
  // "is a Northgate star", "is Tom Moss": a title, and a person that the article knows
  const known = s.reading.evidence.get(unit.key);
  if ((known?.person ?? 0) > (known?.character ?? 0)) return undefined;
  if (isTitle(s.reading, unit) && (known?.character ?? 0) === 0 && !isMainName(s, unit)) return undefined;
  if (/^(?:a|an)$/.test(wordAt(s, from)) && words === 0) return undefined;
  // "is a modern Tom Moss" likens
  const likened = /^(?:young|younger|modern|modern-day|new|real|real-life|latter-day|female|male)$/;
  if (/^(?:a|an)$/.test(wordAt(s, from)) && likened.test(wordAt(s, at - 1))) return undefined;
  return { at, described: article };
}

/** The hero that the work is called after. */
function isMainName(s: SentenceReading, unit: Unit): boolean {
  return s.reading.main?.title === unit.text && unit.words <= 2;
}

function isEnd(s: SentenceReading, at: number): boolean {
  const i = behindParenthesis(s, at);
  if (s.units[i] === undefined) return true;
  return /^(?:,|;|\.|:|\)|–|—|and|in|with|while|who|whose|alongside|opposite|but|again|too|once)$/.test(
    wordAt(s, i),
  );
}

/** "A will be B, with C as D": the same sentence tells who somebody else is. */
function hasParts(s: SentenceReading, { from, to }: Pair): boolean {
  for (let i = Math.max(0, from - 20); i < to + 20; i += 1)
    if (/^(?:as|plays?|playing)$/.test(wordAt(s, i)) && isName(s, i + 1) && isName(s, i - 1)) return true;
  return false;
}

/** "Paris Moss is London": the article shows one of the two for what it is, or the words beside it do. */
function isCredible(s: SentenceReading, pair: Pair): boolean {
  const actor = s.reading.evidence.get(s.units[pair.from]?.key ?? '');
  const part = s.reading.evidence.get(s.units[pair.at]?.key ?? '');
  if ((actor?.actor ?? 0) > 0 || (part?.character ?? 0) > 0) return true;
  if (s.topic === undefined || (actor?.crew ?? 0) > 0) return false;
  if (hasParts(s, pair)) return true;
  if (pair.described) return true;
  // "…, a smuggler": told who that is
  return wordAt(s, pair.to) === ',' && /^(?:a|an|the)$/.test(wordAt(s, pair.to + 1));
}
