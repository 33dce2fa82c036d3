/**
 * What the page and the server say to each other. Types only: both sides import this file.
 *
 *     GET /                     the page (the server asks `src/local/page/files.ts` for every file, see below)
 *     WS  /page?member=<id>     one JSON object a text frame: the server sends `PageEvent`, the page `PageAction`
 *     POST /control/faults      a `Fault`, answers a `FaultReport`; GET answers the report alone
 *     POST /control/reset       back to the seeded world
 *
 * One socket is one window, looking through the eyes of one member. Two windows can be two members; one window
 * changes member with `become`, and gets a new snapshot. Without `?member=` the first member is taken.
 *
 * A socket is told what its member may see: messages of channels that the member can view, and of ephemeral
 * messages only the member's own. Messages, embeds, components and commands are Discord's own objects, as the
 * bot sent them, completed as Discord completes them.
 *
 * `nonce` is a string that the page makes up for an action. Whatever comes of that action carries it back.
 *
 * The page's files: `src/local/page/files.ts` exports
 * `openPageFiles(): Promise<(path: string) => PageFile | undefined>`; the server calls it once at the start and then
 * for every GET outside `/api`, `/control` and the sockets. `path` begins with `/`; `/` is the page itself.
 */
import type {
  APIApplicationCommand,
  APIApplicationCommandOptionChoice,
  APIMessage,
  APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import type { Fault, FaultReport } from './fault.ts';

/** `headers` go with it as they stand (the page's own has its Content-Security-Policy there). */
export type PageFile = { contentType: string; body: string | Uint8Array; headers?: Record<string, string> };

/** A person (or the bot) as the page shows them. `avatar` is a complete URL or a path on this server. */
export type PageUser = { id: string; username: string; displayName: string; avatar: string; bot: boolean };

/** A member that the window can become. */
export type PageMember = PageUser & {
  /** What to call the part they play, in English: "member", "moderator", "administrator". */
  part: string;
  /** Discord's locale of their client, `en-US`, `de` …: the page shows texts and dates in it. */
  locale: string;
};

export type PageServer = {
  id: string;
  name: string;
  /** Shown where there is no picture. */
  initials: string;
  channels: PageChannel[];
  /** Members of this server with their permission bits there, as a decimal string (Discord's flags). */
  members: { id: string; permissions: string; color?: number }[];
};

export type PageChannel = {
  id: string;
  name: string;
  topic?: string;
  /** Discord's channel type: 0 text, 1 direct message. */
  type: number;
  /** Absent in a direct message. */
  serverId?: string;
  /** What the window's member may do in it, as permission bits (a decimal string). */
  permissions: string;
};

/**
 * A message as Discord would give it. Read off it:
 * - `flags & 64`: ephemeral. Only the window's own member sees it; show "Only you can see this" and a Dismiss link.
 * - `flags & 128`: "<bot> is thinking…"; an update takes the flag away when the answer comes.
 * - `interaction_metadata.user` and `interaction.name`: the line above it ("<user> used /name").
 * - `message_reference` with `referenced_message`: the line above a reply.
 * - `edited_timestamp`: "(edited)".
 */
export type PageMessage = APIMessage & {
  /** The names that mentions in this message resolve to: `<@id>`, `<@&id>`, `<#id>`. */
  names?: Record<string, string>;
};

/** A command as the bot registered it. `guild_id` is there for a command of one server. */
export type PageCommand = APIApplicationCommand & {
  /** Channels of the world in which the window's member may use it (permissions, contexts, servers are accounted for). */
  usableIn: string[];
};

export type PageSnapshot = {
  type: 'snapshot';
  /** Who this window is. */
  me: string;
  bot: PageUser;
  /** Is a bot connected to the gateway and ready? */
  online: boolean;
  members: PageMember[];
  /** Servers that `me` is in, with the channels that `me` can view. */
  servers: PageServer[];
  /** The direct message between `me` and the bot. */
  directMessages: PageChannel[];
  commands: PageCommand[];
  /** Of every channel above, oldest first; the last 100 at most. */
  messages: Record<string, PageMessage[]>;
  faults: FaultReport;
};

/** What the server tells a window. */
export type PageEvent =
  | PageSnapshot
  | { type: 'message-create'; message: PageMessage }
  | { type: 'message-update'; message: PageMessage }
  | { type: 'message-delete'; channelId: string; ids: string[] }
  | { type: 'typing'; channelId: string; userId: string }
  /** The bot registered, changed or deleted commands: the whole list again. */
  | { type: 'commands'; commands: PageCommand[] }
  | { type: 'bot'; online: boolean }
  /**
   * An interaction that this window started. `sent`: it is on its way to the bot. `answered`: its first answer came
   * (the message events come by themselves; a spinner on a button ends here). `failed`: three seconds went by, or the
   * bot is not connected; `reason` is one sentence to show ("The application did not respond").
   */
  | {
      type: 'interaction';
      nonce: string;
      id: string;
      state: 'sent' | 'answered' | 'failed';
      /** The bot's first answer, Discord's callback type: 4 message, 5 thinking, 6 and 7 update, 8 choices, 9 modal. */
      answer?: number;
      reason?: string;
    }
  | { type: 'choices'; nonce: string; choices: APIApplicationCommandOptionChoice<string | number>[] }
  /** The bot answered with a dialog. `id` goes back with `submit`. */
  | { type: 'modal'; nonce: string; id: string; modal: APIModalInteractionResponseCallbackData }
  | { type: 'faults'; faults: FaultReport }
  /** The action could not be done: one sentence for the reader. With a `field`, it is about that option or input. */
  | { type: 'refused'; nonce?: string; reason: string; field?: string };

/** An option's value as entered. Users, channels and roles are their ids; the server finds the type by the command. */
export type PageOption = { name: string; value: string | number | boolean };

/** What a window asks of the server. */
export type PageAction =
  /** Look through another member's eyes. Answered by a snapshot. */
  | { do: 'become'; member: string }
  /** Say something in a channel. `replyTo` is a message's id. */
  | { do: 'say'; nonce: string; channel: string; content: string; replyTo?: string }
  /** Run a slash command. `path` holds subcommand group and subcommand, where the command has them. */
  | {
      do: 'command';
      nonce: string;
      channel: string;
      command: string;
      path?: string[];
      options: PageOption[];
    }
  /** Ask for completions of the option `focused`, which is in `options` with what is typed so far (may be ''). */
  | {
      do: 'autocomplete';
      nonce: string;
      channel: string;
      command: string;
      path?: string[];
      options: PageOption[];
      focused: string;
    }
  /** Run a command of the context menu on a message or a user. */
  | { do: 'target'; nonce: string; channel: string; command: string; target: string }
  | { do: 'press'; nonce: string; channel: string; message: string; customId: string }
  | { do: 'select'; nonce: string; channel: string; message: string; customId: string; values: string[] }
  /** Send a dialog off: the value of each input by its custom_id (a select's or a checkbox group's values as a list). */
  | { do: 'submit'; nonce: string; modal: string; values: Record<string, string | string[] | boolean> }
  /** Put away an ephemeral message. Answered by `message-delete`. */
  | { do: 'dismiss'; channel: string; message: string }
  /** Delete a message: one's own, or any with Manage Messages. */
  | { do: 'delete'; nonce: string; channel: string; message: string }
  /** Back to the seeded world. Every window gets a new snapshot. */
  | { do: 'reset' }
  | { do: 'fault'; fault: Fault };
