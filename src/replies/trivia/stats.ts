import { clip } from '../clip.ts';
import { cleanLine } from '../escape.ts';
import { COLORS, type Message } from '../reply.ts';
import { drawTitle } from '../title.ts';
import { sayPoints } from './standings.ts';

export type ShownStats = {
  readonly points: number;
  readonly right: number;
  readonly answered: number;
  readonly dailyStreak: number;
  readonly bestDailyStreak: number;
  readonly met: number;
  readonly missed: number;
};

/** What a member has done in trivia, in this server or alone. */
export function drawStats(
  name: string,
  stats: ShownStats,
  rank?: { rank: number; players: number },
): Message {
  const { points, right, answered, dailyStreak, bestDailyStreak, met, missed } = stats;
  const share = answered > 0 ? ` (${Math.round((right / answered) * 100)}%)` : '';
  const days = (count: number) => `${count} ${count === 1 ? 'day' : 'days'}`;
  const lines = [
    ...(answered > 0
      ? [
          `**${sayPoints(points)}**${rank ? ` · place ${rank.rank} of ${rank.players}` : ''}`,
          `${right} of ${answered} right${share}`,
        ]
      : []),
    ...(bestDailyStreak > 0
      ? [`Question of the day: right for ${days(dailyStreak)} in a row, at best ${days(bestDailyStreak)}`]
      : []),
    ...(met > 0
      ? [
          `${met} different ${met === 1 ? 'question' : 'questions'} met, ${missed} to come again in /trivia missed`,
        ]
      : []),
  ];
  const none = 'Nothing yet. /trivia start plays in a channel, /trivia solo alone.';
  return {
    embeds: [
      {
        title: drawTitle(`Trivia: ${clip(cleanLine(name), 60) || 'somebody'}`),
        description: lines.join('\n') || none,
        color: COLORS.ambiguous,
      },
    ],
    components: [],
  };
}
