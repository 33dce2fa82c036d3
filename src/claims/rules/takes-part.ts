import { nameForm } from '../reading/name-form.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import { ACTOR_NOUNS } from '../words/roles.ts';
import { placeAt } from './acting-place.ts';
import { isKnownActor, isNamed, members } from './actors.ts';
import { atEach } from './at-each.ts';
import { castOf } from './casts.ts';
import { isOfFirst } from './lead-role.ts';
import { tellsOfOtherTime } from './other-time.ts';
import type { Finding, Rule } from './rule.ts';
import { spokenOf } from './spoken-of.ts';
import { subjectsOf } from './subject.ts';
import { isOver } from './unit-at.ts';
import { type NamedPerson, peopleFrom, wordAt } from './walk.ts';
import { worksFrom } from './works.ts';

/**
 * "A, B and C star", "A stars, with", "A and B have been cast", "joins returning stars A and B", "stars opposite A",
 * "A has a small role", "A and B are the leads", "A joins as a series regular".
 */
export const takesPart: Rule = {
  name: 'takes part',
  triggers:
    'star stars starred topline toplines headline cast join joins joined joining opposite alongside role roles part parts leads lead regular regulars'.split(
      ' ',
    ),
  read: atEach(partsAt),
};

function partsAt(s: SentenceReading, i: number): readonly Finding[] {
  const word = wordAt(s, i);
  if (/^(?:star|stars|starred|topline|toplines|headline|cast)$/.test(word))
    return [...justSo(s, i), ...asTheLeads(s, i)];
  if (word.startsWith('join')) return joinsThem(s, i);
  if (/^(?:opposite|alongside)$/.test(word)) return besideThem(s, i);
  if (/^(?:roles?|parts?)$/.test(word)) return hasRole(s, i);
  if (word.startsWith('lead')) return asTheLeads(s, i);
  return asRegular(s, i);
}

/** The verb says it all: "A and B star.", "A and B have been cast." */
function justSo(s: SentenceReading, verb: number): readonly Finding[] {
  if (!isOver(s, verb + 1) || s.sentence.kind === 'headline') return [];
  const before = wordAt(s, verb - 1);
  if (wordAt(s, verb) === 'cast' && before !== 'been') return [];
  const people = subjectsOf(s, verb);
  // "it briefly had A attached to star"
  if (people[0] !== undefined && wordAt(s, people[0].at - 1) === 'had') return [];
  // "a Northgate star", "says Ada Stone, star": the noun
  if (wordAt(s, verb) === 'star' && people.length < 2 && !/^(?:will|to|also)$/.test(before)) return [];
  if (!named(s, people)) return [];
  // "A writes, directs and stars": whatever else he does
  return before === 'and' && wordAt(s, verb) === 'stars'
    ? castOf(s, people, spokenOf(s, verb), { from: verb, to: verb + 1 }, true)
    : members(s, people, spokenOf(s, verb), verb);
}

/** "joins returning stars A and B", "joins the previously announced A": those who are in it, and who joins them. */
function joinsThem(s: SentenceReading, verb: number): readonly Finding[] {
  let from = verb + 1;
  while (
    /^(?:the|previously|already|announced|cast|members|series|leads|previously-cast|previously-announced|already-cast|already-announced|recently|newly|existing|current|both|fellow|returning|original|regulars)$/.test(
      wordAt(s, from),
    )
  )
    from += 1;
  const { people, end } = peopleFrom(s, from, false);
  const first = people[0];
  if (first === undefined || !named(s, people) || (!isOver(s, end) && wordAt(s, end) !== 'in')) return [];
  let told =
    people.every(({ person }) => isKnownActor(s, person)) ||
    // "Stone will be joining A, B and C": an actor, and people named in full
    (people.length > 2 &&
      subjectsOf(s, verb).some(({ person }) => isKnownActor(s, person)) &&
      people.some((one) => nameForm(s.units[one.at]?.text ?? '') === 'somebody'));
  for (let i = verb + 1; i < first.at; i += 1)
    told ||=
      ACTOR_NOUNS.has(wordAt(s, i)) ||
      /^(?:cast|announced|leads|(?:previously|already)-(?:cast|announced))$/.test(wordAt(s, i));
  if (!told) return [];
  return members(
    s,
    [...subjectsOf(s, verb).filter((one) => isNamed(s, one)), ...people],
    spokenOf(s, verb),
    verb,
  );
}

/** "stars alongside A and B", "he starred opposite A", where nothing says in what. */
function besideThem(s: SentenceReading, at: number): readonly Finding[] {
  const comma = wordAt(s, at - 1) === ',' ? 1 : 0;
  const starring = /^(?:stars?|starred|starring|appears?|appearing)$/.test(wordAt(s, at - 1 - comma));
  if (!starring) return wordAt(s, at) === 'opposite' && playsSomebody(s, at) ? partnersOf(s, at) : [];
  const { people, end } = peopleFrom(s, at + 1, false);
  if (!named(s, people) || !isOver(s, end) || tellsOfOtherTime(s)) return [];
  const subjects = subjectsOf(s, at - 1 - comma).filter((one) => isNamed(s, one));
  return members(s, [...subjects, ...people], spokenOf(s, at), at);
}

/** "plays a grieving father opposite A": a part without a name before it. */
function playsSomebody(s: SentenceReading, at: number): boolean {
  for (let i = at - 1; i > at - 9 && i > 0; i -= 1) {
    if (/^(?:plays?|playing|played|portrays?|portraying)$/.test(wordAt(s, i)))
      return /^(?:a|an|the|his|her)$/.test(wordAt(s, i + 1));
    if (s.units[i]?.kind !== 'word' && wordAt(s, i) !== '-') return false;
  }
  return false;
}

function partnersOf(s: SentenceReading, at: number): readonly Finding[] {
  const { people, end } = peopleFrom(s, at + 1, false);
  if (!named(s, people) || !(isOver(s, end) || wordAt(s, end) === 'as')) return [];
  return !tellsOfOtherTime(s) ? members(s, people, spokenOf(s, at), at) : [];
}

const SIZE =
  /^(?:small|smaller|supporting|minor|recurring|key|guest|starring|leading|lead|major|cameo|bigger|featured|pivotal|important|crucial|prominent|secondary|central|main|undisclosed)$/;

/** "has a small role in the series", "are in key roles in the film X", "inked for a supporting part". */
function hasRole(s: SentenceReading, noun: number): readonly Finding[] {
  let i = noun - 1;
  while (i > noun - 5 && (SIZE.test(wordAt(s, i)) || wordAt(s, i) === 'and')) i -= 1;
  if (i === noun - 1) return [];
  const article = /^(?:a|an|the)$/.test(wordAt(s, i));
  if (article) i -= 1;
  const verb = /^(?:in|for)$/.test(wordAt(s, i)) ? i : i + 1;
  const has = /^(?:has|have|had|lands?|landed|books?|booked|gets?|got)$/.test(wordAt(s, i));
  if (
    wordAt(s, i) === 'for' &&
    !/^(?:inked|cast|signed|on|tapped|set|booked|enlisted|hired|recruited|picked|chosen|confirmed|announced|named)$/.test(
      wordAt(s, i - 1),
    )
  )
    return [];
  if (!has && verb !== i) return [];
  const people = subjectsOf(s, has ? i : beforeVerb(s, i));
  const work = workBehind(s, noun + 1);
  return named(s, people) ? members(s, people, work, noun) : [];
}

/** "is on in a small role", "turns up in a small role": where the verb before the preposition begins. */
function beforeVerb(s: SentenceReading, preposition: number): number {
  const up =
    wordAt(s, preposition - 1) === 'up' && /^(?:turn|pop|show|crop)/.test(wordAt(s, preposition - 2));
  return up || wordAt(s, preposition - 1) === 'on' ? preposition - 2 : preposition;
}

/** The work behind a role: named, "in the series", or left out; none where the role is in something else. */
function workBehind(s: SentenceReading, from: number) {
  if (isOver(s, from) || /^(?:as|opposite|alongside|too)$/.test(wordAt(s, from)))
    return isOfFirst(s, from) ? undefined : spokenOf(s, from);
  if (!/^(?:in|on)$/.test(wordAt(s, from))) return undefined;
  const { works } = worksFrom(s, from + 1);
  if (works.length > 0) return works[0];
  for (let i = from + 1; i < from + 4; i += 1)
    if (MEDIUM_NOUNS.has(wordAt(s, i)) || wordAt(s, i) === 'it') return s.topic;
  return undefined;
}

/** "have been confirmed as the leads in X", "are the stars". */
function asTheLeads(s: SentenceReading, noun: number): readonly Finding[] {
  if (!/^(?:leads?|stars?)$/.test(wordAt(s, noun)) || wordAt(s, noun - 1) !== 'the') return [];
  // "A and B are the leads", "has been announced as the star"
  const told = /^(?:announced|confirmed|named|revealed|unveiled|cast)$/.test(wordAt(s, noun - 3));
  if (!(wordAt(s, noun) === 'star' ? told : /^(?:as|are|were)$/.test(wordAt(s, noun - 2)))) return [];
  const people = subjectsOf(s, noun - 2);
  const of = /^(?:of|for)$/.test(wordAt(s, noun + 1)) ? placeAt(s, noun + 2) : undefined;
  const work = of === undefined ? workBehind(s, noun + 1) : of.topic ? s.topic : of.works[0];
  return named(s, people) ? members(s, people, work, noun) : [];
}

/** "joins as a series regular", "has been upped to series regular". */
function asRegular(s: SentenceReading, noun: number): readonly Finding[] {
  if (wordAt(s, noun - 1) !== 'series' || !isOver(s, noun + 1)) return [];
  let i = noun - 2;
  if (wordAt(s, i) === 'a') i -= 1;
  if (!/^(?:as|to)$/.test(wordAt(s, i))) return [];
  const people = subjectsOf(
    s,
    /^(?:joins?|joined|joining|returns?|returning)$/.test(wordAt(s, i - 1)) ? i - 1 : i,
  );
  return named(s, people) ? members(s, people, spokenOf(s, noun), noun) : [];
}

function named(s: SentenceReading, people: readonly NamedPerson[]): boolean {
  return people.length > 0 && people.every((one) => isNamed(s, one));
}
