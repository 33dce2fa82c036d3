import { PermissionFlagsBits } from 'discord-api-types/v10';
import { channelPermissions, may } from '../world/permissions.ts';
import type { World } from '../world/world.ts';
import { type Channel, guildOf, type Person } from '../world/world.ts';
import { describeOrigin } from './describe.ts';
import type { Desk } from './desk.ts';
import type { Interaction, InteractionNews } from './interaction.ts';
import { interactionType } from './interaction.ts';

/** What is needed to start an interaction and to hear what comes of it. */
export type Stage = {
  world: World;
  desk: Desk;
  /** Sends an event to every session that should have it; false where there is no session at all. */
  dispatch(event: string, data: unknown, guildId?: string): boolean;
};

/** Somebody somewhere does something; `watch` hears what comes of it. */
export type Doing = { person: Person; channel: Channel; watch: (news: InteractionNews) => void };

export type Begun = Pick<Interaction, 'kind' | 'command' | 'sourceId' | 'openerId' | 'customId'> & {
  data: Record<string, unknown>;
  /** The message that a component stands on, as the bot is told of it. */
  message?: unknown;
};

/** Begins an interaction and tells the bot. It fails at once where no bot is connected. */
export function begin(stage: Stage, doing: Doing, begun: Begun): Interaction {
  const { world } = stage;
  const { person, channel } = doing;
  const { data, message, ...about } = begun;
  const guild = guildOf(world, channel);
  const installedHere = guild ? guild.botIsMember : true;
  const owners = guild
    ? installedHere
      ? { 0: guild.id }
      : { 1: person.user.id }
    : { 0: '0', 1: person.user.id };
  const external = may(
    channelPermissions(world, channel, person.user.id),
    PermissionFlagsBits.UseExternalApps,
  );
  const interaction = stage.desk.open(
    {
      ...about,
      userId: person.user.id,
      channelId: channel.id,
      ...(guild ? { guildId: guild.id } : {}),
      owners,
      mayBePublic: installedHere || external,
    },
    doing.watch,
  );
  const { id, token, kind } = interaction;
  const payload = {
    id,
    token,
    type: kind,
    ...describeOrigin(world, channel, person),
    authorizing_integration_owners: owners,
    data,
    ...(message === undefined ? {} : { message }),
  };
  if (stage.dispatch('INTERACTION_CREATE', payload, guild?.id)) return interaction;
  interaction.cancelDeadline();
  interaction.lapsed = true;
  const reason = 'No bot is connected';
  if (kind === interactionType.autocomplete) doing.watch({ type: 'choices', choices: [] });
  doing.watch({ type: 'failed', reason });
  return interaction;
}
