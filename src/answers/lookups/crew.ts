import type { Entity, Fact } from '../../facts/fact.ts';
import type { Answer } from '../answer.ts';
import { hasRole } from '../closest.ts';
import { citesOf, evidenceForFacts } from '../evidence.ts';
import type { Library } from '../library.ts';
import { makeAnswer } from '../make-answer.ts';
import { answerSilent } from '../not-knowing.ts';
import { factsOf, pickSubject } from '../pick-subject.ts';
import { sayList } from '../say.ts';

/** Roles that answer for one another, the one asked for first. */
const CLOSE: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    writer: ['screenwriter', 'co-writer', 'author', 'playwright', 'novelist'],
    author: ['writer', 'novelist'],
    screenwriter: ['writer', 'co-writer'],
    producer: ['executive producer', 'co-producer'],
    showrunner: ['co-showrunner'],
    director: ['co-director'],
    creator: ['co-creator'],
  }),
);

/** Who has a role behind a title: `role` in lower case, in the singular. */
export function answerCrew(
  library: Library,
  { title, role }: { readonly title: string; readonly role: string },
): Answer {
  const asked = { question: 'crew', asked: `Who is the ${role} of ${title}?`, command: 'ask' };
  const roles = [role, ...(CLOSE.get(role) ?? [])];
  const rolesOf = (entity: Entity) => factsOf(library, entity, 'crew').map((fact) => fact.role);
  const picked = pickSubject(
    library,
    asked,
    title,
    ['title'],
    [
      (entity) => rolesOf(entity).includes(role),
      (entity) => rolesOf(entity).some((one) => roles.includes(one)),
      (entity) => rolesOf(entity).length > 0,
    ],
  );
  if ('reply' in picked) return picked.reply;
  const work = picked.entity;
  const all = factsOf(library, work, 'crew');
  const facts = roles.flatMap((one) => all.filter((fact) => fact.role === one));
  const [first] = facts;
  if (!first) {
    const evidence = evidenceForFacts(library, all);
    const silent = answerSilent(library, asked, work, `The articles don’t name a ${role} of ${work.name}`, {
      evidence,
      unread: hasRole(roles, work.name),
    });
    const known = [...Map.groupBy(all, (fact) => fact.person)].map(
      ([person, facts]) => `${person} (${[...new Set(facts.map((fact) => fact.role))].join(', ')})`,
    );
    return { ...silent, notes: known.length ? [`They do name ${sayList(known)}.`] : [] };
  }
  const people = [...new Set(facts.map((fact) => fact.person))];
  const evidence = evidenceForFacts(library, facts);
  return makeAnswer(library, {
    ...asked,
    status: 'answered',
    headline: [...Map.groupBy(facts, (fact) => fact.role).values()]
      .map((list, at) => sayRole(list, at === 0 ? work.name : undefined))
      .join('; '),
    answers: people,
    evidence,
    sections:
      facts.length > 1
        ? [
            {
              lines: facts.map((fact) => ({
                text: `${fact.person}, ${fact.role}`,
                cites: citesOf(fact, evidence),
              })),
            },
          ]
        : [],
  });
}

/** "Ilse Brun is director of Low Tide", of those who share a role. */
function sayRole(facts: readonly CrewFact[], work: string | undefined): string {
  const people = [...new Set(facts.map((fact) => fact.person))];
  const past = facts.every((fact) => fact.status === 'past');
  const verb = people.length > 1 ? (past ? 'were' : 'are') : past ? 'was' : 'is';
  const [first] = facts;
  const doubt =
    first?.status === 'expected' ? ' set to be' : first?.status === 'rumoured' ? ' rumored to be' : '';
  const role = first?.role ?? '';
  return `${sayList(people)} ${verb}${doubt} ${people.length > 1 ? plural(role) : role}${work ? ` of ${work}` : ''}`;
}

type CrewFact = Extract<Fact, { kind: 'crew' }>;

const plural = (role: string) => (role.endsWith('s') ? role : `${role}s`);
