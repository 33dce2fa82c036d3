import type { Answer } from '../answer.ts';
import { evidenceForFacts } from '../evidence.ts';
import { findSubject } from '../find-subject.ts';
import type { Library } from '../library.ts';
import { makeAnswer } from '../make-answer.ts';
import type { Asked } from '../not-knowing.ts';
import { factsOf } from '../pick-subject.ts';
import { isSameMedium } from '../same-medium.ts';
import { sayList, sayTitle } from '../say.ts';

const PLAYS_HERO =
  /\bplay(?:s|ed|ing)? (?:the|its) (?:(?:title|titular|eponymous|lead|main) )?(?:character|role|part|hero|heroine)\b/iu;

/**
 * Who plays the hero that a work is called after, where an article says who "played the character" and does not name
 * it again; with `medium` ("film"), in a work of that sort. Nothing where none says it.
 */
export function answerHero(
  library: Library,
  asked: Asked,
  name: string,
  medium?: string,
): Answer | undefined {
  const facts = findSubject(library, name, ['title'])
    .sure.flatMap((work) => factsOf(library, work, 'cast'))
    .filter(
      ({ character, support }) =>
        character === undefined &&
        support.some(({ sentence }) => PLAYS_HERO.test(sentence) && (!medium || isOf(medium, sentence))),
    );
  const [first] = facts;
  if (!first) return undefined;
  const people = [...new Set(facts.map(({ person }) => person))];
  const verb = first.status === 'past' ? 'played' : people.length > 1 ? 'play' : 'plays';
  return makeAnswer(library, {
    ...asked,
    status: first.status === 'rumoured' ? 'partial' : 'answered',
    headline: `${sayList(people)} ${verb} the character in ${sayTitle(first)}`,
    answers: people,
    evidence: evidenceForFacts(library, facts),
    more: first.title ? [{ label: `Cast of ${first.title}`, command: 'cast', value: first.title }] : [],
  });
}

/** Of a film, where it names no series: a sentence that names no sort of work may speak of any. */
function isOf(medium: string, sentence: string): boolean {
  const named = sentence.toLowerCase().match(/\b(?:movie|film|series|show|play|musical|game|novel)\b/gu);
  return named === null || named.some((one) => isSameMedium(one, medium));
}
