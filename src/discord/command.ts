import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { ApplicationIntegrationType, InteractionContextType } from 'discord-api-types/v10';
import type { Corpus } from '../answers/corpus.ts';
import type { Library } from '../answers/library.ts';
import type { Origin } from '../replies/answer-buttons.ts';
import type { Reply } from '../replies/reply.ts';
import type { Store } from '../store/store.ts';
import type { Games } from './games/games.ts';

/** Installable to servers and to users; usable in servers, with the bot and in private channels. */
export const EVERYWHERE: Pick<RESTPostAPIApplicationCommandsJSONBody, 'integration_types' | 'contexts'> = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};

export type OptionValue = string | number | boolean;
export type Options = Readonly<Record<string, OptionValue>>;

/** Who asks, as the interaction tells it. `permissions` are theirs in this channel, 0 outside a server. */
export type Member = {
  readonly id: string;
  readonly name: string;
  /** Discord's locale code, for example `en-US`. */
  readonly locale: string;
  readonly permissions: bigint;
};

/** One call of a command, whoever carries it: Discord, the command line, the terminal. */
export type Request = {
  readonly library: Library;
  /** ISO 8601 instant; every answer that depends on today takes it from here. */
  readonly now: string;
  readonly options: Options;
  readonly subcommand?: string;
  /** What a message command was used on. */
  readonly target?: TargetMessage;
  readonly member: Member;
  readonly guild?: string;
  readonly channel?: string;
  readonly origin: Origin;
  /** Answers stand behind a spoiler bar here. */
  readonly spoiler: boolean;
  /** What outlives a restart; absent on the command line. */
  readonly store?: Store;
  /** Names of the collections of articles that there are. */
  readonly collections: readonly string[];
  /** To be called when the settings of this server were changed. */
  readonly forgetSettings: () => void;
  /** Work that nobody waits for: it runs after the reply, and what it throws is logged. */
  readonly later: (work: () => Promise<unknown>) => void;
  /** The state of the articles, and reading them again; absent on the command line. */
  readonly corpus?: Corpus;
  /** The bot belongs to whoever asks. */
  readonly isOwner: () => Promise<boolean>;
  /** Games that go on in channels; absent on the command line. */
  readonly games?: Games;
  /** The bot in this place; absent where it is not a member, but was brought along by somebody who installed it. */
  readonly bot?: BotHere;
  /** Snowflake of the interaction: names this call and no other, and says when it was made. */
  readonly id: string;
};

/** What the bot may do in the channel, as Discord's bits. A thread asks for a permission of its own. */
export type BotHere = { readonly permissions: bigint; readonly inThread: boolean };

/** A click, a choice in a menu, a sent form. */
export type ActionRequest = Omit<Request, 'options' | 'subcommand' | 'target'> & {
  /** The parts of the custom_id after the action. */
  readonly parts: readonly string[];
  /** What was picked in a menu. */
  readonly values: readonly string[];
  /** What was typed into a form, by custom_id. */
  readonly fields: Readonly<Record<string, string>>;
  /** The member who pressed is the one who asked. */
  readonly own: boolean;
  /** The message that was acted on, as far as a handler needs it: its id and the line above its title. */
  readonly message?: { readonly id: string; readonly author?: string };
  /** The message with the button is seen by the one who pressed alone. */
  readonly ephemeral: boolean;
};

/** A message that a message command was used on: its text, and who wrote it. */
export type TargetMessage = { readonly id: string; readonly text: string };

export type Completion = { readonly name: string; readonly value: string };

/** A slash command: its definition beside its handler, and the buttons that it alone draws. */
export type Command = {
  readonly definition: RESTPostAPIApplicationCommandsJSONBody;
  readonly run: (request: Request) => Reply | Promise<Reply>;
  /** Completions for the option that is being typed, best first; cut to 25 by the dispatcher. */
  readonly complete?: (
    request: Request,
    focused: { readonly name: string; readonly value: string },
  ) => readonly Completion[];
  /** Handlers of the custom_ids whose action has this key. */
  readonly actions?: Readonly<Record<string, (request: ActionRequest) => Reply | Promise<Reply>>>;
};
