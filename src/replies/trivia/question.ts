import type { APIEmbed } from 'discord-api-types/v10';
import { type AskedQuestion, letterOf } from '../../trivia/asked-question.ts';
import { button, row } from '../answer-buttons.ts';
import { joinBlocks } from '../answer-embed.ts';
import { cleanLine, escapeMarkdown } from '../escape.ts';
import { LIMITS } from '../limits.ts';
import { COLORS, type Message } from '../reply.ts';
import { drawTitle } from '../title.ts';

const LONGEST_TITLE = 200;

/** Where in a game a question stands. */
export type ShownRound = {
  readonly game: string;
  /** From 0. */
  readonly number: number;
  readonly of: number;
  readonly kind: 'game' | 'daily';
  readonly mode: 'buttons' | 'typed';
};

/** A question that waits for answers: its options in their order, a button for each letter, and the countdown. */
export function drawQuestion(asked: AskedQuestion, round: ShownRound, closesAt: number): Message {
  const ends = `Time is up <t:${Math.ceil(closesAt / 1000)}:R>.`;
  const lines = round.mode === 'typed' ? [] : [listOptions(asked)];
  return {
    embeds: [drawPrompt(asked, headOf(asked, round), [...lines, ends])],
    components: round.mode === 'typed' ? typedButton(round) : letterButtons(asked, round),
  };
}

/** The prompt over what follows it: as the title where it fits, a sentence with a gap as a quote below. */
export function drawPrompt(asked: AskedQuestion, head: string, blocks: readonly string[]): APIEmbed {
  const prompt = cleanLine(asked.prompt);
  const gap = /^(.{1,80}?\?) “([\s\S]+)”$/u.exec(prompt);
  const title = gap?.[1] ?? (prompt.length <= LONGEST_TITLE ? prompt : undefined);
  const above = gap?.[2] ? [`> ${escapeMarkdown(gap[2])}`] : title ? [] : [`**${escapeMarkdown(prompt)}**`];
  return {
    author: { name: head },
    ...(title ? { title: drawTitle(title) } : {}),
    description: joinBlocks([...above, ...blocks], LIMITS.description),
    color: COLORS.ambiguous,
  };
}

/** "Question 3 of 10 · hard". */
export function headOf(asked: AskedQuestion, { kind, number, of }: ShownRound): string {
  const where = kind === 'daily' ? 'Question of the day' : `Question ${number + 1} of ${of}`;
  return `${where} · ${asked.difficulty}`;
}

/** The options as they stand on every message of the question. */
function listOptions({ options }: AskedQuestion): string {
  return options.map((text, index) => lineOf(text, index)).join('\n');
}

/** "**A** Charlie Cox". */
export function lineOf(text: string, index: number): string {
  return `**${letterOf(index)}** \u2002${escapeMarkdown(cleanLine(text))}`;
}

function letterButtons({ options }: AskedQuestion, { game, number }: ShownRound) {
  return row(
    options.map((_, index) => {
      const letter = letterOf(index);
      return button(`guess|${game}|${number}|${letter}`, letter);
    }),
  );
}

function typedButton({ game, number }: ShownRound) {
  return row([button(`type|${game}|${number}`, 'Answer')]);
}
