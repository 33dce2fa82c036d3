import type { APIMessage } from 'discord-api-types/v10';
import { describeMember } from '../interactions/describe.ts';
import type { Change } from '../world/changes.ts';
import { guildOf, type World } from '../world/world.ts';
import type { Gateway } from './gateway.ts';
import { intent } from './opcodes.ts';

/**
 * Tells sessions that asked for them of messages: created, changed, deleted. Ephemeral ones are nobody's but their
 * reader's. Without the intent for message content it is left out, but for direct messages, mentions of the bot and
 * its own.
 */
export function tellMessages(world: World, gateway: Gateway): (change: Change) => void {
  return (change) => {
    if (change.type === 'message-delete') {
      if (change.recipient !== undefined) return;
      const guildId = world.channels.get(change.channelId)?.guildId;
      for (const id of change.ids) {
        const where = {
          id,
          channel_id: change.channelId,
          ...(guildId === undefined ? {} : { guild_id: guildId }),
        };
        gateway.dispatch('MESSAGE_DELETE', where, guildId, intentFor(guildId));
      }
      return;
    }
    if (change.type !== 'message-create' && change.type !== 'message-update') return;
    const { message, recipient } = change.stored;
    if (recipient !== undefined) return;
    const channel = world.channels.get(message.channel_id);
    const guild = channel && guildOf(world, channel);
    if (guild && !guild.botIsMember) return;
    const event = change.type === 'message-create' ? 'MESSAGE_CREATE' : 'MESSAGE_UPDATE';
    const { user: _user, ...member } = guild ? describeMember(world, guild, message.author.id) : {};
    const where = guild ? { guild_id: guild.id, member } : {};
    const full = { ...message, ...where, channel_type: channel?.type ?? 0 };
    const wanted = intentFor(guild?.id);
    if (!guild || isOwn(world, message)) gateway.dispatch(event, full, guild?.id, wanted);
    else
      gateway.dispatchByContent(
        event,
        full,
        { ...full, content: '', embeds: [], attachments: [], components: [] },
        guild.id,
      );
  };
}

function intentFor(guildId: string | undefined): number {
  return guildId === undefined ? intent.directMessages : intent.guildMessages;
}

function isOwn(world: World, message: APIMessage): boolean {
  return message.author.id === world.bot.id || message.mentions.some((user) => user.id === world.bot.id);
}
