import { editMessage, flag, postMessage } from '../messages/messages.ts';
import type { UploadedFile } from '../world/files.ts';
import type { StoredMessage } from '../world/message-log.ts';
import type { Channel, World } from '../world/world.ts';
import { describeReply } from './describe-reply.ts';
import type { Interaction, InteractionNews } from './interaction.ts';

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
  return postMessage(world, {
    channel,
    author: world.bot,
    body,
    files,
    about: describeReply(world, channel, interaction, originalId),
    flags: (thinking ? flag.loading : 0) | (ephemeral ? flag.ephemeral : 0),
    ...(ephemeral ? { recipient: interaction.userId } : {}),
  });
}
