import type { Work } from '../claim.ts';
import { isUnclaimed } from '../reading/hedges.ts';
import { personAt } from '../reading/people.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { CREW_NOUNS, ROLE_QUALIFIERS } from '../words/roles.ts';
import { peopleUpTo } from './asides.ts';
import { atEach } from './at-each.ts';
import { beforeDescription } from './described-maker.ts';
import { crewFinding, isOfTopic, type RoleMention, rolesBefore } from './makers.ts';
import { fromSomebody, type Holders, ofJoined } from './role-joined.ts';
import type { Finding, Rule } from './rule.ts';
import { subjectsOf } from './subject.ts';
import { isName, type NamedPerson, peopleBefore, peopleFrom, wordAt } from './walk.ts';
import { worksFrom } from './works.ts';

/** "A takes over as director", "A joined the project as showrunner", "Quark hired A as director", "A replaces B as writer". */
export const asRole: Rule = {
  name: 'as role',
  triggers: ['as'],
  read: atEach(readAt),
};

function readAt(s: SentenceReading, as: number): readonly Finding[] {
  if (s.units[as]?.kind === 'name') return [];
  const noun = roleBehind(s, as);
  if (noun === undefined) return [];
  const roles = rolesBefore(s, noun + 1);
  const holders = holdersOf(s, as, noun);
  const first = holders?.people[0];
  if (holders === undefined || first === undefined || isName(s, noun + 1) || s.units[noun]?.possessive)
    return [];
  if (isUnclaimed(s, first.at, noun)) return [];
  return worksOf(s, noun + 1, holders.work, wordAt(s, as - 1)).flatMap((work) =>
    holders.people.flatMap(({ person, at }) =>
      roles.flatMap(({ role }: RoleMention) =>
        crewFinding(person, role, work, { from: Math.min(at, as), to: noun + 1 }),
      ),
    ),
  );
}

const BEFORE_ROLE =
  /^(?:a|an|the|its|script|story|comic|new|sole|series|executive|exec|co|co-executive|both|lead|one|of|his|her|star|actor|actress|and|,|host)$/;

/** The last noun of the role behind "as": "a co-writer", "creator, writer and executive producer". */
export function roleBehind(s: SentenceReading, as: number): number | undefined {
  let noun = as + 1;
  while (!CREW_NOUNS.has(wordAt(s, noun))) {
    if (noun > as + 5 || (!BEFORE_ROLE.test(wordAt(s, noun)) && !ROLE_QUALIFIERS.has(wordAt(s, noun))))
      return undefined;
    noun += 1;
  }
  for (let n = 0; n < 4; n += 1) {
    let next = noun + 1;
    while (next < noun + 5 && /^(?:and|&|,|\/|executive|exec|co|also)$/.test(wordAt(s, next))) next += 1;
    if (next === noun + 1 || !CREW_NOUNS.has(wordAt(s, next)) || isName(s, next + 1)) break;
    noun = next;
  }
  return noun;
}

/** Those named behind the role, where it has such words; else those that joined; else what is spoken of. */
function worksOf(
  s: SentenceReading,
  at: number,
  joined: Work | undefined,
  verb: string,
): readonly (Work | undefined)[] {
  const named = /^(?:of|for|on)$/.test(wordAt(s, at)) ? worksFrom(s, at + 1).works : [];
  if (named.length > 0) return named;
  if (/^(?:of|on)$/.test(wordAt(s, at)) && !isOfTopic(s, at + 1)) return [];
  // "Started out as a writer": where, the words must say
  if (/^(?:work|works|worked|working|out|career|known)$/.test(verb) && !/^(?:of|for|on)$/.test(wordAt(s, at)))
    return [];
  return [joined ?? s.topic];
}

function holdersOf(s: SentenceReading, as: number, noun: number): Holders | undefined {
  // "As director, A"
  if (as === 0 && wordAt(s, noun + 1) === ',' && !/^(?:a|an)$/.test(wordAt(s, 1))) {
    const person = isName(s, noun + 2) && !s.units[noun + 2]?.possessive ? personAt(s, noun + 2) : undefined;
    return person === undefined ? undefined : { people: [{ person, at: noun + 2 }] };
  }
  const behind = namedBehind(s, as, noun);
  if (behind !== undefined) return { people: behind };
  const before = isName(s, as - 1) || /^(?:\)|,|fame)$/.test(wordAt(s, as - 1)) ? peopleUpTo(s, as) : [];
  if (before[0] !== undefined) return fromSomebody(s, before[0].at) ?? besideAs(s, before);
  return ofVerb(s, as) ?? ofJoined(s, as);
}

const GIVEN =
  /^(?:with|sets?|names?|named|hires?|hired|hiring|taps?|tapped|tapping|enlists?|enlisted|recruits?|recruited|appoints?|appointed|installs?|installed|attached|announces?|announced|confirms?|confirmed|unveils?|unveiled|adds?|added|reveals?|revealed|in|on|aboard|signs?|signed|locks?|locked|secures?|secured|picks?|picked|chose|chosen|lists?|listed|has|have|having|featuring|including|includes)$/;
const SUBSTITUTES = /^(?:replac(?:e|es|ed|ing)|succeed(?:s|ed|ing)?|join(?:s|ed|ing)?)$/;

/** "with A as director", "Quark has hired A as director", "A replaces B as director". */
function besideAs(s: SentenceReading, people: readonly NamedPerson[]): Holders | undefined {
  const before = beforeDescription(s, people[0]?.at ?? 0) - 1;
  const word = wordAt(s, before);
  // "includes A as cinematographer and B as editor"
  const last = word === 'and' && wordAt(s, before - 1) === ',' ? before - 2 : before - 1;
  if (/^(?:and|,)$/.test(word) && CREW_NOUNS.has(wordAt(s, last)))
    for (let as = last - 1; as > before - 7 && as > 0; as -= 1)
      if (wordAt(s, as) === 'as') {
        const other = isName(s, as - 1) ? peopleBefore(s, as) : [];
        return other.length > 0 && besideAs(s, other) !== undefined ? { people } : undefined;
      }
  // "A assists B and C as producers": all of them
  if (/^assist(?:s|ed|ing)?$/.test(word)) return { people: [...subjectsOf(s, before), ...people] };
  if (SUBSTITUTES.test(word)) {
    if (/^(?:are|is|be|been|was|were)$/.test(wordAt(s, before - 1))) return undefined;
    return { people: subjectsOf(s, before) };
  }
  if (!GIVEN.test(word) || (word === 'in' && !/^(?:bring|brings|brought)$/.test(wordAt(s, before - 1))))
    return undefined;
  return { people };
}

const HELD =
  /^(?:takes?|took|taking|returns?|returned|returning|steps?|stepped|joins?|joined|signed|comes?|came|stays?|continues?|remains?|serving|is|are|hired|tapped|named|brought|boards?|boarded|appointed|installed|attached|enlisted|recruited|set|added|announced|confirmed|credited|listed|billed|doubles?|doubled|doubling|acts|acted|involved|onboard|aboard|known|duty|hats|work|works|worked|working|started|career|been)$/;

/** "A takes over as", "A has been named as", "A is on board as": the subject of the verb in front. */
function ofVerb(s: SentenceReading, as: number): Holders | undefined {
  let verb = as - 1;
  if (/^(?:over|in|on|up|aboard|back|board|out|onboard)$/.test(wordAt(s, verb))) verb -= 1;
  if (wordAt(s, verb) === 'on') verb -= 1;
  while (verb < as - 1 && /^(?:all|both|also|already|still|now)$/.test(wordAt(s, verb))) verb -= 1;
  const word = wordAt(s, verb);
  if (!HELD.test(word) || (verb === as - 1 && /^(?:is|are|been|takes?|took|taking)$/.test(word)))
    return undefined;
  if (/^(?:duty|hats)$/.test(word)) {
    for (let i = verb - 1; i > verb - 5; i -= 1)
      if (/^(?:pull(?:s|ed|ing)?|do(?:es|ing)?|did|wear(?:s|ing)?|wore)$/.test(wordAt(s, i)))
        return { people: subjectsOf(s, i) };
    return undefined;
  }
  if (word === 'career') {
    for (let i = verb - 1; i > verb - 4; i -= 1)
      if (/^(?:began|begins|started|starting|beginning)$/.test(wordAt(s, i)))
        return { people: subjectsOf(s, i) };
    return undefined;
  }
  return { people: subjectsOf(s, verb) };
}

/** "Also on board as directors are A and B", "Joining A as producers are B and C", "replaced as director by A". */
function namedBehind(s: SentenceReading, as: number, noun: number): readonly NamedPerson[] | undefined {
  const verb = wordAt(s, noun + 1);
  const passive = verb === 'by' && /^(?:replaced|succeeded|joined)$/.test(wordAt(s, as - 1));
  if (!passive && !(/^(?:is|are)$/.test(verb) && opens(s, as))) return undefined;
  const { people, end } = peopleFrom(s, noun + 2);
  return s.units[end - 1]?.possessive ? [] : people;
}

/** "Also on board", "Joining Ada Stone", "Serving", that the sentence begins with. */
function opens(s: SentenceReading, as: number): boolean {
  if (as > 8) return false;
  for (let i = 0; i < as; i += 1) {
    if (isName(s, i) && /^(?:joining|alongside|and|,)$/.test(wordAt(s, i - 1))) continue;
    if (
      !/^(?:also|on|board|aboard|back|and|joining|serving|returning|credited|them|him|her|,|alongside|onboard)$/.test(
        wordAt(s, i),
      )
    )
      return false;
  }
  return true;
}
