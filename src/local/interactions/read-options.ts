import type { APIApplicationCommand } from 'discord-api-types/v10';
import type { Channel, World } from '../world/world.ts';
import { findUser, guildOf } from '../world/world.ts';
import { describeChannel, describeMember } from './describe.ts';
import { describeExpected, type OptionDefinition, optionType, readValue } from './read-value.ts';

type Loose = Record<string, unknown>;
export type GivenOption = { name: string; value: string | number | boolean };

/** What is wrong with what was entered, in one sentence for the reader. */
export type Refusal = { refused: string; field?: string };
export type ReadOptions = { options: Loose[]; resolved: Loose };

export type Entered = {
  /** Group and subcommand, where the command has them. */
  path?: string[];
  options: GivenOption[];
  /** Completion: the option that is being typed. Nothing else is checked then. */
  focused?: string;
};

/**
 * Turns what somebody entered into the `options` and `resolved` of an interaction, and refuses what Discord's own
 * client would not send: an unknown option, a missing one, a value that is no choice or out of bounds.
 */
export function readOptions(
  world: World,
  channel: Channel,
  command: APIApplicationCommand,
  entered: Entered,
): ReadOptions | Refusal {
  let definitions = (command.options ?? []) as OptionDefinition[];
  const path: OptionDefinition[] = [];
  for (const step of entered.path ?? []) {
    const next = definitions.find((each) => each.name === step && each.type <= optionType.group);
    if (!next) return { refused: `/${command.name} has no subcommand ${step}.` };
    path.push(next);
    definitions = next.options ?? [];
  }
  if (definitions.some((each) => each.type <= optionType.group)) {
    return { refused: `/${command.name} needs one of its subcommands.` };
  }
  const read = readValues(world, channel, definitions, entered);
  if ('refused' in read) return read;
  const options = path.reduceRight<Loose[]>(
    (inner, { name, type }) => [{ name, type, options: inner }],
    read.options,
  );
  return { options, resolved: read.resolved };
}

function readValues(
  world: World,
  channel: Channel,
  definitions: OptionDefinition[],
  { options: given, focused }: Entered,
): ReadOptions | Refusal {
  const options: Loose[] = [];
  const resolved: Record<string, Loose> = {};
  const stray = given.find((each) => !definitions.some((known) => known.name === each.name));
  if (stray) return { refused: `There is no option ${stray.name}.`, field: stray.name };
  for (const definition of definitions) {
    const { name, type } = definition;
    const entry = given.find((each) => each.name === name);
    if (!entry) {
      if (definition.required && focused === undefined)
        return { refused: `The option ${name} is required.`, field: name };
      continue;
    }
    if (focused !== undefined) {
      options.push({ name, type, value: entry.value, ...(name === focused ? { focused: true } : {}) });
      continue;
    }
    const value = readValue(definition, entry.value);
    if (value === undefined)
      return { refused: `${name}: that is not ${describeExpected(definition)}.`, field: name };
    if (
      type >= optionType.user &&
      type <= optionType.mentionable &&
      !resolve(world, channel, type, String(value), resolved)
    ) {
      return { refused: `${name}: there is nothing with the id ${value}.`, field: name };
    }
    options.push({ name, type, value });
  }
  return { options, resolved };
}

function resolve(
  world: World,
  channel: Channel,
  type: number,
  id: string,
  resolved: Record<string, Loose>,
): boolean {
  const put = (key: string, value: unknown): void => {
    resolved[key] = { ...resolved[key], [id]: value };
  };
  const guild = guildOf(world, channel);
  const user = type === optionType.user || type === optionType.mentionable ? findUser(world, id) : undefined;
  if (user) {
    put('users', user);
    if (guild?.members.has(id)) {
      const { user: _user, deaf: _deaf, mute: _mute, ...member } = describeMember(world, guild, id, channel);
      put('members', member);
    }
    return true;
  }
  if (type === optionType.channel) {
    const found = guild?.channels.find((each) => each.id === id);
    if (found) put('channels', { ...describeChannel(world, found), permissions: '0' });
    return found !== undefined;
  }
  const role = type === optionType.user ? undefined : guild?.roles.find((each) => each.id === id);
  if (role) put('roles', role);
  return role !== undefined;
}
