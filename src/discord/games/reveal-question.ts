import { drawReveal } from '../../replies/trivia/reveal.ts';
import type { StoredGame, StoredRound } from '../../store/load-game.ts';
import { revealRound } from '../../store/reveal.ts';
import { readSettings } from '../../store/settings.ts';
import { type AskedQuestion, letterOf } from '../../trivia/asked-question.ts';
import { scoreAnswers, streaksAfter } from '../../trivia/play/score.ts';
import { matchAnswer } from '../../trivia/typed/match-answer.ts';
import { editMessage } from './channel.ts';
import type { GameDesk } from './desk.ts';
import { readRound } from './round.ts';

/** Counts the answers to a question, once, and puts the reveal in the place of its message, as often as it is called. */
export async function revealQuestion(desk: GameDesk, game: StoredGame, number: number): Promise<void> {
  const { store, pace } = desk;
  const { zone } = await readSettings(store, game.guild);
  const found = readRound(game, number);
  const revealed = await revealRound(store, {
    game: game.id,
    number,
    zone,
    pauseMs: game.kind === 'daily' ? 0 : pace.pauseMs,
    score: (round, stored) => (found ? scoreRound(stored, round, found.asked) : []),
  });
  if (!revealed || !found?.round.message) return;
  const message = drawReveal(found.asked, found.shown, revealed.answers);
  await editMessage(desk, { channel: game.channel, id: found.round.message, message });
}

/** What each answer of a round is worth, by the rule that `/help` tells. */
function scoreRound(game: StoredGame, round: StoredRound, asked: AskedQuestion) {
  const options = asked.options.map((text) => ({ text, means: text }));
  const isRight = (choice: string) =>
    game.mode === 'buttons'
      ? choice === letterOf(asked.right)
      : matchAnswer(choice, { ...asked, options }) === 'right';
  return scoreAnswers(round.answers, {
    isRight,
    openedAt: round.openedAt ?? 0,
    seconds: game.seconds,
    timed: game.kind === 'game',
    streaks: streaksAfter(game.rounds.slice(0, round.number).map(({ answers }) => answers)),
  });
}
