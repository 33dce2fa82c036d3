import { ButtonStyle } from 'discord-api-types/v10';
import { type AskedQuestion, letterOf } from '../../trivia/asked-question.ts';
import { button, row } from '../answer-buttons.ts';
import { quoteBlock } from '../answer-embed.ts';
import { clip } from '../clip.ts';
import { cleanLine, escapeMarkdown } from '../escape.ts';
import { COLORS, type Message } from '../reply.ts';
import { drawPrompt, headOf, lineOf, type ShownRound } from './question.ts';

/** A member's answer once it is scored; in the order of the clicks. */
export type ShownAnswer = {
  readonly name: string;
  readonly right: boolean | undefined;
  readonly points: number | undefined;
};

/** Names in one line; the others are counted. */
const MOST_NAMES = 8;
const LONGEST_NAME = 32;

/** What a question comes to: the right option in its place, who had it, and the sentence that says so. */
export function drawReveal(
  asked: AskedQuestion,
  round: ShownRound,
  answers: readonly ShownAnswer[],
): Message {
  const blocks = [solveOptions(asked, round.mode), sayWhoHadIt(answers), ...quotesOf(asked)];
  return {
    embeds: [{ ...drawPrompt(asked, headOf(asked, round), blocks), color: COLORS.answered }],
    components: row([
      ...(round.mode === 'typed' ? [] : lettersOf(asked, round)),
      button(`dispute|${round.game}|${round.number}`, 'Dispute'),
    ]),
  };
}

/** A question that was open when its game was stopped: it counts for nobody. */
export function drawUnfinished(asked: AskedQuestion, round: ShownRound): Message {
  const text = 'The game was stopped before time was up, so this one counts for nobody.';
  return {
    embeds: [{ ...drawPrompt(asked, headOf(asked, round), [text]), color: COLORS.unknown }],
    components: [],
  };
}

/** The options as they were asked, the right one marked in words; without options the answer alone. */
export function solveOptions(
  { options, right }: AskedQuestion,
  mode: 'buttons' | 'typed',
  given?: number,
): string {
  if (mode === 'typed') return `**${escapeMarkdown(cleanLine(options[right] ?? ''))}**`;
  return options
    .map((text, index) => {
      const line = lineOf(text, index);
      if (index === right) return `${line}\u00a0\u2190\u00a0**right**`;
      return index === given ? `${line}\u00a0\u2190\u00a0your answer` : line;
    })
    .join('\n');
}

/** The sentences that the answer rests on, under their articles. */
export function quotesOf({ quotes }: AskedQuestion): string[] {
  return quotes.slice(0, 1).map((quote) => quoteBlock(quote));
}

/** "2 of 3 had it: Mia +187, Jonas +120". */
function sayWhoHadIt(answers: readonly ShownAnswer[]): string {
  if (answers.length === 0) return 'Nobody answered.';
  const had = answers.filter(({ right }) => right);
  if (had.length === 0) return answers.length === 1 ? 'Nobody had it.' : `None of ${answers.length} had it.`;
  const named = had.slice(0, MOST_NAMES).map(({ name, points }) => `${nameMember(name)} +${points ?? 0}`);
  const more = had.length > named.length ? [`${had.length - named.length} more`] : [];
  return `${had.length} of ${answers.length} had it: ${[...named, ...more].join(', ')}`;
}

/** A display name in bold that can neither format nor mention. */
export function nameMember(name: string): string {
  const plain = escapeMarkdown(clip(cleanLine(name), LONGEST_NAME));
  return plain === '' ? 'somebody' : `**${plain}**`;
}

function lettersOf({ options, right }: AskedQuestion, { game, number }: ShownRound) {
  return options.map((_, index) => {
    const letter = letterOf(index);
    const style = index === right ? ButtonStyle.Success : ButtonStyle.Secondary;
    return { ...button(`guess|${game}|${number}|${letter}`, letter), style, disabled: true } as const;
  });
}
