import { type APIApplicationCommandOption, ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { Command, Options } from './command.ts';

/** The options of a chat command, or of one of its subcommands, in their order. */
export function listOptions(command: Command, subcommand?: string): readonly APIApplicationCommandOption[] {
  const options = 'options' in command.definition ? (command.definition.options ?? []) : [];
  if (subcommand === undefined) return options;
  const found = options.find((option) => option.name === subcommand);
  return found && 'options' in found ? (found.options ?? []) : [];
}

/** Names of the text options, in order: what a button needs to make the call again. */
export function textOptions(command: Command): string[] {
  return listOptions(command)
    .filter((option) => option.type === ApplicationCommandOptionType.String)
    .map((option) => option.name);
}

/** The values of the text options, in order, absent ones empty. */
export function callValues(command: Command, options: Options): string[] {
  const values = textOptions(command).map((name) => String(options[name] ?? ''));
  while (values.at(-1) === '') values.pop();
  return values;
}

/** The reverse of `callValues`. */
export function callOptions(command: Command, values: readonly string[]): Options {
  const named = textOptions(command).map((name, index) => [name, values[index] ?? ''] as const);
  return Object.fromEntries(named.filter(([, value]) => value !== ''));
}
