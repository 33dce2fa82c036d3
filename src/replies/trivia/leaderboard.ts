import { button, row } from '../answer-buttons.ts';
import { joinLines, LIMITS } from '../limits.ts';
import { COLORS, type Message } from '../reply.ts';
import { nameMember } from './reveal.ts';
import { sayPoints } from './standings.ts';

/** Somebody's place; those with as many points share it. */
export type ShownStanding = {
  readonly member: string;
  readonly name: string;
  readonly points: number;
  readonly right: number;
  readonly answered: number;
  readonly rank: number;
};

export type Board = {
  readonly span: 'week' | 'all';
  /** The standings of this page, best first. */
  readonly leaders: readonly ShownStanding[];
  /** How many come before this page, and how many there are. */
  readonly offset: number;
  readonly players: number;
  readonly pageSize: number;
  /** The one who looks; absent if they have not played. */
  readonly own?: ShownStanding;
};

/** The best of a server, a page at a time, with the place of the one who looks under it. */
export function drawLeaderboard({ span, leaders, offset, players, pageSize, own }: Board): Message {
  const lines = leaders.map(drawStanding);
  const isShown = own && leaders.some(({ member }) => member === own.member);
  const below = own && !isShown ? ['', drawStanding(own)] : [];
  const none = span === 'week' ? 'Nobody has played this week.' : 'Nobody has played yet.';
  const turn = (to: number, text: string) =>
    to >= 0 && to < players ? button(`board|${span}|${to}`, text) : undefined;
  return {
    embeds: [
      {
        title: span === 'week' ? 'Leaderboard: this week' : 'Leaderboard: all time',
        description: joinLines([...lines, ...below], LIMITS.description).trim() || none,
        color: COLORS.ambiguous,
        footer: { text: `${players} ${players === 1 ? 'player' : 'players'}` },
      },
    ],
    components: row([
      turn(offset - pageSize, 'Higher'),
      turn(offset + pageSize, 'Lower'),
      span === 'week' ? button('board|all|0', 'All time') : button('board|week|0', 'This week'),
    ]),
  };
}

function drawStanding({ rank, name, points, right, answered }: ShownStanding): string {
  return `**${rank}.** ${nameMember(name)} · ${sayPoints(points)} · ${right} of ${answered} right`;
}
