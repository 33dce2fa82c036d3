import { ApplicationCommandOptionType, InteractionContextType } from 'discord-api-types/v10';
import type { Command } from '../src/discord/command.ts';
import { drawCorpus, drawReload } from '../src/replies/corpus-status.ts';
import { say } from '../src/replies/say.ts';
import { listFeedback } from '../src/store/feedback.ts';

/** `/corpus`: what state the articles are in, and reading them again, for the owner of the bot alone. */
export const corpus: Command = {
  definition: {
    name: 'corpus',
    description: 'For the owner of this bot: the state of the articles, and reading them again',
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
    integration_types: [0],
    // Nobody but administrators sees it in a server; who owns the bot is asked when it runs.
    default_member_permissions: '0',
    options: [
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'status',
        description: 'Articles, warnings, counts, the last reload, unanswered questions',
      },
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'reload',
        description: 'Read the folder of articles again now',
      },
    ],
  },
  run: async (request) => {
    const { store, subcommand } = request;
    if (!request.corpus || !store) return say('The articles are looked after where the bot runs.');
    if (!(await request.isOwner())) return say('Only the owner of this bot can use this.');
    if (subcommand === 'reload') {
      const reload = await request.corpus.reload();
      return drawReload(reload, request.corpus.status());
    }
    const unanswered = await listFeedback(store, { guild: undefined, which: 'unanswered', limit: 8 });
    return drawCorpus(request.corpus.status(), unanswered);
  },
};
