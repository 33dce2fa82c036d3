import {
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type ContextMenuCommandInteraction,
  type InteractionReplyOptions,
  type MessageComponentInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
} from 'discord.js';
import type { Message, Reply } from '../replies/reply.ts';
import { say } from '../replies/say.ts';
import { FIRST_ANSWER_MS, isAnswered, isGone, LATER_MS, persist } from './persist.ts';

export type Answerable =
  | ChatInputCommandInteraction
  | ContextMenuCommandInteraction
  | MessageComponentInteraction
  | ModalSubmitInteraction;
export type Incoming = Answerable | AutocompleteInteraction;

/**
 * Carries a reply to Discord, as first answer or, where the interaction was deferred, as the one that follows.
 *
 * @param arrived when the interaction came, on the clock of `performance.now()`
 */
export async function sendReply(interaction: Answerable, reply: Reply, arrived: number): Promise<void> {
  if (reply.type === 'modal') {
    if ('showModal' in interaction && !interaction.deferred)
      return answerFirst(() => interaction.showModal(reply.modal), arrived);
    // A form can only be a first answer.
    return sendReply(interaction, say('That took me too long to open. Please try again.'), arrived);
  }
  if (reply.type === 'delete') return takeAway(interaction, arrived);
  if (reply.type === 'update' && isOnMessage(interaction)) {
    if (interaction.deferred) await later(() => interaction.editReply(body(reply.message)), arrived);
    else await answerFirst(() => interaction.update(body(reply.message)), arrived);
    return;
  }
  const isPrivate = reply.type === 'message' && reply.private;
  const message = {
    ...body(reply.message),
    ...(isPrivate ? { flags: MessageFlags.Ephemeral as const } : {}),
  };
  if (!interaction.deferred) await answerFirst(() => interaction.reply(message), arrived);
  else if (isOnMessage(interaction)) await later(() => interaction.followUp(message), arrived);
  else await later(() => interaction.editReply(body(reply.message)), arrived);
}

/** Wins time: Discord wants a first answer within three seconds. */
export async function defer(interaction: Answerable, isPrivate: boolean, arrived: number): Promise<void> {
  if (isOnMessage(interaction)) await answerFirst(() => interaction.deferUpdate(), arrived);
  else
    await answerFirst(
      () => interaction.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {}),
      arrived,
    );
  interaction.deferred = true;
}

/** A try that seemed to fail may have reached Discord; then the next one is told that there is an answer already. */
export async function answerFirst(request: () => Promise<unknown>, arrived: number): Promise<void> {
  let tries = 0;
  const tryIt = () => {
    tries += 1;
    return request();
  };
  await persist(tryIt, arrived + FIRST_ANSWER_MS).catch((error) => {
    if (tries === 1 || !isAnswered(error)) throw error;
  });
}

async function later(request: () => Promise<unknown>, arrived: number): Promise<void> {
  await persist(request, arrived + LATER_MS);
}

/** Text and embeds never ping anybody, whatever the articles or the members wrote. */
function body(
  message: Message,
): Pick<InteractionReplyOptions, 'allowedMentions'> & { content: string; embeds: []; components: [] } {
  return {
    content: message.content ?? '',
    embeds: [...message.embeds] as [],
    components: [...message.components] as [],
    allowedMentions: { parse: [] },
  };
}

async function takeAway(interaction: Answerable, arrived: number): Promise<void> {
  if (!isOnMessage(interaction))
    return sendReply(interaction, say('There is no reply of mine here to delete.'), arrived);
  if (!interaction.deferred) await defer(interaction, true, arrived);
  await later(() => interaction.deleteReply(), arrived).catch((error) => {
    if (!isGone(error)) throw error;
  });
}

/** Interactions that hang on a message: its buttons and menus, and forms that they opened. */
function isOnMessage(
  interaction: Answerable,
): interaction is
  | MessageComponentInteraction
  | (ModalSubmitInteraction & { isFromMessage(): true } & MessageComponentInteraction) {
  return interaction.isMessageComponent() || (interaction.isModalSubmit() && interaction.isFromMessage());
}
