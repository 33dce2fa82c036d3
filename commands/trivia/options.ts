import { type APIApplicationCommandBasicOption, ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { Completion, Options, Request } from '../../src/discord/command.ts';
import { clip } from '../../src/replies/clip.ts';
import { cleanLine } from '../../src/replies/escape.ts';
import { LIMITS } from '../../src/replies/limits.ts';
import type { Difficulty } from '../../src/trivia/question.ts';
import type { Quiz, Topic } from '../../src/trivia/quiz.ts';
import { text } from '../options/text-option.ts';

export const TOPIC: APIApplicationCommandBasicOption = {
  type: ApplicationCommandOptionType.String,
  name: 'topic',
  description: 'Only about this title',
  autocomplete: true,
  max_length: 100,
};

export const DIFFICULTY: APIApplicationCommandBasicOption = {
  type: ApplicationCommandOptionType.String,
  name: 'difficulty',
  description: 'How well the answer is known',
  choices: ['easy', 'medium', 'hard'].map((value) => ({ name: value, value })),
};

/** What to play about: any, or a title that there are questions on. */
export type Wanted = { readonly topic?: string; readonly difficulty?: Difficulty };

/** Reads topic and difficulty. `unknown` holds a topic's name that no question is about. */
export function readWanted(options: Options, quiz: Quiz): Wanted & { readonly unknown?: string } {
  const name = text(options, 'topic');
  const topic = name === undefined ? undefined : findTopic(quiz, name);
  const difficulty = text(options, 'difficulty') as Difficulty | undefined;
  return {
    ...(topic ? { topic: topic.id } : {}),
    ...(name !== undefined && !topic ? { unknown: name } : {}),
    ...(difficulty ? { difficulty } : {}),
  };
}

function findTopic({ topics, library }: Quiz, name: string): Topic | undefined {
  const meant = library.base.resolve(name, 'title')?.id;
  return topics.find(({ id }) => id === name || id === meant);
}

/** Titles that begin like what was typed, or hold it, those with most questions first. */
export function completeTopic({ games, library }: Request, typed: string): Completion[] {
  const wanted = typed.trim().toLowerCase();
  const topics = games?.quizzes.ready(library)?.topics ?? [];
  const fit = topics.filter(({ name }) => name.toLowerCase().includes(wanted));
  const first = fit.filter(({ name }) => name.toLowerCase().startsWith(wanted));
  return [...new Set([...first, ...fit])].slice(0, LIMITS.choices).map(({ id, name, questions }) => {
    const count = ` (${questions} ${questions === 1 ? 'question' : 'questions'})`;
    return { name: `${clip(cleanLine(name), LIMITS.choiceName - count.length)}${count}`, value: id };
  });
}
