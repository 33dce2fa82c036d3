import { isUnclaimed } from '../reading/hedges.ts';
import { personAt } from '../reading/people.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';
import { CREW_NOUNS } from '../words/roles.ts';
import { atEach } from './at-each.ts';
import {
  crewFinding,
  isLiving,
  isOfTopic,
  type RoleMention,
  roleAt,
  rolesBefore,
  workOwning,
} from './makers.ts';
import type { Finding, Rule } from './rule.ts';
import { subjectsOf } from './subject.ts';
import { unnamedWork } from './unnamed-work.ts';
import { isName, peopleBefore, peopleFrom, wordAt } from './walk.ts';
import { worksFrom } from './works.ts';

/** Two roles in one word. */
const COMPOUNDS = new Set(
  'writer-director writer-producer actor-director creator-showrunner director-writer director-producer writer-creator creator-director'.split(
    ' ',
  ),
);

/** "director Ada Stone", "Northgate creator Ada Stone", "the showrunner, Ada Stone", "the creator of Northgate, Ada Stone". */
export const roleBeforeName: Rule = {
  name: 'role before name',
  triggers: [...CREW_NOUNS.keys(), ...COMPOUNDS],
  read: atEach((s, i) => (CREW_NOUNS.has(wordAt(s, i)) || COMPOUNDS.has(wordAt(s, i)) ? before(s, i) : [])),
};

function before(s: SentenceReading, noun: number): readonly Finding[] {
  const comma =
    wordAt(s, noun + 1) === ',' && /^(?:the|its|their)$/.test(wordAt(s, (roleAt(s, noun)?.from ?? noun) - 1));
  const photography = wordAt(s, noun + 1) === 'of' && wordAt(s, noun + 2) === 'photography' ? 2 : 0;
  const start = noun + photography + (comma ? 2 : 1);
  if (!isName(s, start)) return [];
  const { people, end } =
    COMPOUNDS.has(wordAt(s, noun)) || CREW_NOUNS.get(wordAt(s, noun)) === wordAt(s, noun)
      ? oneFrom(s, start)
      : peopleFrom(s, start);
  const roles = rolesBefore(s, noun + 1);
  const first = roles[0];
  if (people.length === 0 || first === undefined || isUnclaimed(s, noun, noun)) return [];
  if (comma && wordAt(s, end) !== ',') return [];
  const owner = workOwning(s, first.from);
  const behind = /^(?:of|for|on)$/.test(wordAt(s, end)) ? worksFrom(s, end + 1).works[0] : undefined;
  // "author X's Northgate": his possessive names the work
  const own = s.units[end - 1]?.possessive ? worksFrom(s, end).works[0] : undefined;
  const work =
    behind ?? (owner === 'topic' ? ((isWriting(roles) ? own : undefined) ?? unnamedWork(s, first)) : owner);
  return people.flatMap(({ person, at }) =>
    roles.flatMap(({ role }) => crewFinding(person, role, work, { from: Math.min(first.from, at), to: end })),
  );
}

function isWriting(roles: readonly RoleMention[]): boolean {
  return roles.some(({ role }) => role === 'author');
}

function oneFrom(s: SentenceReading, at: number) {
  const person = personAt(s, at, true);
  return { people: person === undefined ? [] : [{ person, at }], end: at + 1 };
}

/** "Ada Stone, the show's co-producer", "Ada Stone, director of Northgate", "one of the showrunners for Northgate". */
export const roleBehindName: Rule = {
  name: 'role behind name',
  triggers: [...CREW_NOUNS.keys()],
  read: atEach((s, i) => (CREW_NOUNS.has(wordAt(s, i)) && !isName(s, i + 1) ? behindName(s, i) : [])),
};

const INTRODUCES =
  /^(?:,|the|a|an|one|of|its|original|series|show|film|movie|longtime|now|also|who|is|was|are|were|remains|remain|becomes|named|serve|lead|current|former|as|serves|served|acts|involved|attached|will|to|serve|act|executive|co|and|his|her|play|game|musical|himself|herself)$/;

function behindName(s: SentenceReading, noun: number): readonly Finding[] {
  const roles = rolesBefore(s, noun + 1);
  const first = roles[0];
  if (first === undefined || wordAt(s, noun + 1) === "'" || s.units[noun]?.possessive) return [];
  const served = servingPeople(s, first.from);
  if (served.length > 0 && s.topic !== undefined)
    return served.flatMap(({ person, at }) =>
      roles.flatMap(({ role }) => crewFinding(person, role, s.topic, { from: at, to: noun + 1 })),
    );
  let i = first.from - 1;
  let owner: ReturnType<typeof workOwning> = 'topic';
  if (isName(s, i) && s.units[i]?.possessive && wordAt(s, i - 1) === ',') {
    owner = workOwning(s, first.from);
    i -= 1;
  }
  let comma = false;
  for (let n = 0; n < 9 && i >= 0; n += 1, i -= 1) {
    if (isName(s, i)) break;
    const word = wordAt(s, i);
    if (!INTRODUCES.test(word)) return [];
    comma ||=
      word === ',' ||
      word === 'is' ||
      word === 'are' ||
      /^(?:remains|remain|becomes)$/.test(word) ||
      word === 'were' ||
      word === 'was' ||
      word === 'serves' ||
      word === 'served' ||
      word === 'serve' ||
      word === 'act' ||
      word === 'acts' ||
      word === 'involved' ||
      word === 'attached';
  }
  const people =
    isName(s, i) && !s.units[i]?.possessive ? peopleBefore(s, (beforeRelative(s, i) ?? i) + 1) : [];
  const several = CREW_NOUNS.get(wordAt(s, noun)) !== wordAt(s, noun);
  const makers = several ? people : people.slice(-1);
  if (makers.length === 0 || !comma || isUnclaimed(s, i, noun)) return [];
  const named = worksNamed(s, noun + 1);
  if (named.length === 0 && wordAt(s, noun + 1) === 'of' && !isOfTopic(s, noun + 2)) return [];
  // "a writer", "an author from Cork": what somebody does for a living
  if (named.length === 0 && owner === 'topic' && isLiving(s, first)) return [];
  const works = named.length > 0 ? named : [owner === 'topic' ? s.topic : owner];
  return works.flatMap((work) =>
    makers.flatMap(({ person, at }) =>
      roles.flatMap(({ role }) => crewFinding(person, role, work, { from: at, to: noun + 1 })),
    ),
  );
}

/** "of X", "behind X"; "for Harbor, and A for Quark" is whom they work for unless X is known to be a work. */
function worksNamed(s: SentenceReading, at: number) {
  if (!/^(?:of|for|on|behind)$/.test(wordAt(s, at))) return [];
  const { works } = worksFrom(s, at + 1);
  if (wordAt(s, at) !== 'for') return works;
  return works.filter(({ title }) =>
    isTitle(
      s.reading,
      s.units.find(({ text }) => text === title),
    ),
  );
}

/** "A, who made X with B, is": A, whom the clause between the commas tells of. */
function beforeRelative(s: SentenceReading, last: number): number | undefined {
  if (wordAt(s, last + 1) !== ',' || !/^(?:is|are|was|were|serves|remains)$/.test(wordAt(s, last + 2)))
    return undefined;
  for (let i = last - 1; i > last - 20 && i > 1; i -= 1)
    if (/^(?:who|whose)$/.test(wordAt(s, i)) && wordAt(s, i - 1) === ',' && isName(s, i - 2)) return i - 2;
  return undefined;
}

/** "will serve as an executive producer", "acts as showrunner": the subject of the verb. */
function servingPeople(s: SentenceReading, role: number) {
  let i = role - 1;
  if (/^(?:a|an|the|its|sole)$/.test(wordAt(s, i))) i -= 1;
  if (
    wordAt(s, i) !== 'as' ||
    !/^(?:serve|serves|served|serving|act|acts|acted|acting)$/.test(wordAt(s, i - 1))
  )
    return [];
  return subjectsOf(s, i - 1);
}
