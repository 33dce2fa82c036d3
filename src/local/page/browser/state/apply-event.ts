import type { PageEvent, PageMessage } from '../../../page-protocol.ts';
import { type Dialog, emptyWorld, messagesOf, putMessage, type World } from './world.ts';

/**
 * The world after an event.
 *
 * @param open the channel that is on the screen: messages elsewhere count as unread
 * @param now milliseconds since 1970
 */
export function applyEvent(world: World, event: PageEvent, open: string, now: number): World {
  const { snapshot } = world;
  if (event.type === 'snapshot') return { ...emptyWorld, connected: true, snapshot: event };
  if (!snapshot) return world;
  switch (event.type) {
    case 'message-create':
      return receiveMessage(world, event.message, open);
    case 'message-update':
      return replaceMessages(world, event.message.channel_id, (all) => putMessage(all, event.message));
    case 'message-delete':
      return replaceMessages(world, event.channelId, (all) =>
        all.filter(({ id }) => !event.ids.includes(id)),
      );
    case 'typing': {
      const others = world.typing.filter(
        ({ user, channel }) => user !== event.userId || channel !== event.channelId,
      );
      return { ...world, typing: [...others, { channel: event.channelId, user: event.userId, at: now }] };
    }
    case 'commands':
      return { ...world, snapshot: { ...snapshot, commands: event.commands } };
    case 'bot':
      return { ...world, snapshot: { ...snapshot, online: event.online } };
    case 'faults':
      return { ...world, snapshot: { ...snapshot, faults: event.faults } };
    case 'choices':
      return { ...world, choices: event };
    case 'modal':
      return { ...settle(world, event.nonce), dialog: event };
    case 'interaction':
      if (event.state === 'sent') return world;
      if (event.state === 'answered') return settle(world, event.nonce);
      return settle({ ...world, failed: event.nonce }, event.nonce, event);
    case 'refused':
      return settle({ ...world, refusal: event, failed: event.nonce ?? '' }, event.nonce, event);
  }
}

function receiveMessage(world: World, message: PageMessage, open: string): World {
  const channel = message.channel_id;
  const received = replaceMessages(world, channel, (all) => putMessage(all, message));
  const typing = world.typing.filter(({ user }) => user !== message.author.id);
  const isUnread = channel !== open && !world.unread.includes(channel);
  return { ...received, typing, unread: isUnread ? [...world.unread, channel] : world.unread };
}

function replaceMessages(
  world: World,
  channel: string,
  change: (all: PageMessage[]) => PageMessage[],
): World {
  if (!world.snapshot) return world;
  const messages = { ...world.snapshot.messages, [channel]: change(messagesOf(world, channel)) };
  return { ...world, snapshot: { ...world.snapshot, messages } };
}

/** Takes an interaction off the pending ones; where it failed, the reason goes to its message or its channel. */
function settle(
  world: World,
  nonce: string | undefined,
  failure?: { reason?: string; field?: string },
): World {
  const settled = world.pending.find((pending) => pending.nonce === nonce);
  const pending = world.pending.filter((other) => other !== settled);
  const { dialog, ...rest } = world;
  const ofDialog = nonce !== undefined && dialog?.pending === nonce;
  if (!failure) return ofDialog ? { ...rest, pending } : { ...world, pending };
  const reason = failure.reason ?? 'The application did not respond.';
  // A dialog stays open with its text and shows by itself why it was not taken; so does a field of the composer.
  if (ofDialog) return { ...world, pending, dialog: reopen(dialog, reason) };
  if (!settled || failure.field !== undefined) return { ...world, pending };
  if (settled.message !== undefined && settled.customId !== undefined) {
    return { ...world, pending, failures: { ...world.failures, [settled.message]: reason } };
  }
  const after = messagesOf(world, settled.channel).at(-1)?.id;
  const notice = { nonce: settled.nonce, channel: settled.channel, label: settled.label, reason };
  return {
    ...world,
    pending,
    notices: [...world.notices, after === undefined ? notice : { ...notice, after }],
  };
}

function reopen({ pending: _, ...dialog }: Dialog, problem: string): Dialog {
  return { ...dialog, problem };
}
