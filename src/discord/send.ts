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

export type Answerable =
  | ChatInputCommandInteraction
  | ContextMenuCommandInteraction
  | MessageComponentInteraction
  | ModalSubmitInteraction;
export type Incoming = Answerable | AutocompleteInteraction;

/** Carries a reply to Discord, as first answer or, where the interaction was deferred, as the one that follows. */
export async function sendReply(interaction: Answerable, reply: Reply): Promise<void> {
  if (reply.type === 'modal') {
    if ('showModal' in interaction && !interaction.deferred) await interaction.showModal(reply.modal);
    return;
  }
  if (reply.type === 'delete') return takeAway(interaction);
  if (reply.type === 'update' && isOnMessage(interaction)) {
    if (interaction.deferred) await interaction.editReply(body(reply.message));
    else await interaction.update(body(reply.message));
    return;
  }
  const isPrivate = reply.type === 'message' && reply.private;
  const message = {
    ...body(reply.message),
    ...(isPrivate ? { flags: MessageFlags.Ephemeral as const } : {}),
  };
  if (isOnMessage(interaction) && interaction.deferred) await interaction.followUp(message);
  else if (interaction.deferred) await interaction.editReply(body(reply.message));
  else await interaction.reply(message);
}

/** Wins time: Discord wants a first answer within three seconds. */
export async function defer(interaction: Answerable, isPrivate: boolean): Promise<void> {
  if (isOnMessage(interaction)) await interaction.deferUpdate();
  else await interaction.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {});
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

async function takeAway(interaction: Answerable): Promise<void> {
  if (!isOnMessage(interaction)) return;
  if (!interaction.deferred) await interaction.deferUpdate();
  await interaction.deleteReply();
}

/** Interactions that hang on a message: its buttons and menus, and forms that they opened. */
function isOnMessage(
  interaction: Answerable,
): interaction is
  | MessageComponentInteraction
  | (ModalSubmitInteraction & { isFromMessage(): true } & MessageComponentInteraction) {
  return interaction.isMessageComponent() || (interaction.isModalSubmit() && interaction.isFromMessage());
}
