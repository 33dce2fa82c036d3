import type { Work } from '../claim.ts';
import { isUnclaimed } from '../reading/hedges.ts';
import { nameForm } from '../reading/name-form.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isBackground, isTitle, workAt } from '../reading/titles.ts';
import { isSomebodyNoun } from '../words/casting.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import { MONONYMS } from '../words/mononyms.ts';
import { adaptedWork } from './adapted.ts';
import { atEach } from './at-each.ts';
import { castWork } from './cast-work.ts';
import { frontedWork } from './fronted.ts';
import { castFinding } from './roles.ts';
import type { Finding, Rule } from './rule.ts';
import { subjectsOf } from './subject.ts';
import { beforeParenthesis, isName, isOther, type NamedPerson, peopleFrom, wordAt } from './walk.ts';
import { isAnothersTitle, titleSlot } from './whose-work.ts';

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
    if (/^(?:starring|co-starring)$/.test(word))
      return listed(s, i, i === 0 && isName(s, 1) ? frontedWork(s, peopleFrom(s, 1).end) : workLeft(s, i));
    if (/^(?:stars|starred|co-stars)$/.test(word)) return isVerb(s, i) ? listed(s, i, workLeft(s, i)) : [];
    if (word === 'star' || word === 'co-star') return isInfinitive(s, i) ? listed(s, i, workLeft(s, i)) : [];
    const noun = /^(?:includes?|including|features|featuring|boasts)$/.test(word)
      ? castNoun(s, i)
      : undefined;
    return noun === undefined ? [] : listed(s, i, castWork(s, noun, i));
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
  const called = calledBehind(s, end);
  if (called !== undefined)
    return people.flatMap(({ person, at: from }) =>
      castFinding(person, undefined, called, { from, to: end }),
    );
  if (people.length === 1 && isOfStory(s, people[0] as NamedPerson, end)) return [];
  return people.flatMap(({ person, at: from }) => castFinding(person, undefined, work, { from, to: end }));
}

/** "It stars Hornet, the princess of Fen": one name that is nobody's in full, told of as in a story. */
function isOfStory(s: SentenceReading, { person }: NamedPerson, end: number): boolean {
  return (
    !person.includes(' ') &&
    !MONONYMS.has(person.toLowerCase()) &&
    wordAt(s, end) === ',' &&
    /^(?:the|a|an)$/.test(wordAt(s, end + 1)) &&
    isSomebodyNoun(
      wordAt(s, end + 2)
        .split('-')
        .at(-1) ?? '',
    )
  );
}

/** "X stars A" and not "depict stars A": before the verb stands a work, "which", "that", "and" or a comma. */
function isVerb(s: SentenceReading, at: number): boolean {
  const before = wordAt(s, at - 1);
  if (isName(s, at - 1)) return workAt(s, at - 1) !== undefined || at === 1;
  if (before === 'show') return /^(?:the|this|that|new|its|upcoming)$/.test(wordAt(s, at - 2));
  return /^(?:which|that|and|also|it|series|film|movie|show|currently|\)|,|adaptation|drama|comedy|thriller|sequel|prequel|season|game|play|musical|now)$/.test(
    before,
  );
}

/** "was originally supposed to star A": he does not. */
function isDropped(s: SentenceReading, verb: number): boolean {
  if (wordAt(s, verb + 1) === 'back' && wordAt(s, verb + 2) === 'when') return true;
  for (let i = verb - 1; i > verb - 6 && i >= 0; i -= 1)
    if (/^(?:supposed|meant|intended|going)$/.test(wordAt(s, i)))
      return /^(?:was|were|originally|initially|first|once)$/.test(wordAt(s, i - 1));
  return false;
}

/** "will star", "is set to star", "will also star". */
function isInfinitive(s: SentenceReading, at: number): boolean {
  const i = /^(?:also|now|reportedly|both)$/.test(wordAt(s, at - 1)) ? at - 2 : at - 1;
  return /^(?:to|will|would)$/.test(wordAt(s, i));
}

function workLeft(s: SentenceReading, at: number) {
  for (let i = at - 1; i >= 0 && i > at - 60; i -= 1) {
    // "The film, by A (X, Y), also stars": of the film
    if (wordAt(s, i) === ')' && i < at - 1) i = beforeParenthesis(s, i);
    if (!isName(s, i)) continue;
    // "made into a film by A, which starred B": who made it
    if (isAnothersTitle(s, i) || wordAt(s, i - 1) === 'by') continue;
    // "a sequel to X, starring A": the list belongs to what stands right before it
    const near = isAdjacent(s, i, at) || isApposition(s, i + 1, at);
    // "After X, she goes on in a limited series starring A": not X
    if (!near && isInNewOne(s, at)) return undefined;
    if ((!near || wordAt(s, at - 1) === 'and') && isBackground(s.units, i)) continue;
    const mention =
      (near ? ownedTitle(s, i) : undefined) ??
      workAt(s, i)?.work ??
      (near && !isSomebody(s, i) ? titleSlot(s, i) : undefined);
    if (mention !== undefined) return adaptedWork(s, i, at) ?? mention;
  }
  return s.topic;
}

/** "directed by his friend Bo Reed and co-starring": whoever made it. */
function isSomebody(s: SentenceReading, at: number): boolean {
  const unit = s.units[at];
  return at > 0 && unit !== undefined && nameForm(unit.text) === 'somebody' && wordAt(s, at + 1) === 'and';
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

/** "in a limited series starring": a work without a name. */
function isInNewOne(s: SentenceReading, at: number): boolean {
  if (!MEDIUM_NOUNS.has(wordAt(s, at - 1)) || wordAt(s, at) !== 'starring') return false;
  for (let i = at - 2; i > at - 6; i -= 1)
    if (/^(?:a|an)$/.test(wordAt(s, i))) return /^(?:in|for|into|on)$/.test(wordAt(s, i - 1));
  return false;
}

/** Nothing but ", which" between the name and the word. */
function isAdjacent(s: SentenceReading, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i += 1)
    if (!/^(?:,|which|that|\(|and|will|also|is|set|to|currently|now)$/.test(wordAt(s, i))) return false;
  return to - from <= 5;
}

/** "X, the 1950 film starring A", "X, a new drama, starring": nothing but what the work is stands between. */
function isApposition(s: SentenceReading, comma: number, to: number): boolean {
  const last = wordAt(s, to - 1) === ',' ? to - 2 : to - 1;
  // "In addition to Ada Stone, the series stars": a clause
  if (last === to - 1 && !/ing$/.test(wordAt(s, to))) return false;
  if (wordAt(s, comma) !== ',' || last - comma > 7 || !MEDIUM_NOUNS.has(wordAt(s, last))) return false;
  if (!/^(?:a|an|the|his|her|its|their)$/.test(wordAt(s, comma + 1))) return false;
  for (let i = comma + 2; i < last; i += 1)
    if (s.units[i]?.kind === 'mark' && wordAt(s, i) !== '-') return false;
  return true;
}

/** "Harrow's Folly will star A": a title that nothing but its place shows, with somebody's name in it. */
function ownedTitle(s: SentenceReading, at: number): Work | undefined {
  const [owner, unit] = [s.units[at - 1], s.units[at]];
  if (at !== 1 || owner?.kind !== 'name' || unit === undefined || !owner.possessive || owner.quoted)
    return undefined;
  if (isOther(s, 0) || isTitle(s.reading, unit) || unit.words > 2 || wordAt(s, at + 1) === ',')
    return undefined;
  const known = s.reading.evidence.get(owner.key);
  if ((known?.person ?? 0) > 0 || owner.words > 1) return undefined;
  return { title: s.reading.article.body.slice(owner.start, unit.end).replace(/\s+/g, ' ') };
}

/** "the cast includes", "an ensemble featuring": where the noun stands. */
function castNoun(s: SentenceReading, at: number): number | undefined {
  for (let i = at - 1; i >= 0 && i > at - 8; i -= 1) {
    if (/^(?:cast|casting|ensemble|co-stars|lineup|line-up)$/.test(wordAt(s, i))) return i;
    if (/^[.;—]$/.test(wordAt(s, i))) return undefined;
  }
  return undefined;
}
