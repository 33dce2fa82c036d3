import type { AskedQuestion } from '../../trivia/asked-question.ts';
import { COLORS, type Message } from '../reply.ts';
import { drawQuestion } from './question.ts';
import { drawReveal, type ShownAnswer } from './reveal.ts';

type Daily = {
  readonly streak: number;
  readonly best: number;
  /** When the next one is due, in milliseconds since 1970. */
  readonly nextAt?: number;
  /** The one that was asked last; `own` is the letter that the member chose. */
  readonly last?: {
    readonly asked: AskedQuestion;
    readonly game: string;
    readonly closesAt: number;
    readonly isOpen: boolean;
    readonly answers: readonly ShownAnswer[];
    readonly own?: string;
  };
};

/** The question of the day for one member: open, with buttons that count, or with its answer. */
export function drawDaily({ streak, best, nextAt, last }: Daily): Message {
  const days = (count: number) => `${count} ${count === 1 ? 'day' : 'days'}`;
  const lines = [
    best > 0
      ? `Your streak: **${days(streak)}** (best ${days(best)})`
      : 'Answer it right each day and begin a streak.',
    ...(nextAt === undefined ? [] : [`The next one comes <t:${Math.ceil(nextAt / 1000)}:R>.`]),
  ];
  if (!last) {
    const embed = { title: 'Question of the day', description: lines.join('\n'), color: COLORS.ambiguous };
    return { embeds: [embed], components: [] };
  }
  const round = { game: last.game, number: 0, of: 1, kind: 'daily', mode: 'buttons' } as const;
  const message = last.isOpen
    ? drawQuestion(last.asked, round, last.closesAt)
    : drawReveal(last.asked, round, last.answers);
  const [first] = message.embeds;
  const own = last.own ? [`Your answer: **${last.own}**`] : [];
  const description = [first?.description ?? '', [...own, ...lines].join('\n')].join('\n\n');
  return { ...message, embeds: [{ ...first, description }] };
}
