import type { Work } from '../claim.ts';
import { isUnclaimed } from '../reading/hedges.ts';
import { personAt } from '../reading/people.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { atEach } from './at-each.ts';
import { rolesMade } from './made-roles.ts';
import { crewFinding, rolesBefore } from './makers.ts';
import type { Finding, Rule } from './rule.ts';
import { isName, type NamedPerson, wordAt } from './walk.ts';
import { titleSlot } from './whose-work.ts';

/** "director A (“X,” “Y”)", "directed by A and B (X)": what makers have made before, as trade papers say it. */
export const madeBefore: Rule = {
  name: 'made before',
  triggers: ['('],
  read: atEach((s, at) => (wordAt(s, at) === '(' ? readAt(s, at) : [])),
};

const OF_A_KIND = /^(?:director|writer|author|creator)$/;

function readAt(s: SentenceReading, open: number): readonly Finding[] {
  const people = peopleTo(s, open - 1);
  const first = people[0];
  if (first === undefined) return [];
  const noun = rolesBefore(s, first.at).map(({ role }) => role);
  const made = wordAt(s, first.at - 1) === 'by' ? rolesMade(s, first.at - 2) : [];
  const roles = [...noun, ...made].filter((role) => OF_A_KIND.test(role));
  const works = roles.length === 0 ? [] : worksInside(s, open);
  if (works.length === 0 || isUnclaimed(s, first.at, open)) return [];
  return works.flatMap((work) =>
    people.flatMap(({ person }) =>
      roles.flatMap((role) =>
        crewFinding(person, role, work, { from: open, to: open + 1 }).map((finding) => ({
          ...finding,
          status: 'past' as const,
        })),
      ),
    ),
  );
}

/** The person in front of the parentheses, and whom "and" joins to him. */
function peopleTo(s: SentenceReading, last: number): NamedPerson[] {
  const person = isName(s, last) ? personAt(s, last) : undefined;
  if (person === undefined) return [];
  const other =
    /^(?:and|&)$/.test(wordAt(s, last - 1)) && !s.units[last - 2]?.possessive
      ? personAt(s, last - 2)
      : undefined;
  const one = { person, at: last };
  return other === undefined ? [one] : [{ person: other, at: last - 2 }, one];
}

/** Titles and nothing else up to the closing mark; a character's name, a channel or a year is none. */
function worksInside(s: SentenceReading, open: number): Work[] {
  const works: Work[] = [];
  for (let i = open + 1; i < open + 14; i += 1) {
    const word = wordAt(s, i);
    if (word === ')') return works;
    if (/^(?:,|;|and|&)$/.test(word)) continue;
    const known = s.reading.evidence.get(s.units[i]?.key ?? '');
    const work =
      isName(s, i) && !s.units[i]?.possessive && (known?.person ?? 0) === 0 ? titleSlot(s, i) : undefined;
    if (work === undefined || ((known?.character ?? 0) > 0 && !s.units[i]?.quoted)) return [];
    works.push(work);
  }
  return [];
}
