import type { APIMessage } from 'discord-api-types/v10';
import { editMessage, flag, postMessage } from '../messages/messages.ts';
import type { UploadedFile } from '../world/files.ts';
import type { StoredMessage } from '../world/message-log.ts';
import type { Channel, World } from '../world/world.ts';
import type { Interaction, InteractionNews } from './interaction.ts';
import { interactionType } from './interaction.ts';

type Loose = Record<string, unknown>;

/** Discord's callback types. */
export const callback = { message: 4, thinking: 5, laterUpdate: 6, update: 7, choices: 8, modal: 9 } as const;

/** Does what a first answer says; the body was checked. Gives the message that came of it, if one did. */
export function answerInteraction(
  world: World,
  interaction: Interaction,
  body: Loose,
  files: UploadedFile[],
): StoredMessage | undefined {
  const type = Number(body.type);
  const data = (body.data ?? {}) as Loose;
  interaction.cancelDeadline();
  interaction.answer = type;
  const stored = giveAnswer(world, interaction, type, data, files);
  interaction.watch({ type: 'answered', answer: type });
  return stored;
}

function giveAnswer(
  world: World,
  interaction: Interaction,
  type: number,
  data: Loose,
  files: UploadedFile[],
): StoredMessage | undefined {
  if (type === callback.choices) {
    const choices = Array.isArray(data.choices) ? data.choices : [];
    interaction.watch({ type: 'choices', choices } as InteractionNews);
    return undefined;
  }
  if (type === callback.modal) {
    interaction.watch({ type: 'modal', modal: data } as unknown as InteractionNews);
    return undefined;
  }
  if (type === callback.laterUpdate || type === callback.update) {
    return updateSource(world, interaction, type === callback.update ? data : undefined, files);
  }
  interaction.ephemeral = isEphemeral(interaction, data);
  const thinking = type === callback.thinking;
  const stored = postReply(world, interaction, thinking ? { flags: data.flags } : data, files, thinking);
  interaction.originalId = stored.message.id;
  interaction.watch({ type: 'message', messageId: stored.message.id, original: true });
  return stored;
}

function updateSource(
  world: World,
  interaction: Interaction,
  data: Loose | undefined,
  files: UploadedFile[],
): StoredMessage | undefined {
  const channel = channelOf(world, interaction);
  const { sourceId } = interaction;
  const stored = sourceId === undefined ? undefined : channel.log.get(sourceId);
  if (sourceId !== undefined) interaction.originalId = sourceId;
  if (!stored || !data) return stored;
  const edited = editMessage(world, channel, stored, data, files);
  interaction.watch({ type: 'message', messageId: edited.message.id, original: true });
  return edited;
}

/** Posts a follow-up, as a reply to the first answer. */
export function postFollowUp(
  world: World,
  interaction: Interaction,
  body: Loose,
  files: UploadedFile[],
): StoredMessage {
  interaction.followUps++;
  const stored = postReply(world, interaction, body, files, false, interaction.originalId);
  interaction.watch({ type: 'message', messageId: stored.message.id, original: false });
  return stored;
}

export function channelOf(world: World, interaction: Interaction): Channel {
  const channel = world.channels.get(interaction.channelId);
  if (!channel)
    throw new Error(`An interaction points to the channel ${interaction.channelId}, which is not there.`);
  return channel;
}

function isEphemeral(interaction: Interaction, data: Loose): boolean {
  return (Number(data.flags ?? 0) & flag.ephemeral) !== 0 || !interaction.mayBePublic;
}

function postReply(
  world: World,
  interaction: Interaction,
  body: Loose,
  files: UploadedFile[],
  thinking: boolean,
  originalId?: string,
): StoredMessage {
  const channel = channelOf(world, interaction);
  const ephemeral = isEphemeral(interaction, body);
  const referred =
    originalId ?? (interaction.kind === interactionType.component ? interaction.sourceId : undefined);
  const about: Partial<APIMessage> = {
    application_id: world.application.id,
    webhook_id: world.application.id,
    ...describeInteraction(world, interaction, originalId),
    type: messageType(interaction, referred),
    ...(referred === undefined ? {} : referTo(channel, referred)),
  };
  return postMessage(world, {
    channel,
    author: world.bot,
    body,
    files,
    about,
    flags: (thinking ? flag.loading : 0) | (ephemeral ? flag.ephemeral : 0),
    ...(ephemeral ? { recipient: interaction.userId } : {}),
  });
}

/** Discord's message types: 20 answers a slash command, 23 one of the context menu, 19 refers to another message. */
function messageType(interaction: Interaction, referred: string | undefined): number {
  if (referred !== undefined) return 19;
  if (interaction.kind !== interactionType.command) return 0;
  return interaction.command?.type === 1 ? 20 : 23;
}

function referTo(channel: Channel, id: string): Partial<APIMessage> {
  const guild = channel.guildId === undefined ? {} : { guild_id: channel.guildId };
  return { message_reference: { type: 0, channel_id: channel.id, message_id: id, ...guild } };
}

function describeInteraction(
  world: World,
  interaction: Interaction,
  originalId?: string,
): Partial<APIMessage> {
  const { id, kind, command, owners, sourceId } = interaction;
  const user = world.people.get(interaction.userId)?.user;
  const original = originalId === undefined ? {} : { original_response_message_id: originalId };
  const metadata: Loose = { id, type: kind, user, authorizing_integration_owners: owners, ...original };
  if (kind === interactionType.command && command) {
    metadata.name = command.name;
    metadata.command_type = command.type;
    if (command.target !== undefined) {
      metadata[command.type === 2 ? 'target_user' : 'target_message_id'] =
        command.type === 2 ? world.people.get(command.target)?.user : command.target;
    }
    const shown = { id, type: kind, name: command.name, user };
    return { interaction_metadata: metadata, interaction: shown } as unknown as Partial<APIMessage>;
  }
  if (kind === interactionType.component && sourceId !== undefined) metadata.interacted_message_id = sourceId;
  if (kind === interactionType.modal) {
    metadata.triggering_interaction_metadata = {
      id,
      type: sourceId === undefined ? 2 : 3,
      user,
      authorizing_integration_owners: owners,
    };
  }
  return { interaction_metadata: metadata } as unknown as Partial<APIMessage>;
}
