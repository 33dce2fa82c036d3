import type { Article } from '../../articles/article.ts';
import { nameArticle } from '../../articles/name-article.ts';
import { sayDate } from '../../dates/say-date.ts';
import type { Fact } from '../../facts/fact.ts';
import { findNames } from '../../search/find-names.ts';
import type { Answer, AnswerLine, Evidence } from '../answer.ts';
import { citesOf, distinctEvidence, evidenceOf } from '../evidence.ts';
import type { Library } from '../library.ts';
import { makeAnswer } from '../make-answer.ts';
import { quoteAsked, sayCount, sayList, sayTitle } from '../say.ts';
import { sayFact } from '../say-fact.ts';

/** The articles, or one of them with the facts that were read out of it. `article` is as typed: title, publisher or file. */
export function answerSources(
  library: Library,
  { article }: { readonly article?: string },
  now: string,
): Answer {
  if (!article) return listArticles(library);
  const [match] = findNames(library.titles, article, { limit: 1 });
  const found = match && match.quality >= 0.6 ? library.byId.get(match.entry.id) : undefined;
  if (found) return openArticle(library, found, now);
  return makeAnswer(library, {
    question: 'sources',
    asked: `What does ${article} say?`,
    status: 'unknown',
    headline: `There is no article called ${quoteAsked(article)}`,
    choices: library.articles.slice(0, 5).map(chooseArticle),
  });
}

function listArticles(library: Library): Answer {
  const lines = library.articles.map((article): AnswerLine => {
    const origin = [article.publisher, article.published && sayDate(article.published)]
      .filter(Boolean)
      .join(', ');
    return {
      text: `${nameArticle(article)}${origin ? ` · ${origin}` : ''}${article.digest ? ' · our digest' : ''}`,
      cites: [],
    };
  });
  return makeAnswer(library, {
    question: 'sources',
    asked: 'Which articles are there?',
    status: library.articles.length > 0 ? 'ambiguous' : 'unknown',
    headline:
      library.articles.length > 0
        ? `I answer from ${sayCount(library.articles.length, 'article')}`
        : 'There are no articles yet',
    sections: [{ lines: lines.slice(0, 40) }],
    choices: library.articles.slice(0, 25).map(chooseArticle),
  });
}

function chooseArticle(article: Article) {
  return {
    label: nameArticle(article),
    ...(article.publisher ? { description: article.publisher } : {}),
    command: 'sources',
    value: article.id.length <= 80 ? article.id : article.id.slice(-80),
  };
}

function openArticle(library: Library, article: Article, now: string): Answer {
  const here = (fact: Fact) => fact.support.filter((claim) => claim.article === article.id);
  const facts = library.base.facts.filter((fact) => here(fact).length > 0);
  const evidence = distinctEvidence(
    facts.flatMap((fact) =>
      here(fact)
        .map((claim) => evidenceOf(library, claim))
        .filter((one) => one !== undefined),
    ),
  );
  const lines = linesOf(facts, evidence, now);
  const origin = [
    article.publisher,
    article.author && `by ${article.author}`,
    article.published && sayDate(article.published),
  ];
  return makeAnswer(library, {
    question: 'sources',
    asked: `What does ${nameArticle(article)} say?`,
    status: evidence.length > 0 ? 'answered' : 'partial',
    headline: nameArticle(article),
    answers: [nameArticle(article)],
    evidence,
    sections: [
      {
        lines: [
          {
            text: `${article.digest ? 'Our digest · ' : ''}${origin.filter(Boolean).join(', ') || article.id}`,
            cites: [],
          },
        ],
      },
      {
        heading: `What it says (${facts.length})`,
        lines: [...new Map(lines.map((line) => [line.text, line])).values()],
      },
    ],
  });
}

/** A line a fact; those who are merely in a title share one, and those with a part in it are not named again. */
function linesOf(facts: readonly Fact[], evidence: readonly Evidence[], now: string): AnswerLine[] {
  const isPart = (fact: Fact) => fact.kind === 'cast' && fact.character !== undefined;
  const placed = new Set(facts.filter(isPart).map((fact) => `${fact.about.person}|${fact.about.title}`));
  const members = facts.filter(
    (fact): fact is Extract<Fact, { kind: 'cast' }> => fact.kind === 'cast' && fact.character === undefined,
  );
  const others = facts.filter((fact) => !members.some((member) => member === fact));
  const unplaced = members.filter((fact) => !placed.has(`${fact.about.person}|${fact.about.title}`));
  return [
    ...others.map((fact) => ({ text: sayFact(fact, now), cites: citesOf(fact, evidence, 1) })),
    ...[...Map.groupBy(unplaced, (fact) => sayTitle(fact))].map(([title, group]) => ({
      text: `In ${title || 'the cast'}, with no part named: ${sayList(
        group.map(({ person }) => person),
        20,
      )}`,
      cites: group[0] ? citesOf(group[0], evidence, 1) : [],
    })),
  ];
}
