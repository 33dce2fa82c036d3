import { setTimeout as pause } from 'node:timers/promises';
import type { APIMessage } from 'discord-api-types/v10';
import type { Interaction } from '../interactions/interaction.ts';
import type { Entered, GivenOption, Refusal } from '../interactions/read-options.ts';
import type { Doing, Stage } from '../interactions/stage.ts';
import { startCommand, startTargetCommand } from '../interactions/start-command.ts';
import { startComponent } from '../interactions/start-component.ts';
import { type ModalValues, startModalSubmit } from '../interactions/start-modal.ts';
import { deleteMessages } from '../messages/messages.ts';
import { findChannel, findCommand, findPerson } from './find.ts';
import { collectOutcome, isSettled, type Outcome } from './outcome.ts';
import { say, visibleMessages } from './say.ts';

/** Option values by name. */
type Values = Record<string, string | number | boolean>;

/**
 * Somebody in a channel, for tests: does what a person can do, and waits until there is something to look at (a reply
 * that is not "thinking" any more, choices, a dialog, or a failure).
 *
 * What Discord's client would not send (a missing option, a button that is not there) is thrown as `NotPossible`.
 */
export type Member = {
  readonly id: string;
  readonly channelId: string;
  /** `run('/whois', { name: 'x' })`, with subcommands as `run('/settings show')`. */
  run(command: string, options?: Values): Promise<Outcome>;
  /** Completions of the option `focused`, whose value is what was typed so far. */
  autocomplete(command: string, options: Values, focused: string): Promise<Outcome>;
  /** A command of the context menu, on a message's or a person's id. */
  runOn(command: string, target: string): Promise<Outcome>;
  press(message: APIMessage | string, customId: string): Promise<Outcome>;
  select(message: APIMessage | string, customId: string, values: string[]): Promise<Outcome>;
  /** Sends off the dialog that came of `opener`. */
  submit(opener: Outcome, values: ModalValues): Promise<Outcome>;
  say(content: string): APIMessage;
  /** Puts away an ephemeral message, or deletes one of one's own. */
  dismiss(message: APIMessage | string): void;
  /** What this person sees in the channel, oldest first. */
  messages(): APIMessage[];
};

/** What Discord's client would not have sent: nothing reached the bot. */
export class NotPossible extends Error {}

/** How long a reply may take before the wait is given up, in milliseconds. */
const patience = 20_000;

/**
 * How long a hand takes to a button at the least, in milliseconds. A bot that waits for presses on its reply begins
 * to when it has the response to that reply; a press in the very moment in which the reply shows would be too early.
 */
const reach = 15;

/** @throws Error where there is no such person or channel */
export function becomeMember(stage: Stage, personName: string, channelName: string): Member {
  const { world } = stage;
  const person = findPerson(world, personName);
  const channel = findChannel(world, channelName, person);
  const openers = new WeakMap<Outcome, Interaction>();
  const idOf = (message: APIMessage | string): string => (typeof message === 'string' ? message : message.id);

  const act = async (start: (doing: Doing) => Interaction | Refusal): Promise<Outcome> => {
    const { watch, of } = collectOutcome(world);
    const started = start({ person, channel, watch });
    if ('refused' in started) throw new NotPossible(started.refused);
    const outcome = of(started);
    openers.set(outcome, started);
    return outcome.until(isSettled, patience);
  };
  const enter = async (text: string, values: Values, focused?: string): Promise<Outcome> => {
    const [name = '', ...path] = text.replace(/^\//, '').split(' ');
    const command = findCommand(world, channel, person, name, 1);
    return act((doing) => startCommand(stage, doing, command, entered(path, values, focused)));
  };

  return {
    id: person.user.id,
    channelId: channel.id,
    run: (command, options = {}) => enter(command, options),
    autocomplete: (command, options, focused) => enter(command, options, focused),
    async runOn(name, target) {
      const type = world.people.has(target) || target === world.bot.id ? 2 : 3;
      const command = findCommand(world, channel, person, name, type);
      return act((doing) => startTargetCommand(stage, doing, command, target));
    },
    async press(message, customId) {
      await pause(reach);
      return act((doing) => startComponent(stage, doing, idOf(message), customId));
    },
    async select(message, customId, values) {
      await pause(reach);
      return act((doing) => startComponent(stage, doing, idOf(message), customId, values));
    },
    async submit(opened, values) {
      const opener = openers.get(opened);
      const { modal } = opened;
      if (!opener || !modal) throw new Error('There is no dialog to send off.');
      return act((doing) => startModalSubmit(stage, doing, { opener, modal }, values));
    },
    say: (content) => say(stage, person, channel, content),
    dismiss: (message) => deleteMessages(world, channel, [idOf(message)]),
    messages: () => visibleMessages(channel, person),
  };
}

function entered(path: string[], values: Values, focused?: string): Entered {
  const options: GivenOption[] = Object.entries(values).map(([name, value]) => ({ name, value }));
  return { path, options, ...(focused === undefined ? {} : { focused }) };
}
