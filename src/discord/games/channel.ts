import { DiscordAPIError, RESTJSONErrorCodes, Routes } from 'discord.js';
import type { APIMessage } from 'discord-api-types/v10';
import type { Message } from '../../replies/reply.ts';
import type { GameDesk } from './desk.ts';

type Channels = Pick<GameDesk, 'rest'>;

/**
 * Posts a message of a game. Discord gives the earlier message back where one with this `nonce` was posted a moment
 * ago, so that a try whose answer was lost does no harm. Nobody is pinged but the role that is named.
 */
export async function postMessage(
  { rest }: Channels,
  post: {
    readonly channel: string;
    readonly message: Message;
    readonly nonce: string;
    readonly role?: string;
  },
): Promise<APIMessage> {
  const { channel, message, nonce, role } = post;
  const content = role ? `<@&${role}> ${message.content ?? ''}`.trim() : message.content;
  const body = {
    ...message,
    ...(content === undefined ? {} : { content }),
    nonce,
    enforce_nonce: true,
    allowed_mentions: { parse: [], roles: role ? [role] : [] },
  };
  return (await rest.post(Routes.channelMessages(channel), { body })) as APIMessage;
}

/** Puts something else in the place of a message of ours. One that a moderator has deleted is left so. */
export async function editMessage(
  { rest }: Channels,
  edit: { readonly channel: string; readonly id: string; readonly message: Message },
): Promise<void> {
  const body = { content: '', ...edit.message, allowed_mentions: { parse: [] } };
  try {
    await rest.patch(Routes.channelMessage(edit.channel, edit.id), { body });
  } catch (error) {
    if (!hasCode(error, RESTJSONErrorCodes.UnknownMessage)) throw error;
  }
}

/** Whether a game cannot go on in its channel: it is gone, archived, or no longer ours to write in. */
export function isLost(error: unknown): boolean {
  return LOST.some((code) => hasCode(error, code));
}

const LOST = [
  RESTJSONErrorCodes.UnknownChannel,
  RESTJSONErrorCodes.UnknownGuild,
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.MissingPermissions,
  RESTJSONErrorCodes.CannotExecuteActionOnThisChannelType,
  RESTJSONErrorCodes.InvalidActionOnArchivedThread,
] as const;

function hasCode(error: unknown, code: number): boolean {
  return error instanceof DiscordAPIError && error.code === code;
}
