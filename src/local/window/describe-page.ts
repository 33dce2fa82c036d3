import type { APIMessage, APIUser } from 'discord-api-types/v10';
import { PermissionFlagsBits } from 'discord-api-types/v10';
import { isUsable } from '../interactions/usable-commands.ts';
import type {
  PageChannel,
  PageCommand,
  PageMember,
  PageMessage,
  PageServer,
  PageUser,
} from '../page-protocol.ts';
import { channelPermissions, guildPermissions, may } from '../world/permissions.ts';
import { type Channel, findUser, type Guild, type Person, type World } from '../world/world.ts';
import { drawAvatar } from './draw-avatar.ts';

export function describeUser(user: APIUser): PageUser {
  const displayName = user.global_name ?? user.username;
  const avatar = drawAvatar(user.id, displayName);
  return { id: user.id, username: user.username, displayName, avatar, bot: user.bot ?? false };
}

export function describePageMember(person: Person): PageMember {
  return { ...describeUser(person.user), part: person.part, locale: person.locale };
}

/** The channels that somebody can look into: of their servers, and their direct messages with the bot. */
export function visibleChannels(world: World, userId: string): Channel[] {
  const channels: Channel[] = [];
  for (const guild of world.guilds.values()) {
    if (!guild.members.has(userId)) continue;
    channels.push(...guild.channels.filter((channel) => canSee(world, channel, userId)));
  }
  const direct = world.directMessages.get(userId);
  return direct ? [...channels, direct] : channels;
}

export function canSee(world: World, channel: Channel, userId: string): boolean {
  if (channel.guildId === undefined) return channel.recipientId === userId;
  return may(channelPermissions(world, channel, userId), PermissionFlagsBits.ViewChannel);
}

export function describePageServer(world: World, guild: Guild, userId: string): PageServer {
  const channels = guild.channels.filter((channel) => canSee(world, channel, userId));
  return {
    id: guild.id,
    name: guild.name,
    initials: guild.name
      .split(/\s+/)
      .map((word) => word.charAt(0))
      .join(''),
    channels: channels.map((channel) => describePageChannel(world, channel, userId)),
    members: [...guild.members.values()].map((member) => {
      const color = guild.roles.findLast((role) => role.color !== 0 && member.roles.includes(role.id))?.color;
      const permissions = guildPermissions(guild, member.userId).toString();
      return { id: member.userId, permissions, ...(color === undefined ? {} : { color }) };
    }),
  };
}

export function describePageChannel(world: World, channel: Channel, userId: string): PageChannel {
  const { id, topic, type, guildId } = channel;
  return {
    id,
    name: channel.type === 1 ? (world.bot.global_name ?? world.application.name) : channel.name,
    ...(topic === null ? {} : { topic }),
    type,
    ...(guildId === undefined ? {} : { serverId: guildId }),
    permissions: channelPermissions(world, channel, userId).toString(),
  };
}

/** Every command that somebody can use somewhere, with the channels where they can. */
export function describePageCommands(world: World, userId: string): PageCommand[] {
  const channels = visibleChannels(world, userId);
  const all = [...world.guilds.keys()].flatMap((guildId) => world.commands.list(guildId));
  return [...world.commands.list(), ...all].flatMap((command) => {
    const usableIn = channels.filter((each) => isUsable(world, command, each, userId)).map((each) => each.id);
    return usableIn.length === 0 ? [] : [{ ...command, usableIn }];
  });
}

/** A message with the names of whom and what it mentions. */
export function describePageMessage(world: World, message: APIMessage): PageMessage {
  const names: Record<string, string> = {};
  const text = JSON.stringify([message.content, message.embeds, message.components]);
  for (const [, id = ''] of text.matchAll(/<[@#][!&]?(\d{17,19})>/g)) {
    const name = nameOf(world, id);
    if (name !== undefined) names[id] = name;
  }
  return Object.keys(names).length === 0 ? message : { ...message, names };
}

function nameOf(world: World, id: string): string | undefined {
  const user = findUser(world, id);
  if (user) return user.global_name ?? user.username;
  const channel = world.channels.get(id);
  if (channel) return channel.name;
  for (const guild of world.guilds.values()) {
    const role = guild.roles.find((each) => each.id === id);
    if (role) return role.name;
  }
  return undefined;
}
