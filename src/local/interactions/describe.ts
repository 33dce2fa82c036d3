import { discordTime } from '../world/discord-time.ts';
import { channelPermissions } from '../world/permissions.ts';
import type { Channel, Guild, Person, World } from '../world/world.ts';
import { guildOf } from '../world/world.ts';

type Loose = Record<string, unknown>;

/** A member as it stands in gateway events and REST answers. `permissions` are those in `channel`, where given. */
export function describeMember(world: World, guild: Guild, userId: string, channel?: Channel): Loose {
  const member = guild.members.get(userId);
  return {
    avatar: null,
    banner: null,
    communication_disabled_until: null,
    flags: 0,
    joined_at: discordTime(member?.joinedAt ?? guild.joinedAt),
    nick: null,
    pending: false,
    premium_since: null,
    roles: member?.roles ?? [],
    user: userId === world.bot.id ? world.bot : world.people.get(userId)?.user,
    deaf: false,
    mute: false,
    ...(channel ? { permissions: channelPermissions(world, channel, userId).toString() } : {}),
  };
}

export function describeChannel(world: World, channel: Channel): Loose {
  const last = channel.log.last()?.message.id ?? null;
  if (channel.type === 1) {
    const person = channel.recipientId === undefined ? undefined : world.people.get(channel.recipientId);
    return {
      id: channel.id,
      type: 1,
      last_message_id: last,
      flags: 0,
      recipients: person ? [person.user] : [],
    };
  }
  return {
    id: channel.id,
    type: channel.type,
    guild_id: channel.guildId,
    name: channel.name,
    topic: channel.topic,
    position: channel.position,
    parent_id: null,
    permission_overwrites: channel.overwrites,
    nsfw: false,
    rate_limit_per_user: 0,
    last_message_id: last,
    last_pin_timestamp: null,
    flags: 0,
  };
}

/** The members that every interaction has, whatever its kind. */
export function describeOrigin(world: World, channel: Channel, person: Person): Loose {
  const guild = guildOf(world, channel);
  const seen = { ...describeChannel(world, channel), permissions: '0' };
  const common = {
    version: 1,
    application_id: world.application.id,
    locale: person.locale,
    entitlements: [],
  };
  const limits = { attachment_size_limit: 10_485_760 };
  const app_permissions = channelPermissions(world, channel, world.bot.id).toString();
  if (!guild) {
    return {
      ...common,
      ...limits,
      user: person.user,
      channel_id: channel.id,
      channel: seen,
      context: 1,
      app_permissions,
    };
  }
  const member = describeMember(world, guild, person.user.id, channel);
  return {
    ...common,
    ...limits,
    guild_id: guild.id,
    guild: { id: guild.id, locale: guild.locale, features: [] },
    guild_locale: guild.locale,
    member,
    channel_id: channel.id,
    channel: { ...seen, permissions: member.permissions },
    context: 0,
    app_permissions,
  };
}
