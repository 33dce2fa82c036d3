import { isUnclaimed } from '../reading/hedges.ts';
import { isFullName } from '../reading/name-index.ts';
import { personAt } from '../reading/people.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';

import { isKnownActor, isNamed, mayAct } from './actors.ts';
import { atEach } from './at-each.ts';
import { castFinding } from './cast-finding.ts';
import { verbBefore } from './gets-role.ts';
import { partsOf } from './parts-of.ts';
import { characterFrom } from './roles.ts';
import type { Finding, Rule } from './rule.ts';
import { subjectsOf } from './subject.ts';
import { isName, type NamedPerson, peopleFrom, wordAt } from './walk.ts';
import { workFor } from './whose-work.ts';

/**
 * "A takes on the role of B", "A in the role of B", "A reprises B", "A stars in the title role", "the title role is
 * played by A", "A brings B to life".
 */
export const takesOn: Rule = {
  name: 'takes on',
  triggers: 'of reprise reprises reprised reprising title titular eponymous life'.split(' '),
  read: atEach((s, i) => {
    const word = wordAt(s, i);
    if (word === 'of')
      return /^(?:roles?|parts?|mantle|persona|guise)$/.test(wordAt(s, i - 1)) ? ofRole(s, i) : [];
    if (word === 'life') return toLife(s, i);
    return word.startsWith('repris') ? reprises(s, i) : titleRole(s, i);
  }),
};

/** "takes on the role of X", "landed the part of X", "cast in the role of X", "A in the role of X". */
function ofRole(s: SentenceReading, of: number): readonly Finding[] {
  if (wordAt(s, of - 2) === 'title') return [];
  const verb = verbBefore(s, of - 1);
  if (verb === undefined) return [];
  const people = subjectsOf(s, verb);
  // "auditioned four times before landing the part of"
  const from = wordAt(s, verb - 1) === 'before' ? verb : (people[0]?.at ?? verb);
  return isUnclaimed(s, from, of) ? [] : partsOf(s, people, of + 1, verb, false);
}

/** "reprises B", "set to reprise B": "as B" and "the role of B" are read elsewhere. */
function reprises(s: SentenceReading, verb: number): readonly Finding[] {
  const part = characterFrom(s, verb + 1);
  if (part === undefined || isTitle(s.reading, s.units[part.from]) || wordAt(s, part.to) === 'role')
    return [];
  const people = subjectsOf(s, verb);
  return isUnclaimed(s, people[0]?.at ?? verb, verb + 1) ? [] : partsOf(s, people, verb + 1, verb, false);
}

/** "brings B to life", "brings to life the bumbling B". */
function toLife(s: SentenceReading, life: number): readonly Finding[] {
  if (wordAt(s, life - 1) !== 'to') return [];
  if (wordAt(s, life - 2) === 'brought') {
    const by = broughtByAt(s, life);
    if (by !== undefined) return broughtBy(s, life, by);
  }
  for (let verb = life - 2; verb > life - 9 && verb >= 0; verb -= 1) {
    if (!/^(?:brings?|brought|bringing)$/.test(wordAt(s, verb))) continue;
    const from = verb === life - 2 ? life + 1 : verb + 1;
    const part = characterFrom(s, from);
    const people = subjectsOf(s, verb);
    const first = people[0];
    if (part === undefined || first === undefined || isTitle(s.reading, s.units[part.from])) return [];
    if (from < life && part.to > life - 1) return [];
    if (!people.every((one) => isNamed(s, one) && mayAct(s, one)) || isUnclaimed(s, first.at, verb))
      return [];
    return partsOf(s, people, from, verb, false);
  }
  return [];
}

/** "brought to life by", "brought to life as a bright-eyed girl by", "brought vividly to life on stage by". */
function broughtByAt(s: SentenceReading, life: number): number | undefined {
  for (let i = life + 1; i < life + 10; i += 1) {
    if (wordAt(s, i) === 'by') return i;
    if (
      s.units[i]?.kind === 'mark' ||
      (i === life + 1 && !/^(?:as|on|in|with|so|once|again|here)$/.test(wordAt(s, i)))
    )
      return undefined;
  }
  return undefined;
}

/** "B is brought to life by A", "B, brought to life by A", "B, who is brought to life by A". */
function broughtBy(s: SentenceReading, life: number, by: number): readonly Finding[] {
  let at = life - 3;
  while (
    at > life - 6 &&
    /^(?:is|was|are|has|been|being|,|who|will|be|—|–|memorably|brilliantly|vividly|beautifully)$/.test(
      wordAt(s, at),
    )
  )
    at -= 1;
  const one = peopleFrom(s, by + 1).people[0];
  if (one === undefined || !isName(s, at) || s.units[at]?.possessive || isTitle(s.reading, s.units[at]))
    return [];
  const known = s.reading.evidence.get(s.units[at]?.key ?? '');
  const part = characterFrom(s, at);
  if (part === undefined || (known?.person ?? 0) > (known?.character ?? 0)) return [];
  if (!isNamed(s, one) || !mayAct(s, one) || isUnclaimed(s, at, life)) return [];
  return castFinding(one.person, part.character, workFor(s, at, one.at + 1), { from: at, to: one.at + 1 });
}

/** "stars in the title role", "has the title role", "the title role goes to A", "with A in the title role". */
function titleRole(s: SentenceReading, at: number): readonly Finding[] {
  const noun = at + 1;
  if (!/^(?:role|part)$/.test(wordAt(s, noun)) || s.topic === undefined) return [];
  const part =
    characterFrom(s, at) ?? (wordAt(s, noun + 1) === 'of' ? characterFrom(s, noun + 2) : undefined);
  if (part === undefined) return [];
  const span = { from: at, to: noun + 1 };
  const people = takers(s, noun) ?? holders(s, noun);
  const first = people[0];
  if (first === undefined || isUnclaimed(s, first.at, Math.max(first.at, at))) return [];
  return people.flatMap(({ person }) => castFinding(person, part.character, workFor(s, at, noun + 1), span));
}

/** "The title role is played by A", "went to A", "is A". */
function takers(s: SentenceReading, noun: number): readonly NamedPerson[] | undefined {
  let i = noun + 1;
  while (/^(?:is|was|has|been|will|be|being|now|eventually)$/.test(wordAt(s, i))) i += 1;
  if (i === noun + 1 && !/^(?:goes|went)$/.test(wordAt(s, i))) return undefined;
  if (/^(?:played|taken|filled|sung|portrayed|performed|goes|went|gone)$/.test(wordAt(s, i))) i += 1;
  if (/^(?:by|to)$/.test(wordAt(s, i))) i += 1;
  const { people } = peopleFrom(s, i);
  return people.length > 0 ? people.slice(0, 1) : undefined;
}

function holders(s: SentenceReading, noun: number): readonly NamedPerson[] {
  const verb = verbBefore(s, noun);
  if (verb === undefined) return [];
  if (!isName(s, verb - 1) || wordAt(s, verb) !== 'in') return subjectsOf(s, verb);
  // "with A in the title role"
  const person = s.units[verb - 1]?.possessive ? undefined : personAt(s, verb - 1);
  const unit = s.units[verb - 1];
  return person !== undefined && unit !== undefined && (isFullName(unit) || isKnownActor(s, person))
    ? [{ person, at: verb - 1 }]
    : [];
}
