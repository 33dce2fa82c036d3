import { describeMember } from '../interactions/describe.ts';
import { findUser, type World } from '../world/world.ts';
import type { Session } from './session.ts';

type Request = { guild_id?: unknown; query?: unknown; limit?: unknown; user_ids?: unknown; nonce?: unknown };

/**
 * Answers op 8 with one GUILD_MEMBERS_CHUNK: the members asked for by id, or those whose name begins with `query`
 * (all for an empty one). Asks for a server that the bot is not in get no answer, as with Discord.
 */
export function sendMembers(world: World, session: Session, asked: unknown): void {
  const { guild_id, query, limit, user_ids, nonce } = (asked ?? {}) as Request;
  const guild = world.guilds.get(String(guild_id));
  if (!guild?.botIsMember) return;
  const wanted = user_ids === undefined ? undefined : [user_ids].flat().map(String);
  const fits = (id: string): boolean =>
    findUser(world, id)?.username.startsWith(String(query ?? '')) ?? false;
  const ids = wanted?.filter((id) => guild.members.has(id)) ?? [...guild.members.keys()].filter(fits);
  const most = Number(limit) > 0 ? Number(limit) : ids.length;
  const chunk = {
    guild_id: guild.id,
    members: ids.slice(0, most).map((id) => describeMember(world, guild, id)),
    chunk_index: 0,
    chunk_count: 1,
    not_found: wanted?.filter((id) => !guild.members.has(id)) ?? [],
    presences: [],
    ...(nonce === undefined ? {} : { nonce }),
  };
  session.dispatch('GUILD_MEMBERS_CHUNK', JSON.stringify(chunk));
}
