import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { type Command, EVERYWHERE, type Request } from '../src/discord/command.ts';
import type { Reply } from '../src/replies/reply.ts';
import { say } from '../src/replies/say.ts';
import { disputeActions } from './trivia/dispute.ts';
import { guessActions } from './trivia/guess.ts';
import { completeTopic } from './trivia/options.ts';
import { start, startOptions } from './trivia/start.ts';
import { stop } from './trivia/stop.ts';

type Handler = (request: Request) => Reply | Promise<Reply>;
const SUBCOMMANDS: Readonly<Record<string, Handler>> = { start, stop };

/** `/trivia`: questions made from the articles, alone or together. One file a subcommand. */
export const trivia: Command = {
  definition: {
    name: 'trivia',
    description: 'Play: questions from the articles, alone or together',
    ...EVERYWHERE,
    options: [
      subcommand('start', 'A game in this channel, for everybody', startOptions),
      subcommand('stop', 'Stop the game in this channel'),
    ],
  },
  complete: (request, focused) => completeTopic(request, focused.value),
  run: (request) => SUBCOMMANDS[request.subcommand ?? '']?.(request) ?? say('There is no such game.'),
  actions: { ...guessActions, ...disputeActions },
};

function subcommand(name: string, description: string, options: typeof startOptions = []) {
  return { type: ApplicationCommandOptionType.Subcommand as const, name, description, options };
}
