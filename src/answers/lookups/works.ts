import type { Fact } from '../../facts/fact.ts';
import type { Answer } from '../answer.ts';
import { citesOf, evidenceForFacts } from '../evidence.ts';
import type { Library } from '../library.ts';
import { makeAnswer } from '../make-answer.ts';
import { answerSilent } from '../not-knowing.ts';
import { pickSubject } from '../pick-subject.ts';
import { sayList, sayTitle } from '../say.ts';
import { sayFact } from '../say-fact.ts';

type WorkFact = Extract<Fact, { kind: 'cast' | 'crew' | 'appearance' }>;

/** Facts that place a person or a character in a title, or behind one. */
export function worksOf(library: Library, entityId: string): WorkFact[] {
  return library.base
    .factsAbout(entityId)
    .filter(
      (fact): fact is WorkFact => fact.kind === 'cast' || fact.kind === 'crew' || fact.kind === 'appearance',
    )
    .filter((fact) => fact.title !== undefined);
}

/** What somebody has been in, or has made; with `role`, made as that alone. `name` as typed. */
export function answerWorks(
  library: Library,
  { name, role }: { readonly name: string; readonly role?: string },
): Answer | undefined {
  const asked = { question: 'works', asked: `What is ${name} in?`, command: 'about' };
  const picked = pickSubject(
    library,
    asked,
    name,
    ['character', 'person'],
    (entity) => worksOf(library, entity.id).length > 0,
  );
  if ('reply' in picked) return picked.reply;
  const subject = picked.entity;
  const facts = worksOf(library, subject.id).filter(
    (fact) => fact.status !== 'denied' && (role === undefined || isMadeAs(fact, role)),
  );
  // Not everything that is made is a title: a passage may know.
  if (facts.length === 0 && role !== undefined) return undefined;
  if (facts.length === 0)
    return answerSilent(
      library,
      asked,
      subject,
      `The articles mention ${subject.name}, but place them in no title`,
    );
  const titles = [
    ...new Set(facts.map((fact) => sayTitle({ title: fact.title, year: fact.year, medium: fact.medium }))),
  ];
  const evidence = evidenceForFacts(library, facts, subject.names);
  const lines = facts.map((fact) => ({ text: sayFact(fact, ''), cites: citesOf(fact, evidence) }));
  return makeAnswer(library, {
    ...asked,
    status: 'answered',
    headline: `${subject.name}: ${sayList(titles)}`,
    answers: titles,
    evidence,
    sections: [{ lines: [...new Map(lines.map((line) => [line.text, line])).values()] }],
  });
}

const isMadeAs = (fact: WorkFact, role: string) =>
  fact.kind === 'crew' &&
  (fact.role === role || fact.role.endsWith(` ${role}`) || fact.role === `co-${role}`);
