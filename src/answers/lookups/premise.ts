import type { Entity } from '../../facts/fact.ts';
import type { Answer, Evidence } from '../answer.ts';
import { evidenceOf } from '../evidence.ts';
import type { Library } from '../library.ts';
import { makeAnswer } from '../make-answer.ts';
import { answerSilent } from '../not-knowing.ts';
import { sayWindow } from '../passages/say-window.ts';
import { pickSubject } from '../pick-subject.ts';
import { nameEntity } from '../say.ts';
import { sentencesAbout } from '../sentences-about.ts';

/** How a sentence says what a work is about. */
const PREMISE =
  /\bwhat it['’]s about\b|\b(?:is|are|was) about\b|\b(?:follows|chronicles|charts|tells the (?:story|tale) of|is the (?:story|tale) of|cent(?:er|re)s (?:on|around)|revolves around|focuses on|tracks|explores|concerns)\b|\b(?:series|show|film|movie|book|novel|story|comedy|drama|musical) about\b/iu;

/** "People ask what it is about" does not say it. */
const ASKS = /\b(?:what|ask(?:s|ed|ing)?|knows?|wonder(?:s|ed|ing)?)\b/iu;

/** What a title is about. `title` as typed. */
export function answerPremise(library: Library, { title }: { readonly title: string }): Answer {
  const asked = { question: 'premise', asked: `What is ${title} about?`, command: 'about' };
  const picked = pickSubject(
    library,
    asked,
    title,
    ['title'],
    [
      (entity) => premisesOf(library, entity).length > 0,
      (entity) => entity.year === undefined && entity.medium === undefined,
    ],
  );
  if ('reply' in picked) return picked.reply;
  const work = picked.entity;
  const evidence = premisesOf(library, work);
  const [first] = evidence;
  if (!first)
    return answerSilent(library, asked, work, `The articles don’t say what ${nameEntity(work)} is about`);
  return makeAnswer(library, {
    ...asked,
    status: 'answered',
    headline: sayWindow(first.plain ?? first.quote, first.marks, 200),
    answers: [first.plain ?? first.quote],
    evidence,
    more: [{ label: `About ${nameEntity(work)}`, command: 'about', value: nameEntity(work) }],
  });
}

function premisesOf(library: Library, work: Entity): Evidence[] {
  return sentencesAbout(library, work, PREMISE)
    .filter(({ text, match }) => !ASKS.test(text.slice(0, match.index)) || /^what/iu.test(match[0]))
    .map(({ citation, match, text }) => {
      const found = evidenceOf(library, citation);
      const rest = text.slice(match.index).search(/[.;]|$/u);
      return found && { ...found, marks: [{ start: match.index, end: match.index + Math.min(rest, 140) }] };
    })
    .filter((one) => one !== undefined);
}
