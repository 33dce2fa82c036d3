import { type AskedQuestion, letterOf, markOf } from '../../trivia/asked-question.ts';
import { button, row } from '../answer-buttons.ts';
import { escapeMarkdown } from '../escape.ts';
import { COLORS, type Message } from '../reply.ts';
import { drawPrompt, lineOf } from './question.ts';
import { quotesOf, solveOptions } from './reveal.ts';

/** A question for one member alone. All of it stands in the custom_ids: nothing is kept until it is answered. */
export type SoloRound = {
  readonly from: 'solo' | 'missed';
  /** Tells this showing of the question from others. */
  readonly ask: string;
  /** What to go on with: topic and difficulty, or empty. */
  readonly topic?: string;
  readonly difficulty?: string;
  /** A line over the question. */
  readonly note?: string;
};

export function drawSolo(asked: AskedQuestion, round: SoloRound): Message {
  const { from, ask, topic = '', difficulty = '', note } = round;
  const options = asked.options.map((text, index) => lineOf(text, index)).join('\n');
  const notes = note ? [`-# ${escapeMarkdown(note)}`] : [];
  const letters = asked.options.map((_, index) => {
    const letter = letterOf(index);
    const parts = [from, asked.id, ask, letter, markOf(asked), topic, difficulty];
    return button(`solo|${parts.join('|')}`, letter);
  });
  return {
    embeds: [drawPrompt(asked, headOf(asked, from), [options, ...notes])],
    components: row(letters),
  };
}

/** The same question answered, for the one who answered. */
export function drawSoloReveal(
  asked: AskedQuestion,
  round: Omit<SoloRound, 'ask'>,
  { given, disputable }: { readonly given: number; readonly disputable: boolean },
): Message {
  const { from, topic = '', difficulty = '' } = round;
  const isRight = given === asked.right;
  const verdict = isRight ? '**Right.**' : '**Not this time.** It comes again in /trivia missed.';
  const blocks = [verdict, solveOptions(asked, 'buttons', given), ...quotesOf(asked)];
  return {
    embeds: [
      {
        ...drawPrompt(asked, headOf(asked, from), blocks),
        color: isRight ? COLORS.answered : COLORS.partial,
      },
    ],
    components: row([
      button(`solo-next|${from}|${topic}|${difficulty}`, 'Next question'),
      disputable ? button(`dispute|solo|${asked.id}`, 'Dispute') : undefined,
    ]),
  };
}

function headOf({ difficulty }: AskedQuestion, from: SoloRound['from']): string {
  return `${from === 'missed' ? 'Once more' : 'Just for you'} · ${difficulty}`;
}
