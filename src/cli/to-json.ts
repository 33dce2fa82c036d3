import type { Evidence } from '../answers/answer.ts';
import { clip } from '../replies/clip.ts';
import { writeMessage } from '../replies/plain-text.ts';
import type { Asked } from './ask-line.ts';

/** One line of `ask --json`: see CONTRACT for the members. */
export function toJson(input: string, asked: Asked): object {
  if ('problem' in asked) {
    return {
      input,
      status: 'invalid',
      answers: [],
      text: asked.problem,
      citations: [],
      suggestions: [],
      message: { embeds: [], components: [] },
    };
  }
  const { answer, message } = asked.reply;
  return {
    input,
    status: answer?.status ?? 'partial',
    answers: answer?.answers ?? [],
    text: clip(writeMessage(message), 2500),
    citations: (answer?.evidence ?? []).map(cite),
    suggestions: (answer?.choices ?? []).map((choice) => choice.label),
    message,
  };
}

function cite({ article, quote, start, end }: Evidence): object {
  const { id, title, publisher, author, published, url } = article;
  return { article: id, title, publisher, author, published, url, quote, start, end };
}
