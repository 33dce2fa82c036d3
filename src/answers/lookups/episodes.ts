import type { Answer } from '../answer.ts';
import { citesOf, evidenceForFacts } from '../evidence.ts';
import type { Library } from '../library.ts';
import { makeAnswer } from '../make-answer.ts';
import { answerSilent } from '../not-knowing.ts';
import { factsOf, pickSubject } from '../pick-subject.ts';
import { readNumber, readSeason } from '../read-season.ts';
import { sayTitle } from '../say.ts';
import { sayDissent } from '../say-dissent.ts';

/**
 * How many episodes, or seasons, a title has. `title` as typed, a season in it or not; with `count`, in figures or
 * words, whether it has so many; with `planned`, how many it is to have, which the highest so far does not tell.
 */
export function answerEpisodes(
  library: Library,
  {
    title,
    unit,
    count,
    planned = false,
  }: {
    readonly title: string;
    readonly unit: 'episodes' | 'seasons';
    readonly count?: string;
    readonly planned?: boolean;
  },
): Answer {
  const asked = { question: unit, asked: `How many ${unit} does ${title} have?`, command: 'ask' };
  const read = readSeason(title);
  const picked = pickSubject(
    library,
    asked,
    read.title,
    ['title'],
    (entity) => factsOf(library, entity, 'episodes').length > 0,
  );
  if ('reply' in picked) return picked.reply;
  const work = picked.entity;
  if (unit === 'seasons') return answerSeasons(library, work, planned);
  const all = factsOf(library, work, 'episodes');
  const facts =
    read.season === undefined
      ? all
      : all.filter((fact) => fact.season === undefined || fact.season === read.season);
  const [first] = facts;
  if (!first)
    return answerSilent(library, asked, work, `The articles don’t say how many episodes ${work.name} has`);
  const evidence = evidenceForFacts(library, facts);
  return makeAnswer(library, {
    ...asked,
    status: 'answered',
    headline: `${verdict(first.count, count)}${sayTitle(first)} has ${first.count} episodes`,
    answers: facts.map((fact) => `${fact.count} episodes`),
    evidence,
    sections:
      facts.length > 1
        ? [
            {
              lines: facts.map((fact) => ({
                text: `${sayTitle(fact)}: ${fact.count} episodes`,
                cites: citesOf(fact, evidence),
              })),
            },
          ]
        : [],
    notes: sayDissent(library, first),
    more: [{ label: `Release of ${work.name}`, command: 'release', value: work.name }],
  });
}

/** "Yes: " or "No: " before the count, where a number was asked after. */
function verdict(told: number, asked: string | undefined): string {
  if (asked === undefined) return '';
  const number = readNumber(asked);
  return number === undefined ? '' : number === told ? 'Yes: ' : 'No: ';
}

/** The highest season that the articles speak of: a floor and no more, and said to be one. */
function answerSeasons(library: Library, work: Parameters<typeof factsOf>[1], planned: boolean): Answer {
  const asked = { question: 'seasons', asked: `How many seasons does ${work.name} have?`, command: 'ask' };
  const facts = library.base
    .factsAbout(work.id)
    .filter((fact) => fact.season !== undefined && fact.status !== 'denied');
  const highest = Math.max(0, ...facts.map((fact) => fact.season ?? 0));
  const named = facts.filter((fact) => fact.season === highest);
  if (highest === 0)
    return answerSilent(library, asked, work, `The articles don’t say how many seasons ${work.name} has`);
  return makeAnswer(library, {
    ...asked,
    status: planned ? 'partial' : 'answered',
    headline: `The articles speak of ${work.name} up to season ${highest}`,
    answers: [`season ${highest}`],
    evidence: evidenceForFacts(library, named),
    notes: ['That is the highest season that they name; they don’t count them.'],
  });
}
