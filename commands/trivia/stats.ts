import type { Request } from '../../src/discord/command.ts';
import type { Reply } from '../../src/replies/reply.ts';
import { say } from '../../src/replies/say.ts';
import { drawStats } from '../../src/replies/trivia/stats.ts';
import { countPlayers, findStanding } from '../../src/store/leaderboard.ts';
import { readMemberStats } from '../../src/store/member-stats.ts';

/** `/trivia stats`: what the member has done here; outside servers what they did alone. */
export async function stats({ store, guild = '', member, origin }: Request): Promise<Reply> {
  if (!store) return say('Trivia needs Discord.');
  const [own, standing, players] = await Promise.all([
    readMemberStats(store, guild, member.id),
    findStanding(store, { guild, member: member.id }),
    countPlayers(store, { guild }),
  ]);
  const rank = standing && { rank: standing.rank, players };
  return { type: 'message', private: origin.private, message: drawStats(member.name, own, rank) };
}
