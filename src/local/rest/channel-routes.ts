import type { APIMessage } from 'discord-api-types/v10';
import { PermissionFlagsBits as Bits } from 'discord-api-types/v10';
import { type Context, Hono } from 'hono';
import { describeChannel } from '../interactions/describe.ts';
import { deleteMessages, editMessage, postMessage } from '../messages/messages.ts';
import { checkMessage, isEmptyMessage } from '../validation/check-message.ts';
import type { StoredMessage } from '../world/message-log.ts';
import { channelPermissions, may } from '../world/permissions.ts';
import type { Channel } from '../world/world.ts';
import { listMessages } from './list-messages.ts';
import { readBody } from './read-body.ts';
import { refuse, requireForm } from './refuse.ts';
import type { Server } from './server.ts';

/** Messages and channels as the bot itself sees them: by its own permissions. */
export function channelRoutes({ world, check, limits }: Server): Hono {
  const app = new Hono();

  const channelOf = (c: Context, wanted = 0n): Channel => {
    const channel = world.channels.get(c.req.param('channel') ?? '');
    if (!channel) throw refuse.unknownChannel();
    const guild = channel.guildId === undefined ? undefined : world.guilds.get(channel.guildId);
    const permissions = guild && !guild.botIsMember ? 0n : channelPermissions(world, channel, world.bot.id);
    if (!may(permissions, Bits.ViewChannel)) throw refuse.missingAccess();
    if (!may(permissions, wanted)) throw refuse.missingPermissions();
    return channel;
  };
  const messageOf = (c: Context, channel: Channel): StoredMessage => {
    const stored = channel.log.get(c.req.param('message') ?? '');
    if (!stored || stored.recipient !== undefined) throw refuse.unknownMessage();
    return stored;
  };

  app.get('/channels/:channel', limits.bucket('GET /channels', 30, 10), (c) =>
    c.json(describeChannel(world, channelOf(c))),
  );
  app.post('/channels/:channel/typing', limits.bucket('POST typing', 5, 5), (c) => {
    const channel = channelOf(c, Bits.SendMessages);
    world.changes.tell({ type: 'typing', channelId: channel.id, userId: world.bot.id });
    return c.body(null, 204);
  });

  const path = '/channels/:channel/messages';
  app.get(path, limits.bucket('GET messages', 5, 1), (c) =>
    c.json(listMessages(channelOf(c, Bits.ReadMessageHistory), c.req.query())),
  );
  app.post(path, limits.bucket('POST messages', 5, 5), async (c) => {
    const channel = channelOf(c, Bits.SendMessages);
    const { body, files } = await readBody(c);
    requireForm(check('message-create', body));
    requireForm(checkMessage(body, [], Number(body.flags ?? 0)));
    if (isEmptyMessage(body, files.length)) throw refuse.emptyMessage();
    const known = body.enforce_nonce === true ? findNonce(channel, world.bot.id, body.nonce) : undefined;
    if (known) return c.json(known);
    const about = referTo(channel, body.message_reference);
    return c.json(postMessage(world, { channel, author: world.bot, body, files, about }).message);
  });
  app.get(`${path}/:message`, limits.bucket('GET message', 5, 1), (c) => {
    return c.json(messageOf(c, channelOf(c, Bits.ReadMessageHistory)).message);
  });
  app.patch(`${path}/:message`, limits.bucket('PATCH message', 5, 5), async (c) => {
    const channel = channelOf(c);
    const stored = messageOf(c, channel);
    if (stored.message.author.id !== world.bot.id) throw refuse.notMine();
    const { body, files } = await readBody(c);
    requireForm(check('message-edit', body));
    requireForm(checkMessage(body, [], Number(stored.message.flags ?? 0) | Number(body.flags ?? 0)));
    if (isEmptyMessage({ ...stored.message, ...body }, files.length)) throw refuse.emptyMessage();
    return c.json(editMessage(world, channel, stored, body, files).message);
  });
  app.delete(`${path}/:message`, limits.bucket('DELETE message', 5, 1), (c) => {
    const channel = channelOf(c);
    const { message } = messageOf(c, channel);
    if (message.author.id !== world.bot.id) channelOf(c, Bits.ManageMessages);
    deleteMessages(world, channel, [message.id]);
    return c.body(null, 204);
  });
  app.post(`${path}/bulk-delete`, limits.bucket('POST bulk-delete', 1, 1), async (c) => {
    const channel = channelOf(c, Bits.ManageMessages);
    const { body } = await readBody(c);
    deleteMessages(world, channel, Array.isArray(body.messages) ? body.messages.map(String) : []);
    return c.body(null, 204);
  });
  return app;
}

/** The author's message with this nonce, as far as Discord looks back: "the past few minutes". */
function findNonce(channel: Channel, author: string, nonce: unknown): APIMessage | undefined {
  if (nonce === undefined || nonce === null) return undefined;
  return channel.log
    .all()
    .map(({ message }) => message)
    .findLast((message) => message.author.id === author && message.nonce === nonce);
}

function referTo(channel: Channel, reference: unknown): Partial<APIMessage> {
  if (typeof reference !== 'object' || reference === null) return {};
  const { message_id, fail_if_not_exists } = reference as Record<string, unknown>;
  const stored = channel.log.get(String(message_id));
  if (!stored) {
    if (fail_if_not_exists === false) return {};
    const fault = {
      path: ['message_reference'],
      code: 'REPLIES_UNKNOWN_MESSAGE',
      message: 'Unknown message',
    };
    throw refuse.invalidForm([fault]);
  }
  const guild = channel.guildId === undefined ? {} : { guild_id: channel.guildId };
  return {
    type: 19,
    message_reference: { type: 0, channel_id: channel.id, message_id: stored.message.id, ...guild },
    referenced_message: stored.message,
  };
}
