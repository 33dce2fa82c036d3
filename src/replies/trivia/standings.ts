import type { Place } from '../../trivia/play/standings.ts';
import { joinLines, LIMITS } from '../limits.ts';
import { COLORS, type Message } from '../reply.ts';
import { nameMember } from './reveal.ts';

/** How a game went for everybody who played, after its last question. `rounds` is how many were revealed. */
export function drawStandings(
  places: readonly Place[],
  rounds: number,
  title: string = 'Final standings',
): Message {
  const lines = places.map(
    ({ name, points, right, place }) =>
      `**${place}.** ${nameMember(name)} · ${sayPoints(points)} · ${right} of ${rounds} right`,
  );
  return {
    embeds: [
      {
        title,
        description: joinLines(lines, LIMITS.description) || 'Nobody answered this time.',
        color: COLORS.answered,
      },
    ],
    components: [],
  };
}

/** "1 point", "1,240 points". */
export function sayPoints(points: number): string {
  return `${points.toLocaleString('en-US')} ${points === 1 ? 'point' : 'points'}`;
}
