import type { AutocompleteInteraction, Interaction } from 'discord.js';
import type { Reply } from '../replies/reply.ts';
import { gone } from './actions/ask-again.ts';
import { sharedActions } from './actions/index.ts';
import type { Command, Completion } from './command.ts';
import { readAction, readRequest, readTarget, type Surroundings } from './read-request.ts';
import type { Answerable } from './send.ts';

/** Discord shows at most 25 completions. */
const CHOICES = 25;

type Work = (surroundings: Surroundings) => Reply | Promise<Reply>;

/** What an interaction asks for: the work that gives the reply. */
export function routeInteraction(commands: readonly Command[], interaction: Answerable): Work {
  if (interaction.isMessageComponent() || interaction.isModalSubmit()) {
    return (surroundings) => {
      const { action, request } = readAction(interaction, surroundings);
      const own = commands
        .map((command) => named(command.actions, action))
        .find((handler) => handler !== undefined);
      return own?.(request) ?? named(sharedActions, action)?.(request, commands) ?? gone();
    };
  }
  const command = commands.find((one) => one.definition.name === interaction.commandName);
  if (!command) return gone;
  if (interaction.isMessageContextMenuCommand())
    return (surroundings) => command.run(readTarget(interaction, surroundings));
  if (interaction.isChatInputCommand())
    return (surroundings) => command.run(readRequest(interaction, command, surroundings));
  return gone;
}

/** Completions for what is being typed; none where the command has none to give. */
export function completeInteraction(
  commands: readonly Command[],
  interaction: AutocompleteInteraction,
  surroundings: Surroundings,
): readonly Completion[] {
  const command = commands.find((one) => one.definition.name === interaction.commandName);
  if (!command?.complete) return [];
  const { name, value } = interaction.options.getFocused(true);
  const request = readRequest(interaction, command, surroundings);
  return command.complete(request, { name, value: String(value) }).slice(0, CHOICES);
}

/** What to call an interaction in logs and metrics: one of a few names, never what somebody typed. */
export function nameInteraction(commands: readonly Command[], interaction: Interaction): string {
  if ('customId' in interaction) {
    const action = interaction.customId.split('|')[0] ?? '';
    const isOurs =
      Object.hasOwn(sharedActions, action) || commands.some((command) => named(command.actions, action));
    return isOurs ? `button ${action}` : 'button unknown';
  }
  if (!('commandName' in interaction)) return 'unknown';
  const known = commands.some((command) => command.definition.name === interaction.commandName);
  return `${interaction.isAutocomplete() ? 'complete ' : '/'}${known ? interaction.commandName : 'unknown'}`;
}

/** A handler of this name, and not something that every object has. */
function named<T>(handlers: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return handlers && Object.hasOwn(handlers, name) ? handlers[name] : undefined;
}
