import { isUnclaimed } from '../reading/hedges.ts';
import { personAt } from '../reading/people.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { atEach } from './at-each.ts';
import { inThePast } from './finding.ts';
import { crewFinding } from './makers.ts';
import { actingPerson } from './people-meant.ts';
import type { Finding, Rule } from './rule.ts';
import { subjectsOf } from './subject.ts';
import { isName, peopleBefore, wordAt } from './walk.ts';
import { worksFrom } from './works.ts';

const ROLES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    writing: 'writer',
    screenwriting: 'writer',
    directing: 'director',
    directorial: 'director',
    producing: 'producer',
    producer: 'producer',
    writer: 'writer',
    director: 'director',
    creator: 'creator',
  }),
);

/** "Ada Stone, whose writing credits include X and Y", "her directing credits include X". */
export const credits: Rule = {
  name: 'credits',
  triggers: ['credits', 'credit'],
  read: atEach((s, i) =>
    wordAt(s, i) === 'credits' && /^(?:include|includes|including)$/.test(wordAt(s, i + 1))
      ? creditsAt(s, i)
      : hasCredit(s, i),
  ),
};

/** "has writing credits on X and Y", "earned a producing credit": of whom the verb tells; without a work, of what is spoken of. */
function hasCredit(s: SentenceReading, at: number): readonly Finding[] {
  const role = ROLES.get(wordAt(s, at - 1));
  let verb = at - 2;
  if (/^(?:executive|exec)$/.test(wordAt(s, verb))) verb -= 1;
  while (verb > at - 6 && /^(?:a|an|several|many|his|her|first|also|some)$/.test(wordAt(s, verb))) verb -= 1;
  const word = wordAt(s, verb);
  const acts = /^(?:has|have|gets?|got|getting|receives?|received|earns?|earned|shares?|shared)$/.test(word);
  if (role === undefined || !(acts || word === 'with')) return [];
  const opening = /^(?:he|she)$/.test(s.units[0]?.lower ?? '')
    ? s.subject
    : isName(s, 0)
      ? personAt(s, 0)
      : s.subject;
  const person = acts ? subjectsOf(s, verb)[0]?.person : opening;
  const behind = /^(?:on|for|in)$/.test(wordAt(s, at + 1));
  const works = behind ? worksFrom(s, at + 2).works : acts && s.topic !== undefined ? [s.topic] : [];
  if (person === undefined || isUnclaimed(s, verb, at)) return [];
  const made = role === 'producer' && /^exec/.test(wordAt(s, at - 2)) ? 'executive producer' : role;
  return works.flatMap((work) => crewFinding(person, made, work, { from: verb, to: at + 1 }));
}

function creditsAt(s: SentenceReading, at: number): readonly Finding[] {
  const role = ROLES.get(wordAt(s, at - 1));
  if (role === undefined) return [];
  const owner = wordAt(s, at - 2);
  const person =
    isName(s, at - 2) && s.units[at - 2]?.possessive
      ? personAt(s, at - 2)
      : owner === 'whose'
        ? peopleBefore(s, wordAt(s, at - 3) === ',' ? at - 3 : at - 2).at(-1)?.person
        : owner === 'his' || owner === 'her'
          ? actingPerson(s, at - 2)?.person
          : undefined;
  if (person === undefined) return [];
  const { works, end } = worksFrom(s, at + 2);
  return works.flatMap((work) => inThePast(crewFinding(person, role, work, { from: at, to: end })));
}
