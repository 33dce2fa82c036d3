import { randomUUID } from 'node:crypto';
import type { Interaction } from 'discord.js';
import type { Reply } from '../replies/reply.ts';
import { gone } from './actions/ask-again.ts';
import { sharedActions } from './actions/index.ts';
import type { Command } from './command.ts';
import { readAction, readRequest, readTarget, type Surroundings } from './read-request.ts';
import { type Answerable, defer, sendReply } from './send.ts';

/** A first answer is due in 3,000 ms; what takes longer than this says "is thinking" first. */
const DEFER_AFTER_MS = 1500;
const CHOICES = 25;

export type Logger = {
  readonly info: (event: object, message: string) => void;
  readonly error: (event: object, message: string) => void;
};

/** What the dispatcher works with. `surroundings` is asked anew for each interaction, so that a new library counts at once. */
export type Desk = {
  readonly commands: readonly Command[];
  readonly surroundings: (guild: string | null) => Promise<Surroundings>;
  readonly log: Logger;
};

/** The one place where interactions are answered, deferred when they must be, and apologised for. Never throws. */
export async function dispatch(desk: Desk, interaction: Interaction): Promise<void> {
  const started = performance.now();
  const event = { interaction: interaction.id, name: nameOf(interaction) };
  try {
    await handle(desk, interaction);
    desk.log.info({ ...event, ms: Math.round(performance.now() - started), outcome: 'ok' }, 'interaction');
  } catch (error) {
    desk.log.error(
      { ...event, ms: Math.round(performance.now() - started), outcome: 'failed', err: error },
      'interaction',
    );
    if (!interaction.isAutocomplete()) await apologize(interaction as Answerable);
  }
}

async function handle(desk: Desk, interaction: Interaction): Promise<void> {
  const surroundings = await desk.surroundings(interaction.guildId);
  if (interaction.isAutocomplete()) {
    const command = desk.commands.find((one) => one.definition.name === interaction.commandName);
    if (!command?.complete) return interaction.respond([]);
    const { name, value } = interaction.options.getFocused(true);
    const request = readRequest(interaction, command, surroundings);
    return interaction.respond(command.complete(request, { name, value: String(value) }).slice(0, CHOICES));
  }
  if (interaction.isChatInputCommand()) {
    const command = desk.commands.find((one) => one.definition.name === interaction.commandName);
    if (!command) return sendReply(interaction, gone());
    const request = readRequest(interaction, command, surroundings);
    return answer(interaction, async () => command.run(request), request.origin.private);
  }
  if (interaction.isMessageContextMenuCommand()) {
    const command = desk.commands.find((one) => one.definition.name === interaction.commandName);
    const request = readTarget(interaction, surroundings);
    return answer(interaction, async () => command?.run(request) ?? gone(), true);
  }
  if (interaction.isMessageComponent() || interaction.isModalSubmit()) {
    const { action, request } = readAction(interaction, surroundings);
    const own = desk.commands
      .map((command) => named(command.actions, action))
      .find((handler) => handler !== undefined);
    const shared = named(sharedActions, action);
    return answer(
      interaction,
      async () => own?.(request) ?? shared?.(request, desk.commands) ?? gone(),
      true,
    );
  }
}

async function answer(
  interaction: Answerable,
  work: () => Promise<Reply>,
  isPrivate: boolean,
): Promise<void> {
  const reply = work();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<true>((resolve) => {
    timer = setTimeout(() => resolve(true), DEFER_AFTER_MS);
  });
  const slow = await Promise.race([reply.then(() => false), late]).finally(() => clearTimeout(timer));
  if (slow) await defer(interaction, isPrivate);
  await sendReply(interaction, await reply);
}

/** A handler of this name, and not something that every object has. */
function named<T>(handlers: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return handlers && Object.hasOwn(handlers, name) ? handlers[name] : undefined;
}

/** One apology, without the inner message; a reference lets the operator find the event in the log. */
async function apologize(interaction: Answerable): Promise<void> {
  const content = `Something went wrong on my side, sorry. Please try again in a moment. (Reference ${interaction.id || randomUUID()})`;
  const reply: Reply = { type: 'message', private: true, message: { content, embeds: [], components: [] } };
  try {
    if (interaction.replied) return;
    await sendReply(interaction, reply);
  } catch {
    // The interaction is beyond reach: expired, or answered elsewhere. The first error is in the log.
  }
}

function nameOf(interaction: Interaction): string {
  if ('commandName' in interaction) return `/${interaction.commandName}`;
  return 'customId' in interaction ? (interaction.customId.split('|')[0] ?? '') : 'unknown';
}
