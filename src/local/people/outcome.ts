import type {
  APIApplicationCommandOptionChoice,
  APIMessage,
  APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import { callback } from '../interactions/answer.ts';
import type { Interaction, InteractionNews } from '../interactions/interaction.ts';
import { flag } from '../messages/messages.ts';
import type { World } from '../world/world.ts';

/** What came of something that somebody did, as far as it came yet. */
export type Outcome = {
  /** The interaction's id. */
  readonly id: string;
  /** The type of the first answer: 4 message, 5 thinking, 6 and 7 update, 8 choices, 9 modal. */
  readonly answer?: number;
  /** Why there was none: "The application did not respond". */
  readonly failed?: string;
  /** The reply as it is now, or the message that was updated. Undefined once it is deleted. */
  readonly message?: APIMessage;
  /** Follow-ups as they are now. */
  readonly followUps: APIMessage[];
  readonly modal?: APIModalInteractionResponseCallbackData;
  readonly choices?: APIApplicationCommandOptionChoice<string | number>[];
  /** Waits until `done` holds: `reply.until((now) => now.followUps.length === 2)`. @throws after `ms`, 5,000 if absent. */
  until(done: (now: Outcome) => boolean, ms?: number): Promise<Outcome>;
};

type State = { -readonly [Key in 'answer' | 'failed' | 'modal' | 'choices']?: Outcome[Key] };

/** Collects the news of an interaction. `watch` is to be given to it; `of` then makes the outcome. */
export function collectOutcome(world: World): {
  watch: (news: InteractionNews) => void;
  of: (interaction: Interaction) => Outcome;
} {
  const state: State = {};
  const followUpIds: string[] = [];
  const waiting = new Set<() => void>();
  const watch = (news: InteractionNews): void => {
    if (news.type === 'answered') state.answer = news.answer;
    else if (news.type === 'failed') state.failed = news.reason;
    else if (news.type === 'modal') state.modal = news.modal;
    else if (news.type === 'choices') state.choices = news.choices;
    else if (!news.original && !followUpIds.includes(news.messageId)) followUpIds.push(news.messageId);
    for (const look of waiting) look();
  };
  const of = (interaction: Interaction): Outcome => {
    const log = world.channels.get(interaction.channelId)?.log;
    const messageOf = (id: string): APIMessage | undefined => log?.get(id)?.message;
    const outcome: Outcome = {
      id: interaction.id,
      get answer() {
        return state.answer;
      },
      get failed() {
        return state.failed;
      },
      get modal() {
        return state.modal;
      },
      get choices() {
        return state.choices;
      },
      get message() {
        return interaction.originalId === undefined ? undefined : messageOf(interaction.originalId);
      },
      get followUps() {
        return followUpIds.flatMap((id) => messageOf(id) ?? []);
      },
      until(done, ms = 5000) {
        return new Promise((resolve, reject) => {
          const look = (): void => {
            if (!done(outcome)) return;
            clearTimeout(timer);
            waiting.delete(look);
            resolve(outcome);
          };
          const timer = setTimeout(() => {
            waiting.delete(look);
            reject(new Error(`Interaction ${interaction.id} did not come that far in ${ms} ms.`));
          }, ms);
          waiting.add(look);
          look();
        });
      },
    } as Outcome;
    return outcome;
  };
  return { watch, of };
}

/** Is there something to look at: a failure, choices, a dialog, or a reply that is not "thinking" any more? */
export function isSettled(outcome: Outcome): boolean {
  if (outcome.failed !== undefined) return true;
  if (outcome.answer === undefined) return false;
  if (outcome.answer === callback.choices) return outcome.choices !== undefined;
  if (outcome.answer === callback.modal) return outcome.modal !== undefined;
  if (outcome.answer !== callback.thinking) return true;
  return (Number(outcome.message?.flags ?? 0) & flag.loading) === 0;
}
