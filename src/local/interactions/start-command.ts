import type { APIApplicationCommand } from 'discord-api-types/v10';
import { findUser, guildOf } from '../world/world.ts';
import { describeMember } from './describe.ts';
import type { Interaction } from './interaction.ts';
import { interactionType } from './interaction.ts';
import { type Entered, type Refusal, readOptions } from './read-options.ts';
import { begin, type Doing, type Stage } from './stage.ts';
import { isUsable } from './usable-commands.ts';

/** Discord's command types. */
const commandType = { chat: 1, user: 2, message: 3 };

/** Runs a slash command, or with `entered.focused` asks for completions of that option. */
export function startCommand(
  stage: Stage,
  doing: Doing,
  command: APIApplicationCommand,
  entered: Entered,
): Interaction | Refusal {
  const { world } = stage;
  const { person, channel } = doing;
  if (!isUsable(world, command, channel, person.user.id))
    return { refused: `/${command.name} cannot be used here.` };
  const read = readOptions(world, channel, command, entered);
  if ('refused' in read) return read;
  const { id, name, type } = command;
  const data = {
    ...describe(command),
    ...(read.options.length > 0 ? { options: read.options } : {}),
    ...(Object.keys(read.resolved).length > 0 ? { resolved: read.resolved } : {}),
  };
  const kind = entered.focused === undefined ? interactionType.command : interactionType.autocomplete;
  return begin(stage, doing, { kind, command: { id, name, type }, data });
}

/** Runs a command of the context menu on a message or a person. */
export function startTargetCommand(
  stage: Stage,
  doing: Doing,
  command: APIApplicationCommand,
  target: string,
): Interaction | Refusal {
  const { world } = stage;
  const { person, channel } = doing;
  if (!isUsable(world, command, channel, person.user.id))
    return { refused: `${command.name} cannot be used here.` };
  const resolved =
    command.type === commandType.message ? messageTarget(doing, target) : userTarget(stage, doing, target);
  if (!resolved) return { refused: 'What the command was meant for is not there any more.' };
  const { id, name, type } = command;
  const data = { ...describe(command), target_id: target, resolved };
  return begin(stage, doing, { kind: interactionType.command, command: { id, name, type, target }, data });
}

function describe({ id, name, type, guild_id }: APIApplicationCommand): Record<string, unknown> {
  return { id, name, type, ...(guild_id === undefined ? {} : { guild_id }) };
}

function messageTarget({ person, channel }: Doing, target: string): Record<string, unknown> | undefined {
  const stored = channel.log.get(target);
  if (!stored || (stored.recipient !== undefined && stored.recipient !== person.user.id)) return undefined;
  return { messages: { [target]: stored.message } };
}

function userTarget(
  { world }: Stage,
  { channel }: Doing,
  target: string,
): Record<string, unknown> | undefined {
  const user = findUser(world, target);
  const guild = guildOf(world, channel);
  if (!user) return undefined;
  const members = guild?.members.has(target)
    ? { members: { [target]: describeMember(world, guild, target, channel) } }
    : {};
  return { users: { [target]: user }, ...members };
}
