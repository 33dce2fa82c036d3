import type { APIMessage } from 'discord-api-types/v10';
import type { Channel, World } from '../world/world.ts';
import type { Interaction } from './interaction.ts';
import { interactionType } from './interaction.ts';

type Loose = Record<string, unknown>;

/** What a message tells of the interaction that it answers. A follow-up refers to `originalId`, the first answer. */
export function describeReply(
  world: World,
  channel: Channel,
  interaction: Interaction,
  originalId?: string,
): Partial<APIMessage> {
  const isPressed = interaction.kind === interactionType.component;
  const referred = originalId ?? (isPressed ? interaction.sourceId : undefined);
  return {
    application_id: world.application.id,
    webhook_id: world.application.id,
    ...describeInteraction(world, interaction, originalId),
    type: messageType(interaction, referred),
    ...(referred === undefined ? {} : referTo(channel, referred)),
  };
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
      id: interaction.openerId ?? id,
      type: sourceId === undefined ? interactionType.command : interactionType.component,
      user,
      authorizing_integration_owners: owners,
    };
  }
  return { interaction_metadata: metadata } as unknown as Partial<APIMessage>;
}
