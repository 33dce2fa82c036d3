import { nameArticle } from '../../articles/name-article.ts';
import { sayDate } from '../../dates/say-date.ts';
import type { Entity } from '../../facts/fact.ts';
import type { Answer, AnswerLine, AnswerSection, Evidence } from '../answer.ts';
import { citesOf, evidenceForFacts } from '../evidence.ts';
import { findSubject, offer } from '../find-subject.ts';
import type { Library } from '../library.ts';
import { makeAnswer } from '../make-answer.ts';
import { answerSilent } from '../not-knowing.ts';
import { ofSeason, pickRelease, type ReleaseFact } from '../pick-release.ts';
import { factsOf, pickSubject } from '../pick-subject.ts';
import { readSeason } from '../read-season.ts';
import { nameEntity, sayList, sayTitle } from '../say.ts';
import { sayDissent } from '../say-dissent.ts';
import { sayRelease } from '../say-release.ts';

const COMMAND = 'release';
const QUESTION = 'release';

/** When a title comes out, at the precision that the articles have. `title` is as typed, a season in it or not. */
export function answerRelease(
  library: Library,
  { title, exact = false }: { readonly title: string; readonly exact?: boolean },
  now: string,
): Answer {
  const asked = { question: QUESTION, asked: `When does ${title} come out?`, command: COMMAND };
  const read = findSubject(library, title, ['title']).exact ? { title } : readSeason(title);
  const picked = pickSubject(
    library,
    asked,
    read.title,
    ['title'],
    (entity) => factsOf(library, entity, 'release').length > 0,
  );
  if (!('reply' in picked)) return answerForWork(library, picked, read.season, now, exact);
  return picked.several ? listWorks(library, picked.reply, picked.several, now) : picked.reply;
}

/** Works of one name: when each came out is told beside the choice, so that nobody has to choose to know. */
function listWorks(library: Library, reply: Answer, works: readonly Entity[], now: string): Answer {
  const facts = works.flatMap((work) => pickRelease(factsOf(library, work, 'release'), now) ?? []);
  if (facts.length === 0) return reply;
  const evidence = evidenceForFacts(library, facts);
  return makeAnswer(library, {
    ...reply,
    headline: `Several works are called ${works[0]?.name ?? 'that'}`,
    evidence,
    sections: [
      { lines: facts.map((fact) => ({ text: sayRelease(fact, now), cites: citesOf(fact, evidence, 1) })) },
    ],
  });
}

function answerForWork(
  library: Library,
  { entity: work, namesakes }: { readonly entity: Entity; readonly namesakes: readonly Entity[] },
  season: number | undefined,
  now: string,
  exact: boolean,
): Answer {
  const name = sayTitle({ title: work.name, season, year: work.year, medium: work.medium });
  const asked = { question: QUESTION, asked: `When does ${name} come out?`, command: COMMAND };
  const facts = factsOf(library, work, 'release');
  const fitting = season === undefined ? facts : ofSeason(facts, season);
  const main = pickRelease(fitting, now);
  if (!main) return answerSilent(library, asked, work, `The articles give no release date for ${name}`);
  const others = facts.filter((fact) => fact !== main);
  const evidence = evidenceForFacts(library, [main, ...others]);
  const days =
    main.event === 'release' && main.date && /^\d{4}-\d\d-\d\d$/.test(main.date) ? { day: main.date } : {};
  const open = main.event === 'unannounced';
  const tooCoarse = exact && !open && !days.day && main.event !== 'available';
  return makeAnswer(library, {
    ...asked,
    status: open || tooCoarse ? 'partial' : 'answered',
    headline: `${tooCoarse ? 'No exact day is given: ' : ''}${sayRelease(main, now, season === undefined ? nameOf(main) : name)}`,
    answers: open ? [] : [answerWords(main)],
    evidence,
    sections: [saidBy(library, main, evidence), elsewhere(main, others, evidence, now)].filter(
      (section) => section.lines.length > 0,
    ),
    notes: [...sayDerivation(library, main), ...sayDissent(library, main)],
    more: [
      { label: `Cast of ${nameEntity(work)}`, command: 'cast', value: nameEntity(work) },
      ...offer(namesakes, COMMAND),
    ],
    ...days,
  });
}

/** What is not dated yet is often "the next season", and then its sentence says so. */
function nameOf(fact: ReleaseFact): string {
  const name = sayTitle(fact);
  const next =
    fact.event === 'unannounced' &&
    fact.season === undefined &&
    /\bseasons?\b/i.test(fact.support[0].sentence);
  return next ? `the next season of ${name}` : name;
}

/** Which two statements give the date together, where no single one does. */
function sayDerivation(library: Library, fact: ReleaseFact): string[] {
  const from = (fact.derived && fact.from) || [];
  const words = from.flatMap((claim) => {
    const article = library.byId.get(claim.article);
    return claim.kind === 'release' && claim.asStated
      ? [`“${claim.asStated}” (${article ? (article.publisher ?? nameArticle(article)) : claim.article})`]
      : [];
  });
  return words.length > 1 ? [`No single article says it: it follows from ${sayList(words)}.`] : [];
}

function answerWords(fact: ReleaseFact): string {
  if (fact.event === 'available') return 'available now';
  return fact.date ? sayDate(fact.date) : (fact.asStated ?? 'no date');
}

/** What each source said and when, one line an article, for and against. */
function saidBy(library: Library, fact: ReleaseFact, evidence: readonly Evidence[]): AnswerSection {
  const claims = [...fact.support, ...fact.against.map(({ claim }) => claim)].filter(
    (claim) => claim.kind === 'release',
  );
  const lines = [...Map.groupBy(claims, (claim) => claim.article)].flatMap(([id, said]): AnswerLine[] => {
    const article = library.byId.get(id);
    const words = [...new Set(said.flatMap((claim) => (claim.asStated ? [`“${claim.asStated}”`] : [])))];
    if (!article || words.length === 0) return [];
    const cites = said.map((claim) =>
      evidence.findIndex((one) => one.article === article && one.start === claim.start),
    );
    const when = article.published ? `, ${sayDate(article.published)}` : '';
    const source = `${article.publisher ?? nameArticle(article)}${when}`;
    return [
      {
        text: `${source}: ${sayList(words, 4)}`,
        cites: [...new Set(cites.filter((cite) => cite >= 0))].slice(0, 1),
      },
    ];
  });
  return { heading: 'What each source says', lines: lines.length > 1 ? lines : [] };
}

/** The other seasons and events of the same work. */
function elsewhere(
  main: ReleaseFact,
  facts: readonly ReleaseFact[],
  evidence: readonly Evidence[],
  now: string,
): AnswerSection {
  // "No date yet" beside "in June" means that the day is open.
  const isDay = (fact: ReleaseFact) =>
    fact.event === 'unannounced' && main.date !== undefined && fact.season === main.season;
  const lines = facts.map(
    (fact): AnswerLine => ({
      text: isDay(fact)
        ? `No exact day has been announced for ${nameOf(fact)}`
        : sayRelease(fact, now, nameOf(fact)),
      cites: citesOf(fact, evidence, 1),
    }),
  );
  const distinct = [...new Map(lines.map((line) => [line.text, line])).values()];
  return { heading: 'Also', lines: distinct.slice(0, 6) };
}
