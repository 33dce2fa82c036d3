import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { Request } from '../../src/discord/command.ts';
import type { Reply } from '../../src/replies/reply.ts';
import { say } from '../../src/replies/say.ts';
import { drawStandings } from '../../src/replies/trivia/standings.ts';
import { endGame } from '../../src/store/games.ts';
import { findGameIn, type StoredGame } from '../../src/store/load-game.ts';
import { rankGame } from '../../src/trivia/play/standings.ts';

const MAY_STOP = PermissionFlagsBits.ManageMessages | PermissionFlagsBits.Administrator;

/** `/trivia stop`: ends the game in this channel, for who began it and who manages messages. */
export async function stop({ games, store, channel, member, later }: Request): Promise<Reply> {
  if (!games || !store || !channel) return say('There is no game here.');
  const game = await findGameIn(store, channel);
  if (!game) return say('No game is going on in this channel.');
  if (game.host !== member.id && (member.permissions & MAY_STOP) === 0n) {
    return say('Only who began the game, or who manages messages here, can stop it.');
  }
  if (!(await endGame(store, game.id, 'stopped'))) return say('That game has just ended.');
  later(() => games.tidy(game));
  return { type: 'message', private: false, message: drawStopped(game) };
}

function drawStopped(game: StoredGame) {
  const revealed = game.rounds.filter(({ revealedAt }) => revealedAt !== undefined);
  return drawStandings(
    rankGame(revealed.map(({ answers }) => answers)),
    revealed.length,
    'The game is stopped',
  );
}
