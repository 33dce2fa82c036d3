import type { Channel, World } from '../world/world.ts';
import { findUser, guildOf } from '../world/world.ts';
import { describeChannel, describeMember } from './describe.ts';

type Loose = Record<string, unknown>;

/** Component types whose values are ids: users, roles, either, channels. */
const selectOf = { user: 5, role: 6, mentionable: 7, channel: 8 };

/**
 * What the values of a select of users, roles or channels stand for; undefined for the other types.
 * @param type the select's component type
 */
export function resolveValues(
  world: World,
  channel: Channel,
  type: number,
  ids: string[],
): Record<string, Loose> | undefined {
  if (type < selectOf.user || type > selectOf.channel) return undefined;
  const guild = guildOf(world, channel);
  const out: Record<string, Loose> = {};
  const put = (key: string, id: string, value: unknown): void => {
    out[key] = { ...out[key], [id]: value };
  };
  for (const id of ids) {
    const user = findUser(world, id);
    if (user && (type === selectOf.user || type === selectOf.mentionable)) {
      put('users', id, user);
      if (guild?.members.has(id)) put('members', id, describeMember(world, guild, id, channel));
    }
    const role = guild?.roles.find((each) => each.id === id);
    if (role && (type === selectOf.role || type === selectOf.mentionable)) put('roles', id, role);
    const found = guild?.channels.find((each) => each.id === id);
    if (found && type === selectOf.channel)
      put('channels', id, { ...describeChannel(world, found), permissions: '0' });
  }
  return out;
}
