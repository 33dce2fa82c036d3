import { setTimeout as sleep } from 'node:timers/promises';
import { DiscordAPIError, HTTPError, RESTJSONErrorCodes } from 'discord.js';

/** Discord wants a first answer within 3,000 ms and takes edits for 15 minutes; a little is left for the way. */
export const FIRST_ANSWER_MS = 2_900;
export const LATER_MS = 14 * 60_000;

/** Pauses between tries, in milliseconds: the first doubled each time up to the longest. */
const SHORTEST_PAUSE = 100;
const LONGEST_PAUSE = 5_000;

/** Codes of Node's sockets (ECONNRESET, EAI_AGAIN) and of undici, over which discord.js makes its requests. */
const NETWORK = /^(E[A-Z_]{3,}|UND_ERR_)/;

/**
 * Makes a request of Discord, again and again while Discord itself fails or is out of reach (discord.js tries four
 * times without a pause, which an outage of a second outlasts). Rejects with the last error when the time is over,
 * at once where Discord refuses.
 *
 * @param until the moment after which another try is of no use, on the clock of `performance.now()`
 */
export async function persist<T>(request: () => Promise<T>, until: number): Promise<T> {
  for (let pause = SHORTEST_PAUSE; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
    try {
      return await request();
    } catch (error) {
      const left = until - performance.now();
      if (!isDiscordsFault(error) || left <= 0) throw error;
      await sleep(Math.min(pause, left), undefined, { ref: false });
    }
  }
}

/** Discord is there, and says no. Everything else that a request rejects with is a server's or a network's fault. */
function isDiscordsFault(error: unknown): boolean {
  if (error instanceof DiscordAPIError) return false;
  if (error instanceof HTTPError) return error.status >= 500;
  if (!(error instanceof Error)) return false;
  return error.name === 'AbortError' || ('code' in error && NETWORK.test(String(error.code)));
}

/** The three seconds, or the fifteen minutes, were over: nothing can be said any more. */
export function isExpired(error: unknown): boolean {
  return (
    hasCode(error, RESTJSONErrorCodes.UnknownInteraction) ||
    hasCode(error, RESTJSONErrorCodes.InvalidWebhookToken)
  );
}

/** There is a first answer already: a try that seemed to fail had reached Discord. */
export function isAnswered(error: unknown): boolean {
  return hasCode(error, RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged);
}

/** The message is gone. */
export function isGone(error: unknown): boolean {
  return hasCode(error, RESTJSONErrorCodes.UnknownMessage);
}

function hasCode(error: unknown, code: number): boolean {
  return error instanceof DiscordAPIError && error.code === code;
}
