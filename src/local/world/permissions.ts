import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { Channel, Guild, World } from './world.ts';
import { guildOf } from './world.ts';

const all = Object.values(PermissionFlagsBits).reduce((sum, bit) => sum | bit, 0n);

/** What anybody may do in a direct message. */
const inDirectMessages =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.AddReactions |
  PermissionFlagsBits.UseExternalEmojis |
  PermissionFlagsBits.UseApplicationCommands;

/** What a member may do in a whole server: the sum of their roles. 0 for somebody who is not in it. */
export function guildPermissions(guild: Guild, userId: string): bigint {
  if (guild.ownerId === userId) return all;
  const member = guild.members.get(userId);
  if (!member) return 0n;
  let sum = 0n;
  for (const role of guild.roles) {
    if (role.id === guild.id || member.roles.includes(role.id)) sum |= BigInt(role.permissions);
  }
  return (sum & PermissionFlagsBits.Administrator) === 0n ? sum : all;
}

/**
 * What a member may do in a channel, in the order of Discord's documentation ("Permissions", "Permission
 * overwrites"): roles, then what the channel says of everyone, of roles, of the member.
 */
export function channelPermissions(world: World, channel: Channel, userId: string): bigint {
  const guild = guildOf(world, channel);
  if (!guild) return inDirectMessages;
  const base = guildPermissions(guild, userId);
  if (base === all) return all;
  const roles = guild.members.get(userId)?.roles ?? [];
  let sum = base;
  let allow = 0n;
  let deny = 0n;
  for (const overwrite of channel.overwrites) {
    if (overwrite.id === guild.id) sum = (sum & ~BigInt(overwrite.deny)) | BigInt(overwrite.allow);
    else if (roles.includes(overwrite.id)) {
      allow |= BigInt(overwrite.allow);
      deny |= BigInt(overwrite.deny);
    }
  }
  sum = (sum & ~deny) | allow;
  const own = channel.overwrites.find((each) => each.id === userId);
  return own ? (sum & ~BigInt(own.deny)) | BigInt(own.allow) : sum;
}

export function may(permissions: bigint, wanted: bigint): boolean {
  return (permissions & wanted) === wanted;
}
