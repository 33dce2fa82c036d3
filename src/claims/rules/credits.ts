import { personAt } from '../reading/people.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { atEach } from './at-each.ts';
import { crewFinding } from './makers.ts';
import type { Finding, Rule } from './rule.ts';
import { actingPerson } from './subject.ts';
import { isName, peopleBefore, wordAt } from './walk.ts';
import { worksFrom } from './works.ts';

const ROLES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    writing: 'writer',
    screenwriting: 'writer',
    directing: 'director',
    directorial: 'director',
    producing: 'producer',
  }),
);

/** "Ada Stone, whose writing credits include X and Y", "her directing credits include X". */
export const credits: Rule = {
  name: 'credits',
  triggers: ['credits'],
  read: atEach((s, i) =>
    wordAt(s, i) === 'credits' && /^(?:include|includes|including)$/.test(wordAt(s, i + 1))
      ? creditsAt(s, i)
      : [],
  ),
};

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
  return works.flatMap((work) =>
    crewFinding(person, role, work, { from: at, to: end }).map((finding) => ({
      ...finding,
      status: 'past' as const,
    })),
  );
}
