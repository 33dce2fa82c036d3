import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { type Command, EVERYWHERE, type Request } from '../src/discord/command.ts';
import type { Reply } from '../src/replies/reply.ts';
import { say } from '../src/replies/say.ts';
import { PRIVATE } from './options/text-option.ts';
import { daily } from './trivia/daily.ts';
import { disputeActions } from './trivia/dispute.ts';
import { guessActions } from './trivia/guess.ts';
import { leaderboard, leaderboardActions, leaderboardOptions } from './trivia/leaderboard.ts';
import { nextMissed } from './trivia/missed.ts';
import { completeTopic } from './trivia/options.ts';
import { asPrivate, solo, soloActions, soloOptions } from './trivia/solo.ts';
import { start, startOptions } from './trivia/start.ts';
import { stats } from './trivia/stats.ts';
import { stop } from './trivia/stop.ts';

type Handler = (request: Request) => Reply | Promise<Reply>;
const SUBCOMMANDS: Readonly<Record<string, Handler>> = {
  start,
  solo,
  daily,
  missed: async (request) => asPrivate(await nextMissed(request)),
  leaderboard,
  stats,
  stop,
};

/** `/trivia`: questions made from the articles, alone or together. One file a subcommand. */
export const trivia: Command = {
  definition: {
    name: 'trivia',
    description: 'Play: questions from the articles, alone or together',
    ...EVERYWHERE,
    options: [
      subcommand('start', 'A game in this channel, for everybody', startOptions),
      subcommand('solo', 'Alone, seen by you only; works anywhere', soloOptions),
      subcommand('daily', 'The question of the day, and your streak'),
      subcommand('missed', 'What you had wrong, again at growing intervals'),
      subcommand('leaderboard', 'Who leads in this server', leaderboardOptions),
      subcommand('stats', 'Your points, hits and streaks', [PRIVATE]),
      subcommand('stop', 'Stop the game in this channel'),
    ],
  },
  complete: (request, focused) => completeTopic(request, focused.value),
  run: (request) => SUBCOMMANDS[request.subcommand ?? '']?.(request) ?? say('There is no such game.'),
  actions: { ...guessActions, ...soloActions, ...leaderboardActions, ...disputeActions },
};

function subcommand(name: string, description: string, options: typeof startOptions = []) {
  return { type: ApplicationCommandOptionType.Subcommand as const, name, description, options };
}
