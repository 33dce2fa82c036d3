import type { APIRole, RoleFlags } from 'discord-api-types/v10';
import { PermissionFlagsBits as Bits, Locale, OverwriteType } from 'discord-api-types/v10';
import { createMessageLog } from './message-log.ts';
import type { Seed } from './seed.ts';
import type { Guild, World } from './world.ts';

const memberBits =
  Bits.ViewChannel |
  Bits.SendMessages |
  Bits.EmbedLinks |
  Bits.AttachFiles |
  Bits.ReadMessageHistory |
  Bits.AddReactions |
  Bits.UseExternalEmojis |
  Bits.UseApplicationCommands |
  Bits.UseExternalApps |
  Bits.ChangeNickname;
const moderatorBits = Bits.ManageMessages | Bits.ModerateMembers | Bits.KickMembers;

function role(id: string, name: string, permissions: bigint, position: number, color = 0): APIRole {
  const colors = { primary_color: color, secondary_color: null, tertiary_color: null };
  const plain = {
    description: null,
    hoist: color !== 0,
    icon: null,
    unicode_emoji: null,
    managed: false,
    mentionable: false,
  };
  const flags = 0 as RoleFlags;
  return {
    id,
    name,
    permissions: permissions.toString(),
    position,
    color,
    colors,
    ...plain,
    flags,
  };
}

type Making = { id: string; seedId: () => string; createdAt: number; messagesPerChannel: number };

/** @throws Error where the seed names somebody who is not among its people. */
export function createGuild(world: World, server: Seed['servers'][number], making: Making): Guild {
  const { id, seedId, createdAt } = making;
  const idOf = (name: string): string => {
    for (const person of world.people.values()) if (person.user.username === name) return person.user.id;
    throw new Error(`The seed of ${server.name} names ${name}, who is not among its people.`);
  };
  const botIsMember = server.botIsMember ?? true;
  const everyone = role(id, '@everyone', memberBits, 0);
  const moderator = role(seedId(), 'Moderator', memberBits | moderatorBits, 2, 0x3ba55d);
  const administrator = role(seedId(), 'Administrator', Bits.Administrator, 3, 0xe67e22);
  const bots: APIRole = {
    ...role(seedId(), world.application.name, memberBits, 1),
    managed: true,
    tags: { bot_id: world.bot.id },
  };
  const closed = {
    announcements: [
      { id, type: OverwriteType.Role, allow: '0', deny: Bits.SendMessages.toString() },
      { id: moderator.id, type: OverwriteType.Role, allow: Bits.SendMessages.toString(), deny: '0' },
    ],
    staff: [
      { id, type: OverwriteType.Role, allow: '0', deny: Bits.ViewChannel.toString() },
      { id: moderator.id, type: OverwriteType.Role, allow: Bits.ViewChannel.toString(), deny: '0' },
    ],
  };
  const members = new Map<string, { userId: string; roles: string[]; joinedAt: number }>();
  for (const name of server.members) {
    const roles = [];
    if (server.moderators?.includes(name)) roles.push(moderator.id);
    if (server.administrators?.includes(name)) roles.push(administrator.id);
    members.set(idOf(name), { userId: idOf(name), roles, joinedAt: createdAt });
  }
  if (botIsMember) members.set(world.bot.id, { userId: world.bot.id, roles: [bots.id], joinedAt: createdAt });
  return {
    id,
    name: server.name,
    ownerId: idOf(server.owner),
    locale: (server.locale as Locale | undefined) ?? Locale.EnglishUS,
    roles: botIsMember ? [everyone, bots, moderator, administrator] : [everyone, moderator, administrator],
    channels: server.channels.map((channel, position) => ({
      id: seedId(),
      name: channel.name,
      type: 0,
      topic: channel.topic ?? null,
      position,
      guildId: id,
      overwrites: channel.closed ? closed[channel.closed] : [],
      log: createMessageLog(making.messagesPerChannel),
    })),
    members,
    botIsMember,
    joinedAt: createdAt,
  };
}
