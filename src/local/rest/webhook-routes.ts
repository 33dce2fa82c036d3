import { type Context, Hono } from 'hono';
import { channelOf, postFollowUp } from '../interactions/answer.ts';
import type { Interaction } from '../interactions/interaction.ts';
import { deleteMessages, editMessage, flag } from '../messages/messages.ts';
import { checkMessage, isEmptyMessage } from '../validation/check-message.ts';
import type { StoredMessage } from '../world/message-log.ts';
import { type RequestBody, readBody } from './read-body.ts';
import { refuse, requireForm } from './refuse.ts';
import type { Server } from './server.ts';

/** Follow-ups where the app is installed to the user alone (Discord's documentation, "Followup Messages"). */
const mostFollowUps = 5;

/** What comes after an interaction's first answer: its original message, and follow-ups. */
export function webhookRoutes({ world, desk, check, limits }: Server): Hono {
  const app = new Hono();

  const interactionOf = (c: Context): Interaction => {
    const interaction = desk.byToken(c.req.param('token') ?? '');
    if (!interaction || c.req.param('application') !== world.application.id) throw refuse.unknownWebhook();
    if (desk.isExpired(interaction)) throw refuse.invalidToken();
    if (interaction.answer === undefined) throw refuse.unknownWebhook();
    return interaction;
  };
  /** Messages of this interaction only; `@original` is its first answer. */
  const messageOf = (c: Context, interaction: Interaction): StoredMessage => {
    const asked = decodeURIComponent(c.req.param('message') ?? '');
    const id = asked === '@original' ? interaction.originalId : asked;
    const stored = id === undefined ? undefined : channelOf(world, interaction).log.get(id);
    const own = stored?.message.webhook_id === world.application.id || id === interaction.originalId;
    if (!stored || !own) throw refuse.unknownMessage();
    return stored;
  };
  const edit = (
    interaction: Interaction,
    stored: StoredMessage,
    { body, files }: RequestBody,
  ): StoredMessage => {
    requireForm(check('webhook-edit', body));
    const before = stored.message;
    requireForm(checkMessage(body, [], Number(before.flags ?? 0) | Number(body.flags ?? 0)));
    const after = { ...before, ...body, content: body.content === undefined ? before.content : body.content };
    if (isEmptyMessage(after, files.length)) throw refuse.emptyMessage();
    const thought = (Number(before.flags) & flag.loading) !== 0;
    const edited = editMessage(world, channelOf(world, interaction), stored, body, files, thought);
    interaction.watch({
      type: 'message',
      messageId: before.id,
      original: before.id === interaction.originalId,
    });
    return edited;
  };

  const path = '/webhooks/:application/:token';
  app.post(path, limits.bucket('POST webhook', 5, 2), async (c) => {
    const interaction = interactionOf(c);
    const request = await readBody(c);
    const { body, files } = request;
    const original = interaction.originalId;
    const waiting = original === undefined ? undefined : channelOf(world, interaction).log.get(original);
    if (waiting && (Number(waiting.message.flags) & flag.loading) !== 0) {
      return c.json(edit(interaction, waiting, request).message);
    }
    requireForm(check('webhook-create', body));
    requireForm(checkMessage(body, [], Number(body.flags ?? 0)));
    if (isEmptyMessage(body, files.length)) throw refuse.emptyMessage();
    const alone = interaction.guildId !== undefined && interaction.owners[0] === undefined;
    if (alone && interaction.followUps >= mostFollowUps) throw refuse.tooManyFollowUps();
    return c.json(postFollowUp(world, interaction, body, files).message);
  });

  const one = `${path}/messages/:message`;
  app.get(one, limits.bucket('GET webhook message', 5, 2), (c) =>
    c.json(messageOf(c, interactionOf(c)).message),
  );
  app.patch(one, limits.bucket('PATCH webhook message', 5, 2), async (c) => {
    const interaction = interactionOf(c);
    const stored = messageOf(c, interaction);
    return c.json(edit(interaction, stored, await readBody(c)).message);
  });
  app.delete(one, limits.bucket('DELETE webhook message', 5, 2), (c) => {
    const interaction = interactionOf(c);
    const messageId = messageOf(c, interaction).message.id;
    deleteMessages(world, channelOf(world, interaction), [messageId]);
    interaction.watch({ type: 'message', messageId, original: messageId === interaction.originalId });
    return c.body(null, 204);
  });
  return app;
}
