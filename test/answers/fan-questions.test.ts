import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { answerQuestion } from '../../src/answers/ask.ts';
import { buildLibrary } from '../../src/answers/library.ts';
import { readArticles } from '../../src/articles/read-articles.ts';
import { replyWithAnswer } from '../../src/replies/answer-reply.ts';
import { writeMessage } from '../../src/replies/plain-text.ts';
import { answered, type FanQuestion, missed } from './fan-questions.ts';
import { shown } from './fan-questions-shown.ts';
import { unknown, unsaid } from './fan-questions-unsaid.ts';

const library = buildLibrary((await readArticles('seeds')).articles);
const ask = (question: string) => answerQuestion(library, question, '2017-03-20T12:00:00Z');

function show(answer: Answer): string {
  const reply = replyWithAnswer(answer, { command: 'ask', values: [], private: false });
  return writeMessage(reply.message);
}

/** What a reply lacks of what it has to show, and has of what it must not. */
function faults([question, ...shows]: FanQuestion, statuses: readonly string[]): string[] {
  const answer = ask(question);
  const text = show(answer).toLowerCase();
  const has = (words: string) =>
    /^(?:Yes|No)$/.test(words)
      ? answer.headline.startsWith(`${words}: `)
      : text.includes(words.toLowerCase());
  return [
    ...(statuses.includes(answer.status) ? [] : [`is ${answer.status}`]),
    ...shows.flatMap((words) =>
      words.startsWith('!')
        ? has(words.slice(1))
          ? [`has ${words.slice(1)}`]
          : []
        : words.split('|').some(has)
          ? []
          : [`lacks ${words}`],
    ),
  ];
}

describe('what members ask about seeds/', () => {
  it.each(answered.map((question) => [question[0], question] as const))('is answered: %s', (_, question) => {
    expect(faults(question, ['answered'])).toEqual([]);
  });

  it.each(shown.map((question) => [question[0], question] as const))('is shown: %s', (_, question) => {
    expect(faults(question, ['answered', 'partial', 'ambiguous'])).toEqual([]);
  });

  it.each(unsaid.map((question) => [question[0], question] as const))('is not said: %s', (_, question) => {
    expect(faults(question, ['partial', 'unknown'])).toEqual([]);
  });

  it.each(unknown.map((question) => [question[0], question] as const))('is not known: %s', (_, question) => {
    expect(faults(question, ['unknown'])).toEqual([]);
  });

  it.each(missed)('is not answered wrongly: %s', (question) => {
    expect(ask(question).status).not.toBe('answered');
  });
});
