import type { StoredGame } from '../../store/load-game.ts';
import { letterOf, readAsked } from '../../trivia/asked-question.ts';
import type { Game, Round } from '../../trivia/play/game.ts';

/** A stored game as the rules see it. Its rounds are those that were opened. */
export function toGame(stored: StoredGame): Game {
  const { phase, mode, seconds, number } = stored;
  return {
    phase,
    mode,
    seconds,
    timed: stored.kind === 'game',
    number,
    questions: stored.rounds.map(({ question, content }) => {
      const asked = readAsked(content);
      return { id: question, right: asked && mode === 'buttons' ? [letterOf(asked.right)] : [] };
    }),
    rounds: stored.rounds.flatMap((round) => (round.number <= number ? (toRound(round) ?? []) : [])),
  };
}

function toRound(round: StoredGame['rounds'][number]): Round | undefined {
  const { openedAt, closesAt, revealedAt, answers } = round;
  if (openedAt === undefined || closesAt === undefined) return undefined;
  return {
    openedAt,
    closesAt,
    revealed: revealedAt !== undefined,
    clicks: Object.fromEntries(
      answers.map(({ member, click, choice, name }) => [member, [{ click, choice, name }]]),
    ),
    scores: [],
  };
}
