import {
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type CommandInteractionOption,
  type MessageComponentInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
} from 'discord.js';
import { readCustomId } from '../replies/custom-id.ts';
import { callValues } from './call.ts';
import type { ActionRequest, Command, Options, Request } from './command.ts';
import type { Incoming } from './send.ts';

/** What a request takes from the bot and not from the interaction. */
export type Surroundings = Pick<Request, 'library' | 'now' | 'spoiler'>;

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
      private: options.private === true,
    },
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
    values: interaction.isStringSelectMenu() ? interaction.values : [],
    fields,
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
      name: interaction.user.displayName,
      locale: interaction.locale,
      permissions: interaction.memberPermissions?.bitfield ?? 0n,
    },
    ...(interaction.guildId ? { guild: interaction.guildId } : {}),
    ...(interaction.channelId ? { channel: interaction.channelId } : {}),
  };
}
