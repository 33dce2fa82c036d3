import fc from 'fast-check';
import type { Answer, AnswerStatus, Choice, Evidence } from '../../src/answers/answer.ts';
import type { Library } from '../../src/answers/library.ts';
import { makeAnswer } from '../../src/answers/make-answer.ts';
import type { Article } from '../../src/articles/article.ts';

/** Text as hostile articles and members write it: Markdown, mentions, links, other alphabets, great length. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(
    '**',
    '||',
    '> ',
    '[x](javascript:1)',
    '<@1>',
    '@everyone',
    '\u202eabc',
    '```',
    'עברית',
    '🎬',
    '\n# h',
  ),
  fc
    .integer({ min: 200, max: 7000 })
    .map((length) => 'word *'.repeat(Math.ceil(length / 6)).slice(0, length)),
);
const line = fc.array(text, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '));

const article: fc.Arbitrary<Article> = fc
  .record({
    id: line,
    title: line,
    publisher: line,
    author: line,
    url: fc.oneof(line, fc.webUrl()),
    digest: fc.boolean(),
    body: line,
  })
  .map((parts) => ({
    ...parts,
    published: '2017-03~',
    editorFacts: [],
    bodyLine: 1,
    sentences: [],
    furniture: [],
  }));

const evidence: fc.Arbitrary<Evidence> = fc
  .tuple(article, line, fc.array(fc.tuple(fc.nat(500), fc.nat(80))), fc.option(line, { nil: undefined }))
  .map(([where, quote, marks, note]) => ({
    article: where,
    quote,
    start: 0,
    end: quote.length,
    marks: marks.map(([start, length]) => ({ start, end: start + length })),
    ...(note === undefined ? {} : { note, before: note, after: note }),
  }));

const choice: fc.Arbitrary<Choice> = fc.record({
  label: line,
  description: line,
  command: fc.constantFrom('whoplays', 'cast'),
  value: line,
});

/** Answers of every status with anything in them. */
export const anyAnswer: fc.Arbitrary<Answer> = fc
  .record({
    status: fc.constantFrom<AnswerStatus>('answered', 'partial', 'ambiguous', 'unknown', 'invalid'),
    question: fc.constant('any'),
    asked: line,
    headline: line,
    answers: fc.array(line, { maxLength: 3 }),
    evidence: fc.array(evidence, { maxLength: 8 }),
    sections: fc.array(
      fc.record({
        heading: line,
        lines: fc.array(fc.record({ text: line, cites: fc.array(fc.nat(12), { maxLength: 3 }) }), {
          maxLength: 20,
        }),
      }),
      { maxLength: 3 },
    ),
    notes: fc.array(line, { maxLength: 3 }),
    choices: fc.array(choice, { maxLength: 30 }),
    more: fc.array(choice, { maxLength: 5 }),
    day: fc.constantFrom('2017-03-17', '1900-01-01'),
  })
  .map((parts) => makeAnswer({ articles: [] } as unknown as Library, parts));
