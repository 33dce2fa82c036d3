import { hasWord } from '../reading/has-word.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { placeAt } from './acting-place.ts';
import { isKnownActor, members, tellsOfSongs } from './actors.ts';
import { atEach } from './at-each.ts';
import { castObject } from './cast-object.ts';
import { areActors, isPerson } from './casts.ts';
import type { Finding, Rule } from './rule.ts';
import { spokenOf } from './spoken-of.ts';
import { subjectsOf } from './subject.ts';
import { peopleFrom, wordAt } from './walk.ts';
import { worksFrom } from './works.ts';

/** "A and B co-star", "A makes a cameo", "A is joined by B", "added to the cast", "among the cast", "starred opposite B in X". */
export const comesAlong: Rule = {
  name: 'comes along',
  triggers:
    'among along board joined co-star co-stars guest-star guest-stars guest-starring cameo cast opposite alongside lead'.split(
      ' ',
    ),
  read: atEach((s, i) => {
    const word = wordAt(s, i);
    const verb = lastVerb(s, i);
    if (verb !== undefined) return isOver(s, i + 1) ? members(s, subjectsOf(s, verb), spokenOf(s, i), i) : [];
    if (word === 'joined') return joinedBy(s, i);
    if (word === 'cast') return amongTheCast(s, i);
    if (word === 'among' || word === 'along') return amongTheStars(s, i);
    if (word === 'lead') return takesTheLead(s, i);
    return /^(?:opposite|alongside)$/.test(word) ? partners(s, i) : [];
  }),
};

/** "A and B co-star", "A makes a cameo", "A is also on board": where the verb begins that ends at unit `at`. */
function lastVerb(s: SentenceReading, at: number): number | undefined {
  const word = wordAt(s, at);
  if (/^(?:co-stars?|guest-stars?|guest-starring)$/.test(word)) return at;
  const [before, first] = [wordAt(s, at - 1), wordAt(s, at - 2)];
  if (word === 'cameo')
    return /^(?:a|the)$/.test(before) && /^ma(?:kes?|de)$/.test(first) ? at - 2 : undefined;
  return word === 'board' && before === 'on' && first === 'also' ? at - 2 : undefined;
}

/** "A and B are among the stars", "… among the names attached", "… are also along for the ride". */
function amongTheStars(s: SentenceReading, at: number): readonly Finding[] {
  const verb = wordAt(s, at - 1) === 'also' ? at - 2 : at - 1;
  if (!/^(?:is|are|was|were|just|only)$/.test(wordAt(s, verb))) return [];
  if (wordAt(s, at) === 'along')
    return wordAt(s, at + 1) === 'for' && wordAt(s, at + 3) === 'ride'
      ? members(s, subjectsOf(s, verb), spokenOf(s, at), at)
      : [];
  let noun = at + 1;
  while (
    /^(?:the|its|those|other|further|many|guest|big|familiar|new|returning|main|regular|cast)$/.test(
      wordAt(s, noun),
    ) &&
    !(wordAt(s, noun) === 'cast' && wordAt(s, noun + 1) !== 'members')
  )
    noun += 1;
  if (
    noun === at + 1 ||
    !/^(?:stars|actors|names|faces|co-stars|newcomers|guests|starring|joining|appearing|cast|members)$/.test(
      wordAt(s, noun),
    )
  )
    return [];
  if (
    /^(?:names|faces)$/.test(wordAt(s, noun)) &&
    !/^(?:attached|involved|joining|signed|cast)$/.test(wordAt(s, noun + 1))
  )
    return [];
  if (/^(?:of|in|on)$/.test(wordAt(s, noun + 1))) {
    const { works, end } = worksFrom(s, noun + 2);
    if (works.length > 0) return works.flatMap((work) => members(s, subjectsOf(s, verb), work, end));
    if (placeAt(s, noun + 2)?.topic !== true) return [];
    return members(s, subjectsOf(s, verb), spokenOf(s, at), noun);
  }
  // "among the names attached to the series"
  const tied = /^(?:attached|signed|joining|cast)$/.test(wordAt(s, noun + 1));
  return isOver(s, noun + 1) || tied ? members(s, subjectsOf(s, verb), spokenOf(s, at), noun) : [];
}

/** "A is joined by B and C", "They will be joined in the film by D": all of them, in what is named or else spoken of. */
function joinedBy(s: SentenceReading, verb: number): readonly Finding[] {
  const first = /^(?:also|now|both)$/.test(wordAt(s, verb - 1)) ? verb - 2 : verb - 1;
  if (!/^(?:is|are|be|being)$/.test(wordAt(s, first))) return [];
  const before = /^(?:in|on)$/.test(wordAt(s, verb + 1)) ? placeAt(s, verb + 2) : undefined;
  const by = before?.end ?? verb + 1;
  if (wordAt(s, by) !== 'by') return [];
  const { people, end } = peopleFrom(s, castObject(s, by + 1)?.at ?? behindOthers(s, by + 1), false);
  const place = before ?? (/^(?:in|on)$/.test(wordAt(s, end)) ? placeAt(s, end + 1) : undefined);
  const subjects = subjectsOf(s, verb);
  // characters are joined by others in the plot
  const told =
    hasWord(s, ACTORS) ||
    [...subjects, ...people].some((one) => isKnownActor(s, one.person) || isPerson(s, one));
  // "is back with songs for the film, and is joined by B"
  if (tellsOfSongs(s)) return [];
  if ((place === undefined && !isOver(s, end)) || !areActors(s, people) || !told) return [];
  const works = place === undefined || place.topic ? [spokenOf(s, verb)] : place.works;
  return works.flatMap((work) => members(s, [...subjects, ...people], work, verb));
}

const ACTORS = new Set('actors cast co-stars'.split(' '));

/** "joined by other old friends of the house, including A": where those begin who are named of them. */
function behindOthers(s: SentenceReading, from: number): number {
  if (!/^(?:other|several|many|more|some|a|the|new|old|fellow)$/.test(wordAt(s, from))) return from;
  for (let i = from + 1; i < from + 8; i += 1) {
    if (/^includ(?:ing|es?)$/.test(wordAt(s, i))) return i + 1;
    if (wordAt(s, i) === 'such' && wordAt(s, i + 1) === 'as') return i + 2;
  }
  return from;
}

function amongTheCast(s: SentenceReading, cast: number): readonly Finding[] {
  if (wordAt(s, cast - 1) !== 'the' || wordAt(s, cast + 1) === 'of') return [];
  const word = wordAt(s, cast - 2);
  if (word === 'among') return members(s, subjectsOf(s, cast - 2), spokenOf(s, cast), cast);
  return word === 'to' && wordAt(s, cast - 3) === 'added'
    ? members(s, subjectsOf(s, cast - 3), spokenOf(s, cast), cast)
    : [];
}

/** "takes the lead in X". */
function takesTheLead(s: SentenceReading, noun: number): readonly Finding[] {
  if (
    wordAt(s, noun + 1) !== 'in' ||
    wordAt(s, noun - 1) !== 'the' ||
    !/^t(?:akes?|ook)$/.test(wordAt(s, noun - 2))
  )
    return [];
  const { works, end } = worksFrom(s, noun + 2);
  return works.flatMap((work) => members(s, subjectsOf(s, noun - 2), work, end));
}

/** "starred opposite B and C in X". */
function partners(s: SentenceReading, at: number): readonly Finding[] {
  if (!/^(?:star|stars|starred|starring|appears?|appeared|appearing|seen|cast)$/.test(wordAt(s, at - 1)))
    return [];
  const { people, end } = peopleFrom(s, at + 1, false);
  if (!/^(?:in|on)$/.test(wordAt(s, end))) return [];
  const { works, end: behind } = worksFrom(s, end + 1);
  return works.flatMap((work) => members(s, people, work, behind));
}

function isOver(s: SentenceReading, i: number): boolean {
  return i >= s.units.length || /^[.;,]$/.test(wordAt(s, i));
}
