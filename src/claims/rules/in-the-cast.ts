import type { Work } from '../claim.ts';
import { startsWithGivenName } from '../reading/given-name.ts';
import { isUnclaimed } from '../reading/hedges.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { workAt } from '../reading/titles.ts';
import { isSomebodyNoun } from '../words/casting.ts';
import { areNoActors } from './actors.ts';
import { atEach } from './at-each.ts';
import { castFinding } from './cast-finding.ts';
import { castWork } from './cast-work.ts';
import { frontedWork } from './fronted.ts';
import { isOfGathering } from './gatherings.ts';
import type { Finding, Rule } from './rule.ts';
import { subjectsOf } from './subject.ts';
import { isName, isOther, type NamedPerson, peopleFrom, wordAt } from './walk.ts';
import { titleSlot } from './whose-work.ts';
import { workLeft } from './work-left.ts';

/** "Northgate stars A, B and C", "…, starring A", "the cast includes A": the list stands behind the word. */
export const starring: Rule = {
  name: 'stars',
  triggers: [
    'cast',
    'stars',
    'starred',
    'starring',
    'star',
    'co-star',
    'co-stars',
    'co-starring',
    'includes',
    'include',
    'including',
    'features',
    'featuring',
    'boasts',
  ],
  read: atEach((s, i) => {
    const word = wordAt(s, i);
    if (word === 'cast')
      return wordAt(s, i + 1) === '('
        ? listed(s, i + 1, castWork(s, i, i + 1))
        : isInCast(s, i)
          ? peopleIn(s, i)
          : [];
    // "the Ada Stone-starring Northgate"
    if (wordAt(s, i - 1) === '-' && s.units[i]?.spaced === false) return [];
    if (/^(?:starring|co-starring)$/.test(word))
      return listed(s, i, i === 0 && isName(s, 1) ? frontedWork(s, peopleFrom(s, 1).end) : workLeft(s, i));
    if (/^(?:stars|starred|co-stars)$/.test(word)) return isVerb(s, i) ? listed(s, i, workLeft(s, i)) : [];
    if (word === 'star' || word === 'co-star') return isInfinitive(s, i) ? listed(s, i, workLeft(s, i)) : [];
    const noun = /^(?:includes?|including|features|featuring|boasts)$/.test(word)
      ? castNoun(s, i)
      : undefined;
    return noun === undefined || isOfGathering(s, noun) || isOfGathering(s, i)
      ? []
      : listed(s, i, castWork(s, noun, peopleFrom(s, i + 1).end));
  }),
};

function isInCast(s: SentenceReading, cast: number): boolean {
  return wordAt(s, cast - 1) === 'the' && wordAt(s, cast - 2) === 'in' && wordAt(s, cast + 1) !== 'of';
}

/** "A and B are also in the cast". */
function peopleIn(s: SentenceReading, cast: number): readonly Finding[] {
  const people = subjectsOf(s, cast - 2);
  if (isUnclaimed(s, people[0]?.at ?? cast, cast)) return [];
  return people.flatMap(({ person, at }) =>
    castFinding(person, undefined, s.topic, { from: at, to: cast + 1 }),
  );
}

function listed(s: SentenceReading, at: number, work: ReturnType<typeof workLeft>): readonly Finding[] {
  const { people, end } = peopleFrom(s, wordAt(s, at + 1) === ':' ? at + 2 : at + 1);
  if (people.length === 0 || isUnclaimed(s, at, at) || isDropped(s, at)) return [];
  // "The line-up includes artists A and B"
  if (areNoActors(s, at + 1)) return [];
  const called = calledBehind(s, end);
  if (called !== undefined)
    return people.flatMap(({ person, at: from }) =>
      castFinding(person, undefined, called, { from, to: end }),
    );
  if (people.length === 1 && isOfStory(s, people[0] as NamedPerson, at, end)) return [];
  return people.flatMap(({ person, at: from }) => castFinding(person, undefined, work, { from, to: end }));
}

/** "It stars Hornet, the princess of Fen": one name that is nobody's in full, told of as in a story. */
function isOfStory(s: SentenceReading, { person }: NamedPerson, verb: number, end: number): boolean {
  // "The game stars Kira Vale, a thief who"
  const told = person.includes(' ') ? wordAt(s, verb - 1) === 'game' : !startsWithGivenName(person);
  return (
    told &&
    wordAt(s, end) === ',' &&
    /^(?:the|a|an)$/.test(wordAt(s, end + 1)) &&
    (wordAt(s, end + 3) === 'who' ||
      isSomebodyNoun(
        wordAt(s, end + 2)
          .split('-')
          .at(-1) ?? '',
      ))
  );
}

/** "X stars A" and not "depict stars A": before the verb stands a work, "which", "that", "and" or a comma. */
function isVerb(s: SentenceReading, at: number): boolean {
  const before = wordAt(s, at - 1);
  if (isName(s, at - 1)) return workAt(s, at - 1) !== undefined || at === 1;
  if (before === 'show')
    return /^(?:the|this|that|new|its|upcoming|hit|tv)$/.test(wordAt(s, at - 2)) || isOther(s, at - 2);
  return /^(?:which|that|and|also|it|series|film|movie|show|currently|\)|,|adaptation|drama|comedy|thriller|sequel|prequel|season|game|play|musical|now)$/.test(
    before,
  );
}

/** "was originally supposed to star A": he does not. */
function isDropped(s: SentenceReading, verb: number): boolean {
  if (wordAt(s, verb + 1) === 'back' && wordAt(s, verb + 2) === 'when') return true;
  for (let i = verb - 1; i > verb - 6 && i >= 0; i -= 1)
    if (/^(?:supposed|meant|intended|going|written|planned|conceived)$/.test(wordAt(s, i)))
      return /^(?:was|were|originally|initially|first|once)$/.test(wordAt(s, i - 1));
  return false;
}

/** "will star", "is set to star", "will also star". */
function isInfinitive(s: SentenceReading, at: number): boolean {
  const i = /^(?:also|now|reportedly|both)$/.test(wordAt(s, at - 1)) ? at - 2 : at - 1;
  return /^(?:to|will|would)$/.test(wordAt(s, i));
}

/** "a film starring A and B, called X": named behind the list. */
function calledBehind(s: SentenceReading, end: number): Work | undefined {
  const at = wordAt(s, end) === ',' ? end + 1 : end;
  return /^(?:called|titled|entitled)$/.test(wordAt(s, at)) &&
    isName(s, at + 1) &&
    !s.units[at + 1]?.possessive
    ? titleSlot(s, at + 1)
    : undefined;
}

/** "the cast includes", "an ensemble featuring": where the noun stands. */
function castNoun(s: SentenceReading, at: number): number | undefined {
  for (let i = at - 1; i >= 0 && i > at - 8; i -= 1) {
    if (/^(?:cast|casting|ensemble|co-stars|lineup|line-up)$/.test(wordAt(s, i)))
      return [1, 2, 3].some((n) => NO_CAST.test(wordAt(s, i + n))) ? undefined : i;
    if (/^[.;—]$/.test(wordAt(s, i))) return undefined;
  }
  return undefined;
}

/** "casting directors", "the cast and crew", "a cast of characters" */
const NO_CAST = /^(?:directors?|crew|characters|calls?|process|agency|agents?|office|associate|team)$/;
