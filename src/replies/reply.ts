import type {
  APIActionRowComponent,
  APIComponentInMessageActionRow,
  APIEmbed,
  APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import type { Answer } from '../answers/answer.ts';

/** What goes to Discord, whatever carries it there. */
export type Message = {
  readonly content?: string;
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly APIActionRowComponent<APIComponentInMessageActionRow>[];
};

/** What a command or a button says back. The dispatcher sends it. */
export type Reply =
  | {
      readonly type: 'message';
      readonly message: Message;
      readonly private: boolean;
      /** What the message draws, where it draws an answer. */
      readonly answer?: Answer;
    }
  /** Puts this in the place of the message whose button was pressed. */
  | { readonly type: 'update'; readonly message: Message }
  /** Takes the message away whose button was pressed. */
  | { readonly type: 'delete' }
  | { readonly type: 'modal'; readonly modal: APIModalInteractionResponseCallbackData };

export const COLORS = {
  answered: 0x3ba55d,
  partial: 0xd9a036,
  ambiguous: 0x5865f2,
  unknown: 0x747f8d,
  invalid: 0x747f8d,
} as const;
