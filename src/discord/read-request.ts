import {
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type CommandInteractionOption,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
} from 'discord.js';
import { readCustomId } from '../replies/custom-id.ts';
import { callValues } from './call.ts';
import type { ActionRequest, Command, Options, Request } from './command.ts';
import { isOwner } from './is-owner.ts';
import type { Incoming } from './send.ts';

/** What a request takes from the bot and not from the interaction. */
export type Surroundings = Pick<
  Request,
  'library' | 'now' | 'spoiler' | 'store' | 'later' | 'collections' | 'forgetSettings' | 'games' | 'corpus'
> & {
  /** Lookups are private here unless the asker says otherwise. */
  readonly quiet: boolean;
};

/** A slash command's interaction as a request, with free text as the member typed it. */
export function readRequest(
  interaction: ChatInputCommandInteraction | AutocompleteInteraction,
  command: Command,
  surroundings: Surroundings,
): Request {
  const { options, subcommand } = readOptions(interaction.options.data);
  return {
    ...surroundings,
    ...place(interaction),
    options,
    ...(subcommand ? { subcommand } : {}),
    origin: {
      command: command.definition.name,
      values: callValues(command, options),
      asker: interaction.user.id,
      private: typeof options.private === 'boolean' ? options.private : surroundings.quiet,
    },
  };
}

/** A command on a message as a request. The interaction carries the message: no intent is needed to read it. */
export function readTarget(
  interaction: MessageContextMenuCommandInteraction,
  surroundings: Surroundings,
): Request {
  const { id, content, embeds } = interaction.targetMessage;
  const text = [
    content,
    ...embeds.map((embed) => [embed.title, embed.description].filter(Boolean).join('\n\n')),
  ]
    .filter(Boolean)
    .join('\n\n');
  return {
    ...surroundings,
    ...place(interaction),
    options: {},
    target: { id, text },
    origin: { command: interaction.commandName, values: [], asker: interaction.user.id, private: true },
  };
}

/** A click, a choice or a form as a request, with the action that its custom_id names. */
export function readAction(
  interaction: MessageComponentInteraction | ModalSubmitInteraction,
  surroundings: Surroundings,
): { readonly action: string; readonly request: ActionRequest } {
  const { action, parts } = readCustomId(interaction.customId);
  const message = interaction.message;
  const fields = interaction.isModalSubmit()
    ? Object.fromEntries(
        interaction.fields.fields.map((field) => [
          field.customId,
          'value' in field ? String(field.value ?? '') : '',
        ]),
      )
    : {};
  const request = {
    ...surroundings,
    ...place(interaction),
    origin: { command: '', values: [], asker: interaction.user.id, private: true },
    parts,
    values: interaction.isMessageComponent() && interaction.isAnySelectMenu() ? interaction.values : [],
    fields,
    ...(message
      ? {
          message: {
            id: message.id,
            ...(message.embeds[0]?.author ? { author: message.embeds[0].author.name } : {}),
          },
        }
      : {}),
    own: message?.interactionMetadata?.user.id === interaction.user.id,
    ephemeral: message?.flags.has(MessageFlags.Ephemeral) ?? false,
  };
  return { action, request };
}

function readOptions(data: readonly CommandInteractionOption[]): { options: Options; subcommand?: string } {
  const [first] = data;
  if (first?.options) return { ...readOptions(first.options), subcommand: first.name };
  if (first && first.value === undefined && data.length === 1) return { options: {}, subcommand: first.name };
  return {
    options: Object.fromEntries(
      data.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]])),
    ),
  };
}

function place(interaction: Incoming) {
  return {
    member: {
      id: interaction.user.id,
      name: interaction.inCachedGuild() ? interaction.member.displayName : interaction.user.displayName,
      locale: interaction.locale,
      permissions: interaction.memberPermissions?.bitfield ?? 0n,
    },
    id: interaction.id,
    isOwner: () => isOwner(interaction),
    ...(interaction.inGuild() && !interaction.inCachedGuild()
      ? {}
      : {
          bot: {
            permissions: interaction.appPermissions.bitfield,
            inThread: interaction.channel?.isThread() ?? false,
          },
        }),
    ...(interaction.guildId ? { guild: interaction.guildId } : {}),
    ...(interaction.channelId ? { channel: interaction.channelId } : {}),
  };
}
