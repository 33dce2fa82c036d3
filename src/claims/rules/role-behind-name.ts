import { isUnclaimed } from '../reading/hedges.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { CREW_NOUNS } from '../words/roles.ts';
import { atEach } from './at-each.ts';
import { isOne } from './is-role.ts';
import { areSeveral, crewFinding, isLiving, isMoreBehind, isOfTopic, rolesBefore } from './makers.ts';
import { isNoWork } from './no-maker.ts';
import { openingPerson } from './opening-person.ts';
import { relativeWork } from './relative-work.ts';
import { isPart } from './role-as-part.ts';
import {
  beforeRelative,
  isElsewhere,
  isOfNext,
  isPlayedBy,
  isWritten,
  worksNamed,
} from './role-elsewhere.ts';
import type { Finding, Rule } from './rule.ts';
import { subjectsOf } from './subject.ts';
import { toldApart } from './told-apart.ts';
import { beforeParenthesis, isName, isOther, type NamedPerson, peopleBefore, wordAt } from './walk.ts';
import { worksFrom } from './works.ts';
import { newWork } from './works-of-role.ts';
import { worksOwning } from './works-owning.ts';

/** "Ada Stone, the show's co-producer", "Ada Stone, director of Northgate", "one of the showrunners for Northgate". */
export const roleBehindName: Rule = {
  name: 'role behind name',
  triggers: [...CREW_NOUNS.keys()],
  read: atEach((s, i) => (CREW_NOUNS.has(wordAt(s, i)) && !isName(s, i + 1) ? behindName(s, i) : [])),
};

const PRAISED =
  /^(?:acclaimed|celebrated|veteran|award|award-winning|award-nominated|oscar-winning|emmy-winning|oscar-nominated|emmy-nominated|prolific|famed|esteemed|legendary|longtime|visionary|noted|bestselling|best-selling|young|late|comic|book|film|television|tv|co-creator)$/;

const INTRODUCES =
  /^(?:,|\(|among|both|the|a|an|one|of|its|original|series|show|film|movie|longtime|now|also|who|same|very|is|was|are|were|remains|remain|becomes|named|serve|lead|current|former|as|serves|served|acts|involved|attached|will|to|serve|act|executive|co|and|his|her|play|game|musical|himself|herself)$/;

/** A mark or verb between a name and the role: without one, "Northgate director" is no role of Northgate's. */
const PREDICATES = /^(?:,|\(|is|are|was|were|remains?|becomes|serves?|served|acts?|involved|attached)$/;

function behindName(s: SentenceReading, noun: number): readonly Finding[] {
  // "Ada Stone, producer/writer Bo Reed": of the next one
  if (wordAt(s, noun + 1) === '/' && CREW_NOUNS.has(wordAt(s, noun + 2)) && isName(s, noun + 3)) return [];
  if (isMoreBehind(s, noun) || isElsewhere(s, noun + 1)) return [];
  const roles = rolesBefore(s, noun + 1);
  const first = roles[0];
  if (first === undefined || wordAt(s, noun + 1) === "'" || s.units[noun]?.possessive) return [];
  if (isPart(s, first)) return [];
  // "The writer, A, and the director, B,": of B
  if (isOfNext(s, first.from, noun)) return [];
  const served = servingPeople(s, first.from);
  if (served.length > 0) {
    const works = /^(?:of|for|on)$/.test(wordAt(s, noun + 1)) ? worksFrom(s, noun + 2).works : [];
    // "named director of the museum"
    const museum = wordAt(s, noun + 1) === 'of' && wordAt(s, noun + 2) !== 'photography';
    if (works.length === 0 && museum && !isOfTopic(s, noun + 2)) return [];
    // "X, on which she will serve as producer"
    const related = works.length > 0 ? undefined : relativeWork(s, first.from - 1);
    return (works.length > 0 ? works : [related ?? s.topic]).flatMap((work) =>
      served.flatMap(({ person, at }) =>
        roles.flatMap(({ role }) => crewFinding(person, role, work, { from: at, to: noun + 1 })),
      ),
    );
  }
  let i = first.from - 1;
  let owners: ReturnType<typeof worksOwning> = 'topic';
  if (isName(s, i) && s.units[i]?.possessive && wordAt(s, i - 1) === ',') {
    owners = worksOwning(s, first.from);
    i -= 1;
  }
  let told = false;
  for (let n = 0; n < 9 && i >= 0; n += 1, i -= 1) {
    if (isName(s, i) && isOther(s, i) && s.units[i]?.words === 1) continue;
    i = beforeParenthesis(s, (toldApart(s, i) ?? i + 1) - 1);
    if (isName(s, i)) break;
    const word = wordAt(s, i);
    if (!INTRODUCES.test(word) && !(n < 5 && PRAISED.test(word))) return [];
    told ||= PREDICATES.test(word);
  }
  // "A, who grew up in Cork, as showrunner"
  if (/^(?:in|at|near)$/.test(wordAt(s, i - 1))) return [];
  const joined = joinedBefore(s, first.from, noun);
  if (joined !== undefined) return joined;
  const people =
    isName(s, i) && !s.units[i]?.possessive ? peopleBefore(s, (beforeRelative(s, i) ?? i) + 1) : [];
  const several = areSeveral(wordAt(s, noun));
  const makers = several ? people : people.slice(-1);
  if (makers.length === 0 || !told || isUnclaimed(s, i, noun) || isPlayedBy(s, makers[0]?.at ?? i)) return [];
  const named = worksNamed(s, noun + 1);
  // "director of the Media, Diversity and Salt Initiative"
  if (named.some(({ title }) => isNoWork(title))) return [];
  // "a producer on the original series"
  if (named.length === 0 && wordAt(s, noun + 2) === 'the' && wordAt(s, noun + 3) === 'original') return [];
  const photography = roles.at(-1)?.role === 'cinematographer';
  if (named.length === 0 && wordAt(s, noun + 1) === 'of' && !photography && !isOfTopic(s, noun + 2))
    return isWritten(s, noun) ? ofTopic(s, makers, noun) : [];
  // "a writer", "an author from Cork": what somebody does for a living
  if (named.length === 0 && owners === 'topic' && isLiving(s, first) && !isOfTopic(s, noun + 2)) return [];
  const works =
    named.length > 0
      ? [...named, ...newWork(s, first, makers[0]?.at ?? i)]
      : owners === 'topic'
        ? [s.topic]
        : owners;
  return works.flatMap((work) =>
    makers.flatMap(({ person, at }) =>
      roles.flatMap(({ role }) => crewFinding(person, role, work, { from: at, to: noun + 1 })),
    ),
  );
}

/** "A was a writer on X and an executive producer on Y": of whom the first is told. */
function joinedBefore(s: SentenceReading, from: number, noun: number): readonly Finding[] | undefined {
  const and = /^(?:a|an|the)$/.test(wordAt(s, from - 1)) ? from - 2 : from - 1;
  if (
    !/^(?:and|&)$/.test(wordAt(s, and)) ||
    !isName(s, and - 1) ||
    !/^(?:of|for|on)$/.test(wordAt(s, noun + 1))
  )
    return undefined;
  for (let i = and - 2; i > and - 8 && i > 0; i -= 1) {
    if (!CREW_NOUNS.has(wordAt(s, i)) || !/^(?:of|for|on)$/.test(wordAt(s, i + 1))) continue;
    const { works } = worksFrom(s, noun + 2);
    const roles = rolesBefore(s, noun + 1);
    const people = new Map(
      [...behindName(s, i), ...isOne(s, i)].flatMap(({ statement, from: at }) =>
        statement.kind === 'crew' ? [[statement.person, at] as const] : [],
      ),
    );
    return works.flatMap((work) =>
      [...people].flatMap(([person, at]) =>
        roles.flatMap(({ role }) => crewFinding(person, role, work, { from: at, to: noun + 1 })),
      ),
    );
  }
  return undefined;
}

function ofTopic(s: SentenceReading, people: readonly NamedPerson[], noun: number): readonly Finding[] {
  return people.flatMap(({ person, at }) =>
    crewFinding(person, 'author', s.topic, { from: at, to: noun + 1 }),
  );
}

/** "will serve as an executive producer", "has been named director": the subject of the verb. */
function servingPeople(s: SentenceReading, role: number) {
  let i = role - 1;
  if (/^(?:a|an|the|its|sole)$/.test(wordAt(s, i))) i -= 1;
  if (/^(?:named|appointed)$/.test(wordAt(s, i)) && /^(?:been|was|were|is|are)$/.test(wordAt(s, i - 1)))
    return subjectsOf(s, i);
  if (
    wordAt(s, i) !== 'as' ||
    !/^(?:serve|serves|served|serving|act|acts|acted|acting)$/.test(wordAt(s, i - 1))
  )
    return [];
  return besideClause(s, i - 1) ?? subjectsOf(s, i - 1);
}

/** "A will star in addition to serving as", "A leads the cast as well as acting as": of whom the sentence is. */
function besideClause(s: SentenceReading, verb: number): NamedPerson[] | undefined {
  if (!/ing$/.test(wordAt(s, verb))) return undefined;
  let i = verb - 1;
  while (/^(?:also|both|as|well|to|addition|in|with|along|besides|while|,)$/.test(wordAt(s, i))) i -= 1;
  if (i === verb - 1 || wordAt(s, i + 1) === ',' || /^(?:also|both)$/.test(wordAt(s, i + 1)))
    return undefined;
  const person = openingPerson(s, 0, i);
  return person === undefined ? undefined : [person];
}
