import { type APIApplicationCommandBasicOption, ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { ActionRequest, Request } from '../../src/discord/command.ts';
import type { Message, Reply } from '../../src/replies/reply.ts';
import { say } from '../../src/replies/say.ts';
import { drawLeaderboard } from '../../src/replies/trivia/leaderboard.ts';
import { dayIn, weekOf } from '../../src/store/calendar.ts';
import { countPlayers, findStanding, listLeaders } from '../../src/store/leaderboard.ts';
import { readSettings } from '../../src/store/settings.ts';
import { PRIVATE, text } from '../options/text-option.ts';

export const leaderboardOptions: APIApplicationCommandBasicOption[] = [
  {
    type: ApplicationCommandOptionType.String,
    name: 'span',
    description: 'This week, if you don’t say',
    choices: [
      { name: 'this week', value: 'week' },
      { name: 'all time', value: 'all' },
    ],
  },
  PRIVATE,
];
export const leaderboardActions = { board: turn };

const PAGE = 10;

/** `/trivia leaderboard`: the best of this server. */
export async function leaderboard(request: Request): Promise<Reply> {
  const message = await draw(request, text(request.options, 'span') === 'all' ? 'all' : 'week', 0);
  return message ? { type: 'message', private: request.origin.private, message } : say(NO_SERVER);
}

/** The other span or page: in its place for the one who asked, beside it for others. */
async function turn(request: ActionRequest): Promise<Reply> {
  const [span, offset = '0'] = request.parts;
  const message = await draw(request, span === 'all' ? 'all' : 'week', Math.max(0, Number(offset) || 0));
  if (!message) return say(NO_SERVER);
  return request.own || request.ephemeral
    ? { type: 'update', message }
    : { type: 'message', private: true, message };
}

const NO_SERVER = 'Leaderboards belong to servers. What you did alone is in /trivia stats.';

async function draw(
  { store, guild, member }: Request | ActionRequest,
  span: 'week' | 'all',
  offset: number,
): Promise<Message | undefined> {
  if (!store || !guild) return undefined;
  const { zone } = await readSettings(store, guild);
  const of = { guild, ...(span === 'week' ? { week: weekOf(dayIn(zone, store.now())) } : {}) };
  const [leaders, own, players] = await Promise.all([
    listLeaders(store, { ...of, limit: PAGE, offset }),
    findStanding(store, { ...of, member: member.id }),
    countPlayers(store, of),
  ]);
  return drawLeaderboard({ span, leaders, offset, players, pageSize: PAGE, ...(own ? { own } : {}) });
}
