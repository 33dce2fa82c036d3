import type { APIMessage } from 'discord-api-types/v10';
import type { Stage } from '../interactions/stage.ts';
import { postMessage } from '../messages/messages.ts';
import type { Channel, Person } from '../world/world.ts';

/** Somebody writes in a channel. `replyTo` is a message's id. */
export function say(
  { world }: Stage,
  person: Person,
  channel: Channel,
  content: string,
  replyTo?: string,
): APIMessage {
  const replied = replyTo === undefined ? undefined : channel.log.get(replyTo);
  const about = replied
    ? {
        type: 19 as const,
        message_reference: { type: 0 as const, channel_id: channel.id, message_id: replied.message.id },
        referenced_message: replied.message,
      }
    : {};
  return postMessage(world, { channel, author: person.user, body: { content }, about }).message;
}

/** The messages that somebody sees in a channel, oldest first: all but others' ephemeral ones. */
export function visibleMessages(channel: Channel, person: Person): APIMessage[] {
  return channel.log
    .all()
    .filter(({ recipient }) => recipient === undefined || recipient === person.user.id)
    .map(({ message }) => message);
}
