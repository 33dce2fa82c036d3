import { PLATFORMS } from '../../claims/words/platforms.ts';
import { isSamePlatform } from '../../facts/names/usual-platform.ts';
import type { Answer } from '../answer.ts';
import { citesOf, evidenceForFacts, findMarks } from '../evidence.ts';
import type { Library } from '../library.ts';
import { makeAnswer } from '../make-answer.ts';
import { answerSilent, mentionsOf } from '../not-knowing.ts';
import { factsOf, pickSubject } from '../pick-subject.ts';
import { sayList, sayTitle } from '../say.ts';

/** Where a title can be seen; with `platform`, whether it is there. Both as typed. */
export function answerPlatform(
  library: Library,
  { title, platform }: { readonly title: string; readonly platform?: string },
): Answer {
  const asked = { question: 'platform', asked: `Where can I watch ${title}?`, command: 'release' };
  const picked = pickSubject(
    library,
    asked,
    title,
    ['title'],
    (entity) => factsOf(library, entity, 'platform').length > 0,
  );
  if ('reply' in picked) return picked.reply;
  const work = picked.entity;
  const facts = factsOf(library, work, 'platform');
  if (facts.length === 0)
    return answerSilent(library, asked, work, `The articles don’t say where ${work.name} can be seen`, {
      evidence: mentionsOf(library, work).filter(({ quote }) => findMarks(quote, PLATFORMS).length > 0),
    });
  const platforms = [...new Set(facts.map((fact) => fact.platform))];
  const evidence = evidenceForFacts(library, facts);
  const wanted = platform && platforms.find((name) => sameName(name, platform));
  const verdict = platform === undefined ? '' : wanted ? 'Yes: ' : 'The articles name another: ';
  return makeAnswer(library, {
    ...asked,
    status: 'answered',
    headline: `${verdict}${work.name} is on ${sayList(wanted ? [wanted] : platforms)}`,
    answers: platforms,
    evidence,
    sections:
      facts.length > 1
        ? [
            {
              lines: facts.map((fact) => ({
                text: `${sayTitle(fact)} on ${fact.platform}`,
                cites: citesOf(fact, evidence),
              })),
            },
          ]
        : [],
    more: [{ label: `Release of ${work.name}`, command: 'release', value: work.name }],
  });
}

function sameName(a: string, b: string): boolean {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  return isSamePlatform(a, b) || x.startsWith(`${y} `) || y.startsWith(`${x} `);
}
