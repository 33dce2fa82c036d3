import { sayDate } from '../../dates/say-date.ts';
import type { Fact } from '../../facts/fact.ts';
import type { Answer, AnswerLine, Evidence } from '../answer.ts';
import { checkText, type Verdict } from '../checking/check-text.ts';
import { distinctEvidence, evidenceForFacts } from '../evidence.ts';
import type { Library } from '../library.ts';
import { makeAnswer } from '../make-answer.ts';
import { sayFact } from '../say-fact.ts';

const HEADINGS = {
  contradicted: 'The articles say otherwise',
  supported: 'The articles say so too',
  'left open': 'The articles leave it open',
  'not mentioned': 'Not in the articles',
} as const;

/** Holds the statements of a text against the articles: each is supported, contradicted or not mentioned. */
export function answerCheck(library: Library, text: string, now: string): Answer {
  const verdicts = checkText(library, text, now);
  const evidence = distinctEvidence(verdicts.flatMap((verdict) => evidenceForFacts(library, verdict.facts)));
  const of = (says: Verdict['says']) => verdicts.filter((verdict) => verdict.says === says);
  const count = (says: Verdict['says'], words: string) =>
    of(says).length ? [`${of(says).length} ${words}`] : [];
  const counts = [
    ...count('supported', 'supported'),
    ...count('contradicted', 'contradicted'),
    ...count('left open', 'left open'),
    ...count('not mentioned', 'not mentioned'),
  ];
  const isSettled = of('supported').length + of('contradicted').length > 0;
  return makeAnswer(library, {
    question: 'check',
    asked: 'Do the articles agree?',
    status: verdicts.length === 0 ? 'unknown' : isSettled ? 'answered' : 'partial',
    headline:
      verdicts.length === 0
        ? 'I found no statement here that I could check'
        : `Held against the articles: ${counts.join(', ')}`,
    answers: verdicts.map((verdict) => `${verdict.statement}: ${verdict.says}`),
    evidence,
    sections: (['contradicted', 'supported', 'left open', 'not mentioned'] as const)
      .map((says) => ({
        heading: HEADINGS[says],
        lines: of(says).map((verdict) => verdictLine(library, verdict, evidence, now)),
      }))
      .filter((section) => section.lines.length > 0),
    notes:
      verdicts.length === 0
        ? [
            /\?\s*$/u.test(text)
              ? 'That is a question: /ask answers it.'
              : 'I check who plays whom, who made what, dates, platforms and numbers of episodes.',
          ]
        : [],
  });
}

function verdictLine(
  library: Library,
  verdict: Verdict,
  evidence: readonly Evidence[],
  now: string,
): AnswerLine {
  const cites = evidenceForFacts(library, verdict.facts)
    .map((one) => evidence.findIndex((other) => other.article === one.article && other.start === one.start))
    .filter((index) => index >= 0);
  const instead =
    verdict.says !== 'supported' && verdict.facts.length > 0
      ? `: ${verdict.facts
          .slice(0, 2)
          .map((fact) => correction(fact, now))
          .join('; ')}`
      : '';
  return {
    text: `${verdict.statement}${instead}`,
    cites: [...new Set(cites)].sort((a, b) => a - b).slice(0, 3),
  };
}

function correction(fact: Fact, now: string): string {
  if (fact.kind === 'release' && fact.event === 'unannounced')
    return 'the articles say that no date has been announced';
  return fact.kind === 'release' && fact.date
    ? `the articles say ${sayDate(fact.date)}`
    : `the articles say that ${sayFact(fact, now)}`;
}
