import { PermissionFlagsBits as Bits } from 'discord-api-types/v10';
import type { BotHere } from '../../src/discord/command.ts';

/** What a game needs in its channel, by the names that Discord's settings use. */
const NEEDED: readonly (readonly [bit: bigint, name: string])[] = [
  [Bits.ViewChannel, 'View Channel'],
  [Bits.EmbedLinks, 'Embed Links'],
];
const SENDING = [Bits.SendMessages, 'Send Messages'] as const;
const SENDING_IN_THREADS = [Bits.SendMessagesInThreads, 'Send Messages in Threads'] as const;

/** The permissions that the bot lacks in a place to play a game there. */
export function listMissing({ permissions, inThread }: BotHere): readonly string[] {
  return [...NEEDED, inThread ? SENDING_IN_THREADS : SENDING]
    .filter(([bit]) => (permissions & (bit | Bits.Administrator)) === 0n)
    .map(([, name]) => name);
}
