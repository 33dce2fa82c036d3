import { Status } from 'discord.js';
import type { Shelf } from '../answers/shelf.ts';
import type { Bot } from '../discord/start-bot.ts';
import { listFeedback } from '../store/feedback.ts';
import type { Store } from '../store/store.ts';
import { createMetrics, type Metrics } from './metrics.ts';
import { serveHealth } from './serve-health.ts';

/** The eyes of the operator: metrics always counted, served where a port is given. */
export async function openOperations(port: number | undefined, shelf: Shelf, store: Store) {
  let bot: Bot | undefined;
  const metrics: Metrics = createMetrics({
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
  const health =
    port === undefined
      ? undefined
      : await serveHealth(port, { metrics, isReady: () => bot?.isConnected() ?? false });
  return {
    observe: metrics.observe,
    port: health?.port,
    /** Tells what to watch once it is connected. */
    watch: (connected: Bot) => {
      bot = connected;
    },
    stop: async () => health?.stop(),
  };
}
