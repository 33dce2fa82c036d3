import { Status } from 'discord.js';
import type { Shelf } from '../answers/shelf.ts';
import type { Outcome } from '../discord/dispatch.ts';
import type { Bot } from '../discord/start-bot.ts';
import { listFeedback } from '../store/feedback.ts';
import type { Store } from '../store/store.ts';

/** The eyes of the operator. */
export type Operations = {
  readonly observe: (outcome: Outcome) => void;
  /** The port that metrics are served on, where they are. */
  readonly port: number | undefined;
  /** Tells what to watch once it is connected. */
  readonly watch: (bot: Bot) => void;
  readonly stop: () => Promise<void>;
};

/** Counts, and serves what was counted, where a port is given. */
export async function openOperations(
  port: number | undefined,
  shelf: Shelf,
  store: Store,
): Promise<Operations> {
  if (port === undefined)
    return { observe: () => {}, port: undefined, watch: () => {}, stop: async () => {} };
  const [{ createMetrics }, { serveHealth }] = await Promise.all([
    import('./metrics.ts'),
    import('./serve-health.ts'),
  ]);
  let bot: Bot | undefined;
  const metrics = createMetrics({
    articles: () => shelf.library().articles.length,
    facts: () => shelf.library().base.facts.length,
    guilds: () => bot?.client.guilds.cache.size ?? 0,
    gateway: () => (bot ? Math.max(...bot.client.ws.shards.map(({ status }) => status)) : Status.Idle),
    unanswered: () =>
      listFeedback(store, { guild: undefined, which: 'unanswered', limit: 10_000 }).then(
        (list) => list.length,
        () => Number.NaN,
      ),
  });
  const health = await serveHealth(port, { metrics, isReady: () => bot?.isConnected() ?? false });
  return {
    observe: metrics.observe,
    port: health.port,
    watch: (connected) => {
      bot = connected;
    },
    stop: health.stop,
  };
}
