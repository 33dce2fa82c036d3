import type { APIApplicationCommand } from 'discord-api-types/v10';
import { PermissionFlagsBits } from 'discord-api-types/v10';
import { channelPermissions, may } from '../world/permissions.ts';
import { type Channel, guildOf, type World } from '../world/world.ts';

/** Discord's contexts: a server, the direct message with the bot, others' direct messages. */
const context = { guild: 0, botDm: 1 };

/** Can this person use this command here: its server, where it was installed, contexts and permissions. */
export function isUsable(
  world: World,
  command: APIApplicationCommand,
  channel: Channel,
  userId: string,
): boolean {
  const guild = guildOf(world, channel);
  if (!guild) {
    if (command.guild_id !== undefined) return false;
    return command.contexts ? command.contexts.includes(context.botDm) : command.dm_permission !== false;
  }
  if (command.guild_id !== undefined && command.guild_id !== guild.id) return false;
  if (command.contexts && !command.contexts.includes(context.guild)) return false;
  const installs: number[] = command.integration_types ?? [0];
  if (!installs.includes(guild.botIsMember ? 0 : 1) && command.guild_id === undefined) return false;
  const permissions = channelPermissions(world, channel, userId);
  if (!may(permissions, PermissionFlagsBits.ViewChannel | PermissionFlagsBits.UseApplicationCommands))
    return false;
  const wanted = command.default_member_permissions;
  if (wanted === null || wanted === undefined) return true;
  if (BigInt(wanted) === 0n) return may(permissions, PermissionFlagsBits.Administrator);
  return may(permissions, BigInt(wanted));
}

/** The commands that somebody sees here; one of the server hides a global one of the same name. */
export function usableCommands(world: World, channel: Channel, userId: string): APIApplicationCommand[] {
  const own = channel.guildId === undefined ? [] : world.commands.list(channel.guildId);
  const names = new Set(own.map((each) => `${each.type} ${each.name}`));
  const global = world.commands.list().filter((each) => !names.has(`${each.type} ${each.name}`));
  return [...own, ...global].filter((each) => isUsable(world, each, channel, userId));
}
