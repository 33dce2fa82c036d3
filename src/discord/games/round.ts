import type { ShownRound } from '../../replies/trivia/question.ts';
import type { StoredGame, StoredRound } from '../../store/load-game.ts';
import { type AskedQuestion, readAsked } from '../../trivia/asked-question.ts';

/** A stored round with its question read, and its place in the game; undefined where its content is not ours. */
export function readRound(
  game: StoredGame,
  number: number,
): { readonly round: StoredRound; readonly asked: AskedQuestion; readonly shown: ShownRound } | undefined {
  const round = game.rounds.find((one) => one.number === number);
  const asked = round && readAsked(round.content);
  if (!round || !asked) return undefined;
  const { id, kind, mode } = game;
  return { round, asked, shown: { game: id, number, of: game.rounds.length, kind, mode } };
}
