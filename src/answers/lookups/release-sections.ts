import { nameArticle } from '../../articles/name-article.ts';
import { sayDate } from '../../dates/say-date.ts';
import type { AnswerLine, AnswerSection, Evidence } from '../answer.ts';
import { citesOf } from '../evidence.ts';
import type { Library } from '../library.ts';
import type { ReleaseFact } from '../pick-release.ts';
import { sayList, sayTitle } from '../say.ts';
import { sayRelease } from '../say-release.ts';

/** What is not dated yet is often "the next season", and then its sentence says so. */
export function nameOf(fact: ReleaseFact): string {
  const name = sayTitle(fact);
  const next =
    fact.event === 'unannounced' &&
    fact.season === undefined &&
    /\bseasons?\b/i.test(fact.support[0].sentence);
  return next ? `the next season of ${name}` : name;
}

/** What each source said and when, one line an article, for and against. */
export function saidBy(library: Library, fact: ReleaseFact, evidence: readonly Evidence[]): AnswerSection {
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
export function elsewhere(
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
