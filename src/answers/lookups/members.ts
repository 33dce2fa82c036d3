import type { Fact } from '../../facts/fact.ts';
import type { Answer } from '../answer.ts';
import { citesOf, evidenceForFacts } from '../evidence.ts';
import { findSubject } from '../find-subject.ts';
import type { Library } from '../library.ts';
import { makeAnswer } from '../make-answer.ts';
import { sayList } from '../say.ts';

/** Words of a sentence that says who a team is, and not merely who is seen. */
const TEAM =
  /\b(?:team(?:s|ed|ing)?[ -]up|join(?:s|ed|ing)? forces|unite[sd]?|form(?:s|ed|ing)?|make(?:s)? up|assemble[sd]?|bring(?:s)? together|brought together|come together|consist(?:s)? of|made up of)\b/iu;

type AppearanceFact = Extract<Fact, { kind: 'appearance' }>;

/** Who belongs to a team that bears the name of a title. Nothing where no sentence says who teams up. */
export function answerMembers(library: Library, { title }: { readonly title: string }): Answer | undefined {
  const [work] = findSubject(library, title, ['title']).sure;
  if (!work) return undefined;
  const facts = library.base
    .factsAbout(work.id)
    .filter((fact): fact is AppearanceFact => fact.kind === 'appearance' && fact.status !== 'denied')
    .filter((fact) => fact.support.some((claim) => TEAM.test(claim.sentence)));
  if (facts.length < 2) return undefined;
  const characters = [...new Set(facts.map((fact) => fact.character))];
  const evidence = evidenceForFacts(library, facts).filter((one) => TEAM.test(one.quote));
  return makeAnswer(library, {
    question: 'members',
    asked: `Who makes up ${work.name}?`,
    status: 'answered',
    headline: `${work.name}: ${sayList(characters)}`,
    answers: characters,
    evidence,
    sections: [{ lines: facts.map((fact) => ({ text: fact.character, cites: citesOf(fact, evidence) })) }],
    more: [{ label: `Cast of ${work.name}`, command: 'cast', value: work.name }],
  });
}
