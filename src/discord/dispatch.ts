import type { Interaction } from 'discord.js';
import type { Corpus } from '../answers/corpus.ts';
import type { Reply } from '../replies/reply.ts';
import { say } from '../replies/say.ts';
import { StoreUnavailable } from '../store/unavailable.ts';
import type { Command } from './command.ts';
import type { Games } from './games/games.ts';
import { inTime } from './in-time.ts';
import { isExpired } from './persist.ts';
import type { RateLimits } from './rate-limits.ts';
import type { Surroundings } from './read-request.ts';
import { completeInteraction, nameInteraction, routeInteraction } from './route.ts';
import { type Answerable, answerFirst, defer, sendReply } from './send.ts';

/** A first answer is due in 3,000 ms; what takes longer than this says "is thinking" first. */
const DEFER_AFTER_MS = 1500;
/** Completions cannot say that: what takes longer than this offers none. */
const COMPLETE_WITHIN_MS = 2000;
const LATE = Symbol('late');

export type Logger = {
  readonly info: (event: object, message: string) => void;
  readonly warn: (event: object, message: string) => void;
  readonly error: (event: object, message: string) => void;
};

/** How an interaction went: what was said (a status of `Answer`, or the type of the reply), or why nothing was. */
export type Outcome = { readonly name: string; readonly outcome: string; readonly ms: number };

/** What the dispatcher works with. `surroundings` is asked anew for each interaction, so that a new library counts at once. */
export type Desk = {
  readonly commands: readonly Command[];
  readonly surroundings: (guild: string | null) => Promise<Surroundings>;
  readonly log: Logger;
  readonly games?: Games;
  readonly corpus?: Corpus;
  readonly limits?: RateLimits;
  readonly observe?: (outcome: Outcome) => void;
};

/** The one place where interactions are answered, deferred when they must be, and apologized for. Never throws. */
export async function dispatch(desk: Desk, interaction: Interaction): Promise<void> {
  const started = performance.now();
  const name = nameInteraction(desk.commands, interaction);
  const close = (outcome: string, error?: unknown) => {
    const ms = performance.now() - started;
    const event = { interaction: interaction.id, name, ms: Math.round(ms), outcome };
    if (error === undefined) desk.log.info(event, 'interaction');
    else desk.log.error({ ...event, err: error }, 'interaction');
    desk.observe?.({ name, outcome, ms });
  };
  try {
    close(await handle(desk, interaction, started));
  } catch (error) {
    if (isExpired(error)) return close('expired');
    const isOutage = error instanceof StoreUnavailable;
    close(isOutage ? 'store unavailable' : 'failed', isOutage ? undefined : error);
    if (!interaction.isAutocomplete()) await apologize(interaction as Answerable, isOutage, started);
  }
}

async function handle(desk: Desk, interaction: Interaction, arrived: number): Promise<string> {
  const wait = (await desk.limits?.take(interaction.user.id, interaction.guildId)) ?? 0;
  if (interaction.isAutocomplete()) {
    const work = async () =>
      completeInteraction(desk.commands, interaction, await lookAround(desk, interaction));
    const choices = wait > 0 ? [] : await inTime(work(), COMPLETE_WITHIN_MS, LATE);
    await answerFirst(() => interaction.respond(choices === LATE ? [] : choices), arrived);
    return wait > 0 ? 'limited' : choices === LATE ? 'late' : 'completed';
  }
  const known = interaction as Answerable;
  if (wait > 0) {
    await sendReply(
      known,
      say(`That was a lot at once. Please try again in ${Math.ceil(wait / 1000)} seconds.`),
      arrived,
    );
    return 'limited';
  }
  const work = routeInteraction(desk.commands, known);
  return answer(known, async () => work(await lookAround(desk, interaction)), arrived);
}

async function lookAround(
  { surroundings, games, corpus }: Desk,
  { guildId }: Interaction,
): Promise<Surroundings> {
  return { ...(await surroundings(guildId)), ...(games ? { games } : {}), ...(corpus ? { corpus } : {}) };
}

async function answer(interaction: Answerable, work: () => Promise<Reply>, arrived: number): Promise<string> {
  const reply = work();
  const slow = (await inTime(reply, DEFER_AFTER_MS, LATE)) === LATE;
  // Whether this server wants its lookups private may be what takes so long: then only the asker sees the reply.
  if (slow)
    await defer(
      interaction,
      !(interaction.isChatInputCommand() && interaction.options.getBoolean('private') === false),
      arrived,
    );
  const done = await reply;
  await sendReply(interaction, done, arrived);
  return done.type === 'message' && done.answer ? done.answer.status : done.type;
}

/** One apology, without the inner message; a reference lets the operator find the event in the log. */
async function apologize(interaction: Answerable, isOutage: boolean, arrived: number): Promise<void> {
  const text = isOutage
    ? 'I cannot reach my notebook right now, so I could not save that. Lookups work; please try this again in a minute.'
    : `Something went wrong on my side, sorry. Please try again in a moment. (Reference ${interaction.id})`;
  try {
    if (!interaction.replied) await sendReply(interaction, say(text), arrived);
  } catch {
    // The interaction is beyond reach: expired, or answered elsewhere. The first error is in the log.
  }
}
