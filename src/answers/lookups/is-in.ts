import type { Answer } from '../answer.ts';
import { evidenceForFacts } from '../evidence.ts';
import { findSubject } from '../find-subject.ts';
import type { Library } from '../library.ts';
import { makeAnswer } from '../make-answer.ts';
import { answerSilent } from '../not-knowing.ts';
import { factsOf, pickSubject } from '../pick-subject.ts';
import { sayList, sayTitle } from '../say.ts';
import { sayFact } from '../say-fact.ts';
import { sentencesNaming } from '../sentences-naming.ts';
import { worksOf } from './works.ts';

/** Whether a person or a character is in a title. Nothing where the second is no title that the articles know. */
export function answerIsIn(
  library: Library,
  { name, title }: { readonly name: string; readonly title: string },
): Answer | undefined {
  const asked = { question: 'is-in', asked: `Is ${name} in ${title}?`, command: 'about' };
  const [work] = findSubject(library, title, ['title']).sure;
  if (!work) return undefined;
  const inWork = (id: string) => worksOf(library, id).filter((fact) => fact.about.title === work.id);
  const picked = pickSubject(
    library,
    asked,
    name,
    ['character', 'person'],
    (entity) => inWork(entity.id).length > 0,
  );
  if ('reply' in picked) return picked.reply;
  const subject = picked.entity;
  const facts = inWork(subject.id).filter((fact) => fact.status !== 'denied');
  const denied = inWork(subject.id).filter((fact) => fact.status === 'denied');
  const [first] = facts;
  if (first) {
    const hedged = facts.every((fact) => fact.status === 'rumoured');
    return makeAnswer(library, {
      ...asked,
      status: hedged ? 'partial' : 'answered',
      headline: hedged ? `That is not confirmed: ${sayFact(first, '')}` : `Yes: ${sayFact(first, '')}`,
      answers: [hedged ? 'not confirmed' : 'yes'],
      evidence: evidenceForFacts(library, facts, subject.names),
      more: [{ label: `Cast of ${work.name}`, command: 'cast', value: work.name }],
    });
  }
  if (denied.length > 0) {
    return makeAnswer(library, {
      ...asked,
      status: 'answered',
      headline: `No: the articles deny that ${subject.name} is in ${work.name}`,
      answers: ['no'],
      evidence: evidenceForFacts(library, denied, subject.names),
    });
  }
  const elsewhere = [
    ...new Set(
      worksOf(library, subject.id)
        .filter((fact) => fact.status !== 'denied')
        .map((fact) => sayTitle(fact))
        .filter(Boolean),
    ),
  ];
  const silent = answerSilent(
    library,
    asked,
    subject,
    `The articles don’t say whether ${subject.name} is in ${work.name}: not confirmed`,
    {
      evidence: [
        ...sentencesNaming(library, subject, work),
        ...evidenceForFacts(
          library,
          [...factsOf(library, subject, 'cast'), ...factsOf(library, subject, 'appearance')],
          subject.names,
        ),
      ],
    },
  );
  return {
    ...silent,
    notes: elsewhere.length ? [`They place ${subject.name} in ${sayList(elsewhere)}.`] : [],
  };
}
