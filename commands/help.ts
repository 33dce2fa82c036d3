import { type Command, EVERYWHERE } from '../src/discord/command.ts';
import { COLORS } from '../src/replies/reply.ts';
import { SCORING_RULE } from '../src/trivia/play/score.ts';
import { PRIVATE } from './options/text-option.ts';

/** What a member reads first. `commands` is the list in which it stands itself. */
export function makeHelp(commands: () => readonly Command[]): Command {
  return {
    definition: {
      name: 'help',
      description: 'What you can ask me, and how I know',
      ...EVERYWHERE,
      options: [PRIVATE],
    },
    run: (request) => ({
      type: 'message',
      private: request.origin.private,
      message: {
        embeds: [
          {
            title: 'Ask me about the show',
            description: [
              `I have read ${request.library.articles.length} articles and answer from them alone. Under every answer stands the sentence that it rests on, and who wrote it. Where the articles disagree I show both; what they don’t say, I don’t know.`,
              commands().filter(isForAll).map(describeCommand).join('\n'),
              `For moderators: ${commands()
                .filter(
                  (command) => !isForAll(command) && command.definition.default_member_permissions !== '0',
                )
                .map(({ definition }) => `/${definition.name}`)
                .join(', ')}.`,
              `**In trivia** ${SCORING_RULE.charAt(0).toLowerCase()}${SCORING_RULE.slice(1)}`,
              'Half a name will do, and so will a typo. Dates come as exactly as the articles give them.',
            ].join('\n\n'),
            color: COLORS.ambiguous,
          },
        ],
        components: [],
      },
    }),
  };
}

/** Commands that Discord shows to everybody. */
function isForAll({ definition }: Command): boolean {
  return !definition.default_member_permissions;
}

function describeCommand({ definition }: Command): string {
  const description = 'description' in definition ? definition.description : 'On a message: Apps, then this';
  const slash = 'description' in definition ? '/' : '';
  return `**${slash}${definition.name}** — ${description}`;
}
