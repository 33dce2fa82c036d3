import type { Entity } from '../../facts/fact.ts';
import type { Answer } from '../answer.ts';
import { evidenceOf } from '../evidence.ts';
import { findSubject } from '../find-subject.ts';
import type { Library } from '../library.ts';
import { makeAnswer } from '../make-answer.ts';
import { answerSilent } from '../not-knowing.ts';
import { isSameMedium } from '../same-medium.ts';
import { nameEntity } from '../say.ts';
import { sentencesAbout } from '../sentences-about.ts';
import { titlesIn } from '../titles-in.ts';

const MEDIUM = 'miniseries|mini-series|series|sitcom|movie|film|show|game|book|novel|play|musical|comic';
/** "Low Tide is a limited series", "Low Tide, the film that …". */
const SAYS_WHAT = new RegExp(
  `(?:\\b(?:is|was|will be)|,) (?:an?|the) (?:[\\p{L}\\p{N}-]+ ){0,3}?(?<medium>${MEDIUM})\\b`,
  'u',
);

/**
 * What sort of work a title is; with `asked`, whether it is that. Both as typed. Nothing where it is no title
 * that the articles know.
 */
export function answerMedium(
  library: Library,
  { title, asked }: { readonly title: string; readonly asked?: string },
): Answer | undefined {
  const [work] = findSubject(library, title, ['title']).sure;
  if (!work) return undefined;
  const said = sentencesAbout(library, work, SAYS_WHAT).filter(({ text, match }) =>
    isSubject(library, work, text, match.index),
  );
  const [first] = said.flatMap(({ match }) => match.groups?.medium ?? []);
  const name = nameEntity(work);
  const question = { question: 'medium', asked: `What is ${name}?`, command: 'about' };
  if (first === undefined)
    return answerSilent(library, question, work, `The articles don’t say in so many words what ${name} is`);
  const isSo = asked && said.some(({ match }) => isSameMedium(match.groups?.medium ?? '', asked));
  return makeAnswer(library, {
    ...question,
    status: 'answered',
    headline: `${asked ? (isSo ? 'Yes: ' : 'The articles say otherwise: ') : ''}${name} is a ${isSo ? asked : first}`,
    answers: [isSo ? asked : first],
    evidence: said.flatMap(
      ({ citation, match }) => evidenceOf(library, citation, [match.groups?.medium]) ?? [],
    ),
    more: [{ label: `About ${name}`, command: 'about', value: name }],
  });
}

/** The words stand right behind the title, or behind the "it" that a sentence opens with. */
function isSubject(library: Library, work: Entity, text: string, at: number): boolean {
  if (/^(?:it|this) $/iu.test(text.slice(0, at))) return true;
  return titlesIn(library, text).some(
    ({ entity, end }) => entity.id === work.id && /^ ?$/u.test(text.slice(end, at)),
  );
}
