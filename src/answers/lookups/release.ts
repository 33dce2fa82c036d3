import { bounds } from '../../dates/bounds.ts';
import { sayDate } from '../../dates/say-date.ts';
import type { Entity, Fact } from '../../facts/fact.ts';
import type { Answer, AnswerLine, AnswerSection, Evidence } from '../answer.ts';
import { citesOf, evidenceForFacts } from '../evidence.ts';
import { findSubject } from '../find-subject.ts';
import type { Library } from '../library.ts';
import { makeAnswer } from '../make-answer.ts';
import { answerSilent } from '../not-knowing.ts';
import { factsOf, pickSubject } from '../pick-subject.ts';
import { readSeason } from '../read-season.ts';
import { sayTitle } from '../say.ts';
import { sayDissent } from '../say-dissent.ts';
import { sayRelease } from '../say-release.ts';

export type ReleaseFact = Extract<Fact, { kind: 'release' }>;

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
  return 'reply' in picked ? picked.reply : answerForWork(library, picked.entity, read.season, now, exact);
}

function answerForWork(
  library: Library,
  work: Entity,
  season: number | undefined,
  now: string,
  exact: boolean,
): Answer {
  const name = sayTitle({ title: work.name, season, year: work.year, medium: work.medium });
  const asked = { question: QUESTION, asked: `When does ${name} come out?`, command: COMMAND };
  const facts = factsOf(library, work, 'release');
  const fitting = season === undefined ? facts : ofSeason(facts, season);
  const main = pickMain(fitting, now);
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
    headline: `${tooCoarse ? 'No exact day is given: ' : ''}${sayRelease(main, now, season === undefined ? undefined : name)}`,
    answers: open ? [] : [answerWords(main)],
    evidence,
    sections: [saidBy(library, main, evidence), elsewhere(others, evidence, now)].filter(
      (section) => section.lines.length > 0,
    ),
    notes: [...(main.derived && main.because ? [main.because] : []), ...sayDissent(library, main)],
    more: [{ label: `Cast of ${work.name}`, command: 'cast', value: work.name }],
    ...days,
  });
}

/** Facts about the season asked for; where none is, what is said of a coming season without its number. */
function ofSeason(facts: readonly ReleaseFact[], season: number): ReleaseFact[] {
  const exact = facts.filter((fact) => fact.season === season);
  if (exact.length > 0) return exact;
  const known = facts.flatMap((fact) => fact.season ?? []);
  const isNext = known.length === 0 ? season > 1 : season > Math.max(...known);
  if (isNext) return facts.filter((fact) => fact.season === undefined && fact.event === 'unannounced');
  return season === 1 && known.length === 0 ? facts.filter((fact) => fact.season === undefined) : [];
}

/**
 * The fact that answers "when": the next date to come, else what can be watched now, else the last date, else
 * that none is announced.
 */
function pickMain(facts: readonly ReleaseFact[], now: string): ReleaseFact | undefined {
  const today = now.slice(0, 10);
  const dated = facts.filter(
    (fact) => fact.event !== 'available' && fact.event !== 'unannounced' && fact.date,
  );
  const end = (fact: ReleaseFact) => (fact.date && bounds(fact.date)?.latest) || '9999';
  const coming = dated
    .filter((fact) => fact.status !== 'past' && end(fact) >= today)
    .sort((a, b) => end(a).localeCompare(end(b)) || weight(b) - weight(a));
  const planned = dated.filter((fact) => fact.status !== 'past').sort((a, b) => weight(b) - weight(a));
  const past = dated.filter((fact) => fact.status === 'past').sort((a, b) => end(b).localeCompare(end(a)));
  const available = facts.filter((fact) => fact.event === 'available');
  const undated = facts.filter((fact) => fact.event !== 'available' && fact.event !== 'unannounced');
  return coming[0] ?? planned[0] ?? available[0] ?? past[0] ?? undated[0] ?? facts[0];
}

const weight = (fact: ReleaseFact) => new Set(fact.support.map((claim) => claim.article)).size;

function answerWords(fact: ReleaseFact): string {
  if (fact.event === 'available') return 'available now';
  return fact.date ? sayDate(fact.date) : (fact.asStated ?? 'no date');
}

/** What each source said and when, one line a claim, for and against. */
function saidBy(library: Library, fact: ReleaseFact, evidence: readonly Evidence[]): AnswerSection {
  const claims = [...fact.support, ...fact.against.map(({ claim }) => claim)].filter(
    (claim) => claim.kind === 'release',
  );
  const lines = claims.flatMap((claim): AnswerLine[] => {
    const article = library.byId.get(claim.article);
    if (!article || !claim.asStated) return [];
    const cite = evidence.findIndex((one) => one.article === article && one.start === claim.start);
    const when = article.published ? ` (${sayDate(article.published)})` : '';
    return [
      {
        text: `${article.publisher ?? article.title ?? article.id}${when}: “${claim.asStated}”`,
        cites: cite < 0 ? [] : [cite],
      },
    ];
  });
  const distinct = [...new Map(lines.map((line) => [line.text, line])).values()];
  return { heading: 'What each source says', lines: distinct.length > 1 ? distinct : [] };
}

/** The other seasons and events of the same work. */
function elsewhere(facts: readonly ReleaseFact[], evidence: readonly Evidence[], now: string): AnswerSection {
  const lines = facts.map(
    (fact): AnswerLine => ({ text: sayRelease(fact, now), cites: citesOf(fact, evidence, 2) }),
  );
  const distinct = [...new Map(lines.map((line) => [line.text, line])).values()];
  return { heading: 'Also', lines: distinct.slice(0, 6) };
}
