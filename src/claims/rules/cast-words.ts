import { personAt } from '../reading/people.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';
import { areNoActors } from './actors.ts';
import { atEach } from './at-each.ts';
import { castFinding } from './cast-finding.ts';
import { castWork } from './cast-work.ts';
import { areActors, castOf, isPerson } from './casts.ts';
import { isOfGathering } from './gatherings.ts';
import type { Finding, Rule } from './rule.ts';
import { subjectsOf } from './subject.ts';
import { isName, isOther, type NamedPerson, peopleFrom, wordAt } from './walk.ts';
import { worksFrom } from './works.ts';

/**
 * Around the noun: "an all-star cast of A and B", "the cast is led by A", "a cast that includes A", "among the cast are A",
 * "A and B complete the cast", "part of the cast", "added to the cast of X".
 */
export const castWords: Rule = {
  name: 'cast',
  triggers: ['cast', 'ensemble', 'lineup', 'line-up', 'castlist', 'roster'],
  read: atEach((s, at) => {
    if (s.units[at]?.possessive || /^(?:members?|mates?|and|list)$/.test(wordAt(s, at + 1))) return [];
    const listed = behindCast(s, at);
    return listed.length > 0 ? listed : [...inverted(s, at), ...belongs(s, at)];
  }),
};

const LEADS_ON =
  /^(?:include|includes|included|including|features?|featured|featuring|boasts?|boasted|boasting|comprises?|comprised|comprising|stars|of|consists?|consisted|consisting|made|up|is|was|are|has|will|been|be|completed|led|headed|rounded|round|out|off|filled|counts|numbers|lists|headlined|fronted|topped|toplined|by|also|that|which|,|among|them|with|such|names|as|the|likes|both|currently|so|far|together|entirely|largely|mainly|well|already|now|starring)$/;
const LISTS =
  /^(?:include|includes|included|including|features?|featured|featuring|boasts?|boasted|boasting|comprises?|comprised|comprising|of|by|them|as|counts|numbers|lists)$/;

/** The people behind "cast", over words that lead on to a list of it. */
function behindCast(s: SentenceReading, cast: number): readonly Finding[] {
  let i = cast + 1;
  let lists = false;
  if (wordAt(s, i) === 'of') {
    // "the cast of X includes", "the cast of the series"
    const { works, end } = worksFrom(s, i + 1);
    if (works.length > 0 && !areActors(s, peopleFrom(s, i + 1, false).people)) i = end;
    else if (/^(?:the|this)$/.test(wordAt(s, i + 1)) && !isName(s, i + 2)) i += 3;
  }
  for (let n = 0; n < 9 && !isName(s, i); n += 1, i += 1) {
    const word = wordAt(s, i);
    // "for season two", "this season"
    if (
      /^(?:for|this|in|season|second|third|first|new|series|film|two|three|four|five|\d)$/.test(word) &&
      !lists
    )
      continue;
    if (!LEADS_ON.test(word) && !(/^[—–]$/.test(word) && i === cast + 1)) break;
    if (
      LISTS.test(word) ||
      (/^[—–]$/.test(word) && i === cast + 1) ||
      (word === 'with' && i === cast + 1 && isFilled(s, cast))
    )
      lists = true;
  }
  if (!lists || isOfGathering(s, cast) || areNoActors(s, i)) return [];
  const { people, end } = peopleFrom(s, i, false);
  if (!areActors(s, people) || wordAt(s, end) === 'as') return [];
  // "a cast of characters", and parts that a cast includes
  return castOf(s, people, castWork(s, cast, end), { from: Math.min(cast, i), to: end });
}

/** "has rounded out its cast with", "expands its cast with". */
function isFilled(s: SentenceReading, cast: number): boolean {
  for (let i = cast - 1; i > cast - 6; i -= 1)
    if (
      /^(?:round|fill|complet|expand|bolster|beef|grow|flesh|swell|announc|set|build|refresh)/.test(
        wordAt(s, i),
      )
    )
      return true;
  return false;
}

/** "Among the cast are A and B", "Completing the ensemble in the second season is A". */
function inverted(s: SentenceReading, cast: number): readonly Finding[] {
  let i = cast - 1;
  while (
    i > cast - 5 &&
    /^(?:the|out|up|ensemble|supporting|main|voice|all-star|starry|also|to|new)$/.test(wordAt(s, i))
  )
    i -= 1;
  if (
    i > 3 ||
    !/^(?:among|in|rounding|completing|joining|leading|heading|on|new|returning|headlining|fronting|filling)$/.test(
      s.units[Math.max(i, 0)]?.lower ?? '',
    )
  )
    return [];
  for (let verb = cast + 1; verb < cast + 9; verb += 1) {
    if (!/^(?:is|are|will)$/.test(wordAt(s, verb))) {
      if (s.units[verb] === undefined || s.units[verb]?.kind === 'mark') return [];
      continue;
    }
    const from = wordAt(s, verb + 1) === 'also' || wordAt(s, verb + 1) === 'be' ? verb + 2 : verb + 1;
    const { people, end } = peopleFrom(s, from, false);
    return castOf(s, people, castWork(s, cast, end), { from: i, to: end });
  }
  return [];
}

/** "Indra, Kavi, Bo Reed and Lena Marsh": those of one name at the head of a list of people. */
function singleNamesBefore(s: SentenceReading, people: readonly NamedPerson[]): string[] {
  const all: string[] = [];
  for (
    let at = (people[0]?.at ?? 0) - 2;
    people.length > 1 && at >= 0 && wordAt(s, at + 1) === ',';
    at -= 2
  ) {
    const unit = s.units[at];
    if (unit?.kind !== 'name' || unit.words !== 1 || unit.quoted || unit.possessive || isOther(s, at)) break;
    const person = isTitle(s.reading, unit) ? undefined : personAt(s, at, true);
    if (person === undefined) break;
    all.unshift(person);
  }
  return all;
}

/** "A and B complete the cast", "is part of the ensemble", "has been added to the cast of X". */
function belongs(s: SentenceReading, cast: number): readonly Finding[] {
  let i = cast - 1;
  while (
    i > cast - 6 &&
    /^(?:the|a|an|its|ensemble|supporting|main|voice|all-star|starry|star-studded|stellar|already|impressive|rest|new|growing|of|up|out|original)$/.test(
      wordAt(s, i),
    )
  )
    i -= 1;
  const word = wordAt(s, i);
  let verb = i;
  if (/^(?:part|member|members)$/.test(word)) {
    verb = i - 1;
    if (wordAt(s, verb) === 'a') verb -= 1;
    if (!/^(?:is|are|be|was|were|been|form|forms|also|become|becomes|became|as)$/.test(wordAt(s, verb)))
      return [];
    if (
      wordAt(s, verb) === 'as' &&
      !/^(?:announced|confirmed|revealed|named|unveiled)$/.test(wordAt(s, verb - 1))
    )
      return [];
    if (/^(?:is|are|be|was|were|been|also)$/.test(wordAt(s, verb))) verb += 1;
  } else if (word === 'to' || word === 'into') {
    if (!/^(?:added|addition|additions)$/.test(wordAt(s, i - 1))) return [];
    verb = i - 1;
  } else if (
    !/^(?:completes?|completed|rounds?|rounded|makes?|made|join|joins|joined|fills?|swell|in|among|amongst|complement)$/.test(
      word,
    )
  )
    return [];
  if (/^(?:in|among)/.test(word) && !/^(?:is|are|be|was|were|also|been)$/.test(wordAt(s, i - 1))) return [];
  const people = subjectsOf(s, verb);
  const first = people[0];
  const end = wordAt(s, cast + 1) === 'of' ? worksFrom(s, cast + 2).end : cast + 1;
  if (first === undefined || !people.every((one) => areActors(s, [one]) || isPerson(s, one))) return [];
  const work = castWork(s, cast, end);
  const span = { from: first.at, to: Math.max(end, cast + 1) };
  const found = castOf(s, people, work, span);
  return found.length === 0
    ? []
    : [
        ...singleNamesBefore(s, people).flatMap((person) => castFinding(person, undefined, work, span)),
        ...found,
      ];
}
