import {
  ApplicationCommandOptionType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import type { Command } from '../src/discord/command.ts';
import { drawFeedback } from '../src/replies/feedback-list.ts';
import { say } from '../src/replies/say.ts';
import { listFeedback } from '../src/store/feedback.ts';
import { text } from './options/text-option.ts';
import { listForModerators, settleActions } from './trivia/settle.ts';

/** `/feedback`: what members asked in vain, what they called wrong and which questions they dispute, for the moderators of a server. */
export const feedback: Command = {
  definition: {
    name: 'feedback',
    description: 'What members asked in vain, and answers that they called wrong',
    contexts: [InteractionContextType.Guild],
    integration_types: [0],
    default_member_permissions: PermissionFlagsBits.ManageMessages.toString(),
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'list',
        description: 'Which list',
        choices: [
          { name: 'Unanswered', value: 'unanswered' },
          { name: 'Called wrong', value: 'disputed' },
          { name: 'Disputed trivia questions', value: 'trivia' },
        ],
      },
    ],
  },
  run: async (request) => {
    const { store, guild, options } = request;
    if (!store || !guild) return say('This list belongs to a server.');
    if (text(options, 'list') === 'trivia') {
      return { type: 'message', private: true, message: await listForModerators(request, 0) };
    }
    const which = text(options, 'list') === 'disputed' ? 'disputed' : 'unanswered';
    return drawFeedback(which, await listFeedback(store, { guild, which, limit: 25 }));
  },
  actions: settleActions,
};
