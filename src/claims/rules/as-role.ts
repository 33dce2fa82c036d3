import { isUnclaimed } from '../reading/hedges.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { CREW_NOUNS, ROLE_QUALIFIERS } from '../words/roles.ts';
import { atEach } from './at-each.ts';
import { crewFinding, isOfTopic, rolesBefore } from './makers.ts';
import type { Finding, Rule } from './rule.ts';
import { subjectsOf } from './subject.ts';
import { isName, peopleBefore, peopleFrom, wordAt } from './walk.ts';
import { worksFrom } from './works.ts';

const DUTIES: Readonly<Record<string, string>> = {
  showrunning: 'showrunner',
  directing: 'director',
  writing: 'writer',
  producing: 'producer',
};

/** "A takes over as director", "A returned as showrunner of X", "A shares showrunning duties with B". */
export const asRole: Rule = {
  name: 'as role',
  triggers: ['as', 'duties', 'directing', 'writing'],
  read: atEach((s, at) => {
    const word = wordAt(s, at);
    if (word === 'as') return takesOver(s, at);
    // "shares the directing", "shares directing duties"
    return word === 'duties' ? shares(s, at) : wordAt(s, at - 1) === 'the' ? shares(s, at + 1) : [];
  }),
};

function takesOver(s: SentenceReading, as: number): readonly Finding[] {
  const beside = isName(s, as - 1) ? withPeople(s, as) : undefined;
  if (beside !== undefined) return beside;
  let verb = as - 1;
  if (/^(?:over|in|on|up|aboard|back|board)$/.test(wordAt(s, verb))) verb -= 1;
  if (/^(?:on)$/.test(wordAt(s, verb))) verb -= 1;
  const onBoard =
    as <= 4 && s.units.slice(0, as).every(({ lower }) => /^(?:also|on|board|aboard|back|and)$/.test(lower));
  if (
    (!onBoard &&
      !/^(?:takes?|took|taking|returns?|returned|returning|steps?|stepped|joins?|joined|signed|comes?|came|stays?|continues?|serving|is|are|hired|tapped|named|brought|boards?|boarded|appointed|installed|attached|enlisted|recruited)$/.test(
        wordAt(s, verb),
      )) ||
    (/^(?:is|are|takes?|took|taking)$/.test(wordAt(s, verb)) && verb === as - 1)
  )
    return [];
  let noun = as + 1;
  while (noun < as + 5 && !CREW_NOUNS.has(wordAt(s, noun))) {
    if (
      !/^(?:a|an|the|its|new|sole|series|executive|co)$/.test(wordAt(s, noun)) &&
      !ROLE_QUALIFIERS.has(wordAt(s, noun))
    )
      return [];
    noun += 1;
  }
  while (/^(?:and|&)$/.test(wordAt(s, noun + 1)) && CREW_NOUNS.has(wordAt(s, noun + 2))) noun += 2;
  const roles = rolesBefore(s, noun + 1);
  const people = /^(?:is|are)$/.test(wordAt(s, noun + 1))
    ? peopleBehind(s, noun + 2)
    : onBoard
      ? []
      : subjectsOf(s, verb);
  const first = people[0];
  if (first === undefined || isName(s, noun + 1) || isUnclaimed(s, first.at, noun)) return [];
  const named = /^(?:of|for|on)$/.test(wordAt(s, noun + 1)) ? worksFrom(s, noun + 2).works : [];
  if (named.length === 0 && wordAt(s, noun + 1) === 'of' && !isOfTopic(s, noun + 2)) return [];
  return (named.length > 0 ? named : [s.topic]).flatMap((work) =>
    people.flatMap(({ person, at }) =>
      roles.flatMap(({ role }) => crewFinding(person, role, work, { from: at, to: noun + 1 })),
    ),
  );
}

/** "Also on board as directors are A and B"; of "A's friends" it tells nothing. */
function peopleBehind(s: SentenceReading, from: number) {
  const { people, end } = peopleFrom(s, from);
  return s.units[end - 1]?.possessive ? [] : people;
}

/** "…, with A and B as showrunners". */
function withPeople(s: SentenceReading, as: number): readonly Finding[] {
  const people = peopleBefore(s, as);
  const first = people[0];
  if (first === undefined || wordAt(s, first.at - 1) !== 'with') return [];
  let noun = as + 1;
  while (noun < as + 4 && !CREW_NOUNS.has(wordAt(s, noun)) && s.units[noun]?.kind === 'word') noun += 1;
  if (isName(s, noun + 1) || s.units[noun]?.possessive || isUnclaimed(s, first.at, noun)) return [];
  if (wordAt(s, noun + 1) === 'of' && !isOfTopic(s, noun + 2)) return [];
  return people.flatMap(({ person }) =>
    rolesBefore(s, noun + 1).flatMap(({ role }) =>
      crewFinding(person, role, s.topic, { from: first.at, to: noun + 1 }),
    ),
  );
}

function shares(s: SentenceReading, duties: number): readonly Finding[] {
  const role = DUTIES[wordAt(s, duties - 1)];
  const verb = wordAt(s, duties - 2) === 'the' ? duties - 3 : duties - 2;
  if (role === undefined) return [];
  if (!/^(?:shares?|shared|splits?|split|sharing)$/.test(wordAt(s, verb))) return fallTo(s, duties, role);
  const people = [...subjectsOf(s, verb)];
  if (people.length === 0 || isUnclaimed(s, verb, duties)) return [];
  const end = wordAt(s, duties) === 'duties' ? duties + 1 : duties;
  const other = /^(?:with|between)$/.test(wordAt(s, end)) ? peopleFrom(s, end + 1).people : [];
  return [...people, ...other].flatMap(({ person }) =>
    crewFinding(person, role, s.topic, { from: verb, to: duties + 1 }),
  );
}

/** "Directing duties are shared by A and B", "writing duties fell to A". */
function fallTo(s: SentenceReading, duties: number, role: string): readonly Finding[] {
  let i = duties + 1;
  while (/^(?:are|were|is|was|will|be|being|have|been)$/.test(wordAt(s, i))) i += 1;
  const [verb, small] = [wordAt(s, i), wordAt(s, i + 1)];
  const shared = /^(?:shared|split|handled)$/.test(verb) && /^(?:by|between|among)$/.test(small);
  if (!shared && !(/^(?:fall|falls|fell|go|goes|went)$/.test(verb) && small === 'to')) return [];
  const { people, end } = peopleFrom(s, i + 2);
  if (people.length === 0 || s.units[end - 1]?.possessive || isUnclaimed(s, duties, i)) return [];
  return people.flatMap(({ person }) => crewFinding(person, role, s.topic, { from: duties, to: end }));
}
