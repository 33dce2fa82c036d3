import type {
  APIApplicationCommandOptionChoice,
  APIModalInteractionResponseCallbackData,
  ApplicationIntegrationType,
} from 'discord-api-types/v10';

/** Discord's interaction types. */
export const interactionType = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const;
type InteractionKind = (typeof interactionType)[keyof typeof interactionType];

/** What comes of an interaction, for whoever started it. */
export type InteractionNews =
  | { type: 'answered'; answer: number }
  | { type: 'failed'; reason: string }
  | { type: 'choices'; choices: APIApplicationCommandOptionChoice<string | number>[] }
  | { type: 'modal'; modal: APIModalInteractionResponseCallbackData }
  /** A message of it was posted or changed: the reply, a follow-up, or the message its button stands on. */
  | { type: 'message'; messageId: string; original: boolean };

/** An interaction that the bot was told of. */
export type Interaction = {
  readonly id: string;
  readonly token: string;
  readonly kind: InteractionKind;
  readonly userId: string;
  readonly channelId: string;
  readonly guildId?: string;
  /** Milliseconds of the world's clock. */
  readonly createdAt: number;
  /** Name and type of the command; also of the command whose dialog this is. */
  readonly command?: { id: string; name: string; type: number; target?: string };
  /** The message that the component stands on, or that the dialog was opened from. */
  readonly sourceId?: string;
  /** The interaction that opened the dialog. */
  readonly openerId?: string;
  /** The custom_id of the component or dialog. */
  readonly customId?: string;
  readonly owners: Partial<Record<ApplicationIntegrationType, string>>;
  /** May replies be seen by all? False where the member lacks USE_EXTERNAL_APPS and the bot is not in the server. */
  readonly mayBePublic: boolean;
  /** The first answer's type (Discord's callback types), once there is one. */
  answer?: number;
  /** The message that `@original` means. */
  originalId?: string;
  ephemeral: boolean;
  followUps: number;
  /** Its three seconds went by without an answer. */
  lapsed: boolean;
  /** Its token was made to expire before its time. */
  expired: boolean;
  /** Ends the three seconds. */
  cancelDeadline: () => void;
  watch: (news: InteractionNews) => void;
};
