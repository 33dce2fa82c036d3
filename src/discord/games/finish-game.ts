import { drawUnfinished } from '../../replies/trivia/reveal.ts';
import { drawStandings } from '../../replies/trivia/standings.ts';
import { endGame } from '../../store/games.ts';
import { loadGame, type StoredGame } from '../../store/load-game.ts';
import { returnQuestions } from '../../store/used-questions.ts';
import { rankGame } from '../../trivia/play/standings.ts';
import { editMessage, postMessage } from './channel.ts';
import type { GameDesk } from './desk.ts';
import { readRound } from './round.ts';

/** Ends a game whose questions are through, or that cannot go on: its standings are its last message. */
export async function finishGame(
  desk: GameDesk,
  game: StoredGame,
  outcome: 'finished' | 'interrupted',
): Promise<void> {
  const { message, rounds } = standingsOf(game);
  if (game.kind === 'game' && (rounds > 0 || outcome === 'interrupted')) {
    const why =
      outcome === 'interrupted' ? { content: 'I was away for a while, so this game ends here.' } : {};
    const last = { channel: game.channel, message: { ...message, ...why }, nonce: `${game.id}:end` };
    await postMessage(desk, last);
  }
  if (await endGame(desk.store, game.id, outcome)) await returnUnasked(desk, game);
}

/** Ends a game in a channel where nothing can be said any more. */
export async function loseGame(desk: Pick<GameDesk, 'store'>, game: StoredGame): Promise<void> {
  if (await endGame(desk.store, game.id, 'lost')) await returnUnasked(desk, game);
}

/** What is left to do for a game that somebody stopped: its open question says so, its other ones may come again. */
export async function tidyStopped(desk: GameDesk, game: StoredGame): Promise<void> {
  await returnUnasked(desk, game);
  const found = readRound(game, game.number);
  if (!found?.round.message || found.round.revealedAt !== undefined) return;
  const message = drawUnfinished(found.asked, found.shown);
  await editMessage(desk, { channel: game.channel, id: found.round.message, message });
}

/** A game's standings over the rounds that were revealed, and how many these are. */
export function standingsOf(game: StoredGame) {
  const revealed = game.rounds.filter(({ revealedAt }) => revealedAt !== undefined);
  const places = rankGame(revealed.map(({ answers }) => answers));
  return { message: drawStandings(places, revealed.length), rounds: revealed.length };
}

/** The questions that nobody was shown may come again: as the store has them, where one may have been opened meanwhile. */
async function returnUnasked({ store }: Pick<GameDesk, 'store'>, game: StoredGame): Promise<void> {
  const { rounds } = (await loadGame(store, game.id)) ?? game;
  const unasked = rounds.filter(({ openedAt }) => openedAt === undefined);
  await returnQuestions(
    store,
    game.guild,
    unasked.map(({ question }) => question),
  );
}
