import type { Request } from '../../src/discord/command.ts';
import type { Message, Reply } from '../../src/replies/reply.ts';
import { say } from '../../src/replies/say.ts';
import { drawDaily } from '../../src/replies/trivia/daily.ts';
import { findLatestDaily, findNextDaily } from '../../src/store/daily.ts';
import type { StoredGame } from '../../src/store/load-game.ts';
import { readMemberStats } from '../../src/store/member-stats.ts';
import { readAsked } from '../../src/trivia/asked-question.ts';

/** `/trivia daily`: the question of the day, to be answered right here, and the member's own streak. */
export async function daily(request: Request): Promise<Reply> {
  const { store, guild, member } = request;
  if (!store || !guild) return say('The question of the day belongs to a server. Alone: /trivia solo.');
  const [game, nextAt, { dailyStreak, bestDailyStreak }] = await Promise.all([
    findLatestDaily(store, guild),
    findNextDaily(store, guild),
    readMemberStats(store, guild, member.id),
  ]);
  const last = game && readLast(game, member.id);
  if (!last && nextAt === undefined) {
    return say(
      'This server has no question of the day. Who manages the server can choose its channel and hour in /settings.',
    );
  }
  const message: Message = drawDaily({
    streak: dailyStreak,
    best: bestDailyStreak,
    ...(nextAt === undefined ? {} : { nextAt }),
    ...(last ? { last } : {}),
  });
  return { type: 'message', private: true, message };
}

function readLast(game: StoredGame, member: string) {
  const [round] = game.rounds;
  const asked = round && readAsked(round.content);
  if (!round || !asked || round.closesAt === undefined) return undefined;
  const own = round.answers.find((answer) => answer.member === member)?.choice;
  return {
    asked,
    game: game.id,
    closesAt: round.closesAt,
    isOpen: round.revealedAt === undefined && game.endedAt === undefined,
    answers: round.answers,
    ...(own === undefined ? {} : { own }),
  };
}
