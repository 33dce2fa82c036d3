import type { AskedQuestion } from '../../trivia/asked-question.ts';
import { button, row } from '../answer-buttons.ts';
import { joinBlocks } from '../answer-embed.ts';
import { clip } from '../clip.ts';
import { cleanLine, escapeMarkdown } from '../escape.ts';
import { LIMITS } from '../limits.ts';
import { COLORS, type Message } from '../reply.ts';
import { quotesOf } from './reveal.ts';

export type ShownDispute = {
  readonly asked: AskedQuestion;
  readonly reasons: readonly string[];
  readonly retired: boolean;
  /** The articles of today still bear it out. */
  readonly current: boolean;
};

const PER_PAGE = 4;
const REASONS = 3;

/** The disputed questions of a server with their quotes, a page at a time, and what a moderator can do in one click. */
export function drawDisputes(disputes: readonly ShownDispute[], page: number): Message {
  const pages = Math.max(1, Math.ceil(disputes.length / PER_PAGE));
  const at = Math.min(Math.max(0, page), pages - 1);
  const shown = disputes.slice(at * PER_PAGE, (at + 1) * PER_PAGE);
  const turn = (to: number, text: string) =>
    to >= 0 && to < pages ? button(`disputes|${to}`, text) : undefined;
  return {
    embeds: [
      {
        title: 'Disputed trivia questions',
        description:
          joinBlocks(
            shown.map((one, index) => drawOne(one, at * PER_PAGE + index + 1)),
            LIMITS.description,
          ) || 'Nobody has disputed a question.',
        color: COLORS.ambiguous,
        footer: { text: `Page ${at + 1} of ${pages}. Nobody’s name is shown.` },
      },
    ],
    components: [
      ...shown.flatMap((one, index) => buttonsFor(one, at * PER_PAGE + index + 1, at)),
      ...row([turn(at - 1, 'Earlier'), turn(at + 1, 'More')]),
    ],
  };
}

function drawOne({ asked, reasons, retired, current }: ShownDispute, number: number): string {
  const state = retired
    ? ' · **out of the game**'
    : current
      ? ''
      : ' · no longer asked: the articles changed';
  const said = reasons.slice(0, REASONS).map((reason) => `- “${plain(reason, 200)}”`);
  const more = reasons.length > REASONS ? [`- and ${reasons.length - REASONS} more`] : [];
  return [
    `**${number}. ${plain(asked.prompt, 300)}**${state}`,
    `Answer: ${plain(asked.options[asked.right] ?? '', 80)}`,
    ...said,
    ...more,
    ...quotesOf(asked),
  ].join('\n');
}

function buttonsFor({ asked, retired }: ShownDispute, number: number, page: number) {
  const act = (what: string, text: string) =>
    button(`settle|${what}|${asked.id}|${page}`, `${text} ${number}`);
  return row(retired ? [act('keep', 'Restore')] : [act('retire', 'Retire'), act('keep', 'Keep')]);
}

const plain = (text: string, max: number) => escapeMarkdown(clip(cleanLine(text), max));
