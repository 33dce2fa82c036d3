import { isUnclaimed } from '../reading/hedges.ts';
import { isFullName } from '../reading/name-index.ts';
import { characterAt } from '../reading/people.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';
import { foldName } from '../reading/unit.ts';
import { isKnownActor } from './actors.ts';
import { castFinding } from './cast-finding.ts';
import { characterBehind, hasRank, type Named } from './described.ts';
import type { Rule } from './rule.ts';
import { subjectsOf } from './subject.ts';
import { behindParenthesis, isName, type NamedPerson, wordAt } from './walk.ts';
import { workFor } from './whose-work.ts';

/** "Ada Stone is Kira Vale", "Bo Reed will be Tom", "A is the Fox", "A and B are C and D", "A is the ferryman Bo". */
export const isCharacter: Rule = {
  name: 'actor is character',
  triggers: ['is', 'are', 'was', 'were', 'be'],
  read: (s, ats) => {
    const pairs: Pair[] = [];
    for (const verb of ats) pairs.push(...pairsAt(s, verb));
    if (pairs.length === 0) return [];
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
  /** "will be", "is to be": said of a part. */
  readonly future: boolean;
};

function pairsAt(s: SentenceReading, verb: number): Pair[] {
  if (wordAt(s, verb) === 'be' && !isSettled(s, verb)) return [];
  const people = actorsBefore(s, verb);
  const first = people[0];
  if (first === undefined || isUnclaimed(s, first.at, verb)) return [];
  if (people.length === 1 && /^(?:are|were)$/.test(wordAt(s, verb))) return [];
  const characters = charactersBehind(s, verb + 1, people.length);
  if (characters.length !== people.length) return [];
  return people.flatMap(({ person, at }, i) => {
    const named = characters[i];
    const character = named && characterAt(s, named.at);
    if (named === undefined || character === undefined) return [];
    const future = wordAt(s, verb) === 'be';
    return [
      { person, character, from: at, to: named.at + 1, at: named.at, described: named.described, future },
    ];
  });
}

/** "will be", "is to be", "is set to be", "was revealed to be". */
function isSettled(s: SentenceReading, be: number): boolean {
  if (wordAt(s, be - 1) === 'will') return true;
  return (
    wordAt(s, be - 1) === 'to' &&
    /^(?:is|are|was|set|due|revealed|confirmed|announced)$/.test(wordAt(s, be - 2))
  );
}

/** People by their full names only, or who are known by theirs: "The killer is" and "Kira is" are no actors. */
function actorsBefore(s: SentenceReading, verb: number): readonly NamedPerson[] {
  const all = subjectsOf(s, verb);
  // "A plays C and B will be D": C is no actor
  const people = all.slice(all.findLastIndex(({ at }) => isSurelyPart(s, at)) + 1);
  return people.every(({ person, at }) => {
    const unit = s.units[at];
    const known = s.reading.evidence.get(unit?.key ?? '');
    return (
      unit?.kind === 'name' &&
      (isFullName(unit) || (known?.actor ?? 0) > 0 || isKnownActor(s, person)) &&
      (known?.character ?? 0) <= (known?.actor ?? 0) &&
      !isTitle(s.reading, unit)
    );
  })
    ? people
    : [];
}

function isSurelyPart(s: SentenceReading, at: number): boolean {
  const known = s.reading.evidence.get(s.units[at]?.key ?? '');
  return (known?.character ?? 0) > (known?.person ?? 0);
}

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

function isEnd(s: SentenceReading, at: number): boolean {
  const i = behindParenthesis(s, at);
  if (s.units[i] === undefined) return true;
  return /^(?:,|;|\.|:|\)|–|—|and|in|with|while|who|whose|alongside|opposite|but|again|too|once)$/.test(
    wordAt(s, i),
  );
}

const ACTS = /^(?:stars|co-stars|appears|returns|recurs|guest-stars|starring|co-starring|appearing|cast)$/;

/** "A will be B, with C as D": the same sentence tells who somebody else is. */
function hasParts(s: SentenceReading, { from, to }: Pair): boolean {
  for (let i = Math.max(0, from - 20); i < to + 20; i += 1)
    if (
      (/^(?:as|plays?)$/.test(wordAt(s, i)) && isName(s, i + 1) && isName(s, i - 1)) ||
      // "C is playing D and A is B"
      (wordAt(s, i) === 'playing' && isName(s, i + 1) && (i > to || i < from)) ||
      // "C co-stars as the journalist D"
      (wordAt(s, i) === 'as' && ACTS.test(wordAt(s, i - 1)))
    )
      return true;
  return false;
}

/** "Paris Moss is London": the article shows one of the two for what it is, or the words beside it do. */
function isCredible(s: SentenceReading, pair: Pair): boolean {
  const named = s.reading.evidence.get(s.units[pair.from]?.key ?? '');
  const full = s.reading.evidence.get(foldName(pair.person));
  const actor = (named?.actor ?? 0) > 0 ? named : full;
  const part = s.reading.evidence.get(s.units[pair.at]?.key ?? '');
  if (sharesName(pair)) return false;
  if ((actor?.actor ?? 0) > 0 || (part?.character ?? 0) > 0) return true;
  if ((actor?.crew ?? 0) > 0) return false;
  if (hasParts(s, pair)) return true;
  if (pair.described || pair.future || hasRank(pair.character)) return true;
  // "Ada Stone is Kira Vale in “Northgate.”"
  if (/^(?:in|on)$/.test(wordAt(s, pair.to)) && isWorkNamed(s, pair.to + 1)) return true;
  // "…, obviously", "… and she": said as of something known
  const next = wordAt(s, pair.to + 1);
  if (wordAt(s, pair.to) === 'and' ? /^(?:he|she)$/.test(next) : /^(?:obviously|naturally)$/.test(next))
    return true;
  // "…, a smuggler", "…, who lives next door": told who that is
  return wordAt(s, pair.to) === ',' && /^(?:a|an|the|who|whose)$/.test(wordAt(s, pair.to + 1));
}

function isWorkNamed(s: SentenceReading, from: number): boolean {
  let i = from;
  while (i < from + 6 && s.units[i]?.kind === 'word') i += 1;
  return s.units[i]?.quoted === true || (isName(s, i) && isTitle(s.reading, s.units[i]));
}

/** "Uncle Bo is Bo Reed": one and the same. */
function sharesName({ person, character }: Pair): boolean {
  const words = new Set(foldName(person).split(' '));
  return foldName(character)
    .split(' ')
    .some((word) => words.has(word));
}
