import { Hono } from 'hono';
import { answerInteraction } from '../interactions/answer.ts';
import type { Interaction } from '../interactions/interaction.ts';
import { flag } from '../messages/messages.ts';
import { allowedAnswers, checkCallback, isEmptyCallback } from '../validation/check-callback.ts';
import type { StoredMessage } from '../world/message-log.ts';
import { readBody } from './read-body.ts';
import { refuse, requireForm } from './refuse.ts';
import type { Server } from './server.ts';

/** The first answer to an interaction. Its token stands in the address; the bot's own is not needed. */
export function interactionRoutes({ world, desk, check }: Server): Hono {
  const app = new Hono();
  app.post('/interactions/:interaction/:token/callback', async (c) => {
    const interaction = desk.byId(c.req.param('interaction'));
    if (!interaction || interaction.token !== c.req.param('token')) throw refuse.unknownInteraction();
    if (interaction.lapsed || desk.isExpired(interaction)) throw refuse.unknownInteraction();
    const { body, files } = await readBody(c);
    requireForm(
      checkCallback(check, body, allowedAnswers(interaction.kind, interaction.sourceId !== undefined)),
    );
    if (interaction.answer !== undefined) throw refuse.acknowledged();
    if (isEmptyCallback(body, files.length)) throw refuse.emptyMessage();
    const stored = answerInteraction(world, interaction, body, files);
    if (c.req.query('with_response') !== 'true') return c.body(null, 204);
    return c.json(describeCallback(interaction, stored));
  });
  return app;
}

function describeCallback(
  interaction: Interaction,
  stored: StoredMessage | undefined,
): Record<string, unknown> {
  const message = stored?.message;
  const about = message
    ? {
        response_message_id: message.id,
        response_message_loading: ((message.flags ?? 0) & flag.loading) !== 0,
        response_message_ephemeral: ((message.flags ?? 0) & flag.ephemeral) !== 0,
      }
    : {};
  const { id, kind: type, answer, channelId: channel_id, guildId } = interaction;
  const where = { channel_id, ...(guildId === undefined ? {} : { guild_id: guildId }) };
  return {
    interaction: { id, type, ...about, ...where },
    ...(message ? { resource: { type: answer, message } } : {}),
  };
}
