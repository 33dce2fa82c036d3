import { isFullName } from '../reading/name-index.ts';
import type { SentenceReading } from '../reading/reading.ts';
import type { Unit } from '../reading/unit.ts';
import { isNamed, members } from './actors.ts';
import { atEach } from './at-each.ts';
import { castObject } from './cast-object.ts';
import { castOf } from './casts.ts';
import { foundBehind, personal } from './inverted-cast.ts';
import type { Finding, Rule } from './rule.ts';
import { isOver } from './unit-at.ts';
import { isName, type NamedPerson, peopleFrom, wordAt } from './walk.ts';

/**
 * "Joining them are A and B", "Also boarding the drama is A", "smaller roles for A and B", "cameos from A",
 * "support comes from A", "with A and B returning as judges", "pairs A with B".
 */
export const introducesCast: Rule = {
  name: 'introduces the cast',
  triggers: ['are', 'is', 'was', 'were', 'will', 'for', 'from', 'by', 'with', 'to', 'cameo'],
  read: atEach(castAt),
};

function castAt(s: SentenceReading, i: number): readonly Finding[] {
  const word = wordAt(s, i);
  if (/^(?:are|is|was|were|will)$/.test(word)) return foundBehind(s, i);
  if (word === 'cameo') return aCameo(s, i);
  if (word === 'with') return [...comingBack(s, i), ...paired(s, i)];
  return partsFor(s, i);
}

const PARTS = /^(?:work|roles|parts|cameos?|turns?|appearances?|support|performances)$/;

/** "smaller roles for A and B", "a cameo from A", "supporting turns by A", "support comes from A". */
function partsFor(s: SentenceReading, preposition: number): readonly Finding[] {
  let noun = preposition - 1;
  // "fine support, too, from"
  if (wordAt(s, noun) === ',' && /^(?:too|also|as)$/.test(wordAt(s, noun - 1)))
    noun -= wordAt(s, noun - 2) === ',' ? 3 : 2;
  else if (/^(?:too|also)$/.test(wordAt(s, noun))) noun -= 1;
  if (/^(?:comes?|provided)$/.test(wordAt(s, noun))) noun -= wordAt(s, noun - 1) === 'is' ? 2 : 1;
  const goes = wordAt(s, preposition) === 'to';
  // "The lead roles have gone to", "The main parts are taken by"
  if (goes !== /^(?:go|goes|gone|went)$/.test(wordAt(s, noun))) return [];
  if (goes || (wordAt(s, preposition) === 'by' && /^(?:taken|filled)$/.test(wordAt(s, noun)))) {
    noun -= 1;
    while (/^(?:have|has|been|will|are|were)$/.test(wordAt(s, noun))) noun -= 1;
    if (!/^(?:roles|parts|leads)$/.test(wordAt(s, noun))) return [];
    const list = peopleFrom(s, preposition + 1, false);
    return named(s, list.people) ? members(s, list.people, s.topic, list.end - 1) : [];
  }
  if (!PARTS.test(wordAt(s, noun))) return [];
  const word = wordAt(s, noun);
  const kind = wordAt(s, noun - 1);
  if (/^(?:roles|parts)$/.test(word) !== (wordAt(s, preposition) === 'for')) return [];
  // "an appearance by the band": at some event
  if (
    /^(?:appearances?|turns?|performances|work)$/.test(word) &&
    !/^(?:are|be|also|guest|cameo|supporting|special|expect|see|feature|features|brief|good|great|fine|strong|excellent|superb|terrific|solid|lovely|wonderful|brilliant|memorable|standout|committed|nuanced|sterling|assured|amusing|hilarious|impressive|powerful|moving|touching|winning|spirited|lively|outstanding|compelling|scene-stealing|career-best)$/.test(
      kind,
    )
  )
    return [];
  if (
    word === 'support' &&
    noun === preposition - 1 &&
    !/^(?:strong|fine|able|good|solid|great|with|ample|sterling|excellent)$/.test(kind)
  )
    return [];
  const { people, end } = peopleFrom(s, castObject(s, preposition + 1)?.at ?? preposition + 1, false);
  return named(s, people) && (isOver(s, end) || /^(?:as|while)$/.test(wordAt(s, end)))
    ? members(s, people, s.topic, end - 1)
    : [];
}

/** "a Bo Reed cameo": in it for a moment. */
function aCameo(s: SentenceReading, noun: number): readonly Finding[] {
  if (!isName(s, noun - 1) || !/^(?:a|the|that)$/.test(wordAt(s, noun - 2))) return [];
  const people = peopleFrom(s, noun - 1, false).people.slice(0, 1);
  return named(s, people) ? members(s, people, s.topic, noun) : [];
}

/** "with A and B returning as judges", "with A also starring". */
function comingBack(s: SentenceReading, at: number): readonly Finding[] {
  const { people, end } = peopleFrom(s, at + 1, false);
  if (!named(s, people)) return [];
  let i = end;
  while (/^(?:also|both|all|again|set|expected|to|now)$/.test(wordAt(s, i)) && i < end + 4) i += 1;
  const word = wordAt(s, i);
  if (
    !/^(?:returning|starring|co-starring|appearing|star|co-star|return|featuring|joining|shining|excelling|rounding|completing|lending|guesting)$/.test(
      word,
    )
  )
    return [];
  const back = /^return/.test(word);
  if (back && !/^(?:as|in|,|\.|)$/.test(wordAt(s, i + 1))) return [];
  if (back && wordAt(s, i + 1) !== 'as' && !people.some((one) => personal(s, one) > 0)) return [];
  return back ? members(s, people, s.topic, i) : castOf(s, people, s.topic, { from: at, to: i });
}

/** "pairs A with B", "teams A with B": two who act in it. */
function paired(s: SentenceReading, at: number): readonly Finding[] {
  if (!/^(?:pairs|teams|reteams)$/.test(wordAt(s, at - 2)) || !isName(s, at - 1) || !isName(s, at + 1))
    return [];
  const people = [
    ...peopleFrom(s, at - 1, false).people.slice(0, 1),
    ...peopleFrom(s, at + 1, false).people.slice(0, 1),
  ];
  return people.length === 2 && named(s, people) ? members(s, people, s.topic, at + 1) : [];
}

function named(s: SentenceReading, people: readonly NamedPerson[]): boolean {
  return (
    people.length > 0 &&
    people.every((one) => isNamed(s, one) && (isFullName(s.units[one.at] as Unit) || personal(s, one) > 0))
  );
}
