import type { PageEvent, PageMessage, PageSnapshot } from '../../../page-protocol.ts';

type EventOf<T extends PageEvent['type']> = Extract<PageEvent, { type: T }>;

/** A dialog that the bot opened; `pending` is the nonce under which it was sent off, `problem` why it was not taken. */
export type Dialog = EventOf<'modal'> & { pending?: string; problem?: string };

/**
 * An action that was sent off. Interactions are here until they are answered: `customId` and `message` tell which
 * button waits. A `quiet` one is heard of again only if it is refused.
 */
type Pending = {
  nonce: string;
  channel: string;
  label: string;
  message?: string;
  customId?: string;
  quiet?: true;
};

/** Something that went wrong, shown in its channel behind the message that was the last one then. */
export type Notice = { nonce: string; channel: string; label: string; reason: string; after?: string };

/** All that the page knows: what the server told it, and what it waits for. Replaced whole, never changed. */
export type World = {
  snapshot?: PageSnapshot;
  connected: boolean;
  pending: Pending[];
  notices: Notice[];
  /** By message: why its last button or menu failed. */
  failures: Record<string, string>;
  dialog?: Dialog;
  choices?: EventOf<'choices'>;
  /** The nonce of the last thing that failed: the composer looks whether it was its completions. */
  failed?: string;
  refusal?: EventOf<'refused'>;
  typing: { channel: string; user: string; at: number }[];
  unread: string[];
};

export const emptyWorld: World = {
  connected: false,
  pending: [],
  notices: [],
  failures: {},
  typing: [],
  unread: [],
};

/** What is seen of a channel, oldest first. */
export function messagesOf(world: World, channel: string): PageMessage[] {
  return world.snapshot?.messages[channel] ?? [];
}

/** The messages with one more, or a newer version of one that is there, in the order of their ids (which is time). */
export function putMessage(messages: PageMessage[], message: PageMessage): PageMessage[] {
  const at = messages.findIndex(({ id }) => id === message.id);
  if (at >= 0) return messages.with(at, message);
  const behind = messages.findLastIndex(({ id }) => compareIds(id, message.id) < 0);
  return messages.toSpliced(behind + 1, 0, message).slice(-200);
}

function compareIds(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : Number(a > b));
}
