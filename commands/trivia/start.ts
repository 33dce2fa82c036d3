import { type APIApplicationCommandBasicOption, ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { Request } from '../../src/discord/command.ts';
import { cleanLine, escapeMarkdown } from '../../src/replies/escape.ts';
import type { Reply } from '../../src/replies/reply.ts';
import { say } from '../../src/replies/say.ts';
import { drawStart } from '../../src/replies/trivia/start.ts';
import { findGameIn } from '../../src/store/load-game.ts';
import { readSettings } from '../../src/store/settings.ts';
import { text } from '../options/text-option.ts';
import { linkRound } from './link-round.ts';
import { DIFFICULTY, readWanted, TOPIC } from './options.ts';
import { listMissing } from './permissions.ts';

const MOST_QUESTIONS = 20;
const QUESTIONS = 10;

export const startOptions: APIApplicationCommandBasicOption[] = [
  {
    type: ApplicationCommandOptionType.Integer,
    name: 'questions',
    description: `How many, ${QUESTIONS} if you don’t say`,
    min_value: 1,
    max_value: MOST_QUESTIONS,
  },
  TOPIC,
  DIFFICULTY,
  {
    type: ApplicationCommandOptionType.String,
    name: 'mode',
    description: 'Press a letter, or type the answer',
    choices: [
      { name: 'letters', value: 'buttons' },
      { name: 'typed', value: 'typed' },
    ],
  },
];

/** `/trivia start`: a game in this channel, unless something is in its way, which is then said. */
export async function start(request: Request): Promise<Reply> {
  const { games, store, guild, channel, library, options, member } = request;
  if (!games || !store) return say('A game needs Discord.');
  if (!guild || !channel) return say('A game needs a server. Here you can play alone: /trivia solo.');
  const obstacle = await findObstacle(request, guild, channel);
  if (obstacle) return say(obstacle);
  const quiz = await games.quizzes.of(library);
  const { unknown, ...wanted } = readWanted(options, quiz);
  if (unknown) {
    return say(
      `I have no questions on “${escapeMarkdown(cleanLine(unknown))}”. Pick a topic from the list that comes up as you type.`,
    );
  }
  const count = typeof options.questions === 'number' ? options.questions : QUESTIONS;
  const mode = text(options, 'mode') === 'typed' ? 'typed' : 'buttons';
  const begun = await games.begin(library, { ...wanted, guild, channel, host: member.id, count, mode });
  if ('refused' in begun) {
    const going = begun.refused === 'busy' ? await findGameIn(store, channel) : undefined;
    return say(
      begun.refused === 'busy'
        ? `A game is already going on here.${going ? linkRound(going) : ''}`
        : 'I have no questions of that kind. Try another topic or difficulty, or leave them out.',
    );
  }
  const topic = quiz.topics.find(({ id }) => id === wanted.topic)?.name;
  return drawStart({ ...begun, ...(topic ? { topic } : {}), mode, wanted: count });
}

/** What keeps a game from this channel: another channel chosen for it, the bot not there, permissions that it lacks. */
async function findObstacle(
  { store, bot }: Request,
  guild: string,
  channel: string,
): Promise<string | undefined> {
  if (!bot) {
    return 'I am not a member of this server, so I cannot post questions here. Alone you can play anywhere: /trivia solo.';
  }
  const missing = listMissing(bot);
  if (missing.length > 0) {
    return `I cannot play here: in this channel I lack ${missing.map((name) => `**${name}**`).join(' and ')}. Who manages the channel can give me that.`;
  }
  const { triviaChannel } = store ? await readSettings(store, guild) : {};
  return triviaChannel && triviaChannel !== channel
    ? `Games in this server are played in <#${triviaChannel}>.`
    : undefined;
}
