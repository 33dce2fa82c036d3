import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** What the bot tells of itself, apart from what prom-client collects of the process (memory, event-loop delay). */
export type Gauges = {
  readonly articles: () => number;
  readonly facts: () => number;
  readonly guilds: () => number;
  /** Status of the gateway connection: 0 is ready (discord.js `Status`). */
  readonly gateway: () => number;
  /** Questions without an answer, in all servers. */
  readonly unanswered: () => Promise<number>;
};

export type Metrics = {
  readonly registry: Registry;
  readonly observe: (event: { readonly name: string; readonly outcome: string; readonly ms: number }) => void;
};

/** Prometheus metrics in a registry of their own. Labels come from a closed set: no text of members, no ids. */
export function createMetrics(gauges: Gauges): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const interactions = new Counter({
    name: 'footnote_interactions_total',
    help: 'Interactions by what was asked and how it went',
    labelNames: ['name', 'outcome'],
    registers,
  });
  const seconds = new Histogram({
    name: 'footnote_interaction_seconds',
    help: 'Time from the arrival of an interaction to the end of its answer',
    labelNames: ['name'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3],
    registers,
  });
  for (const [name, help, read] of [
    ['footnote_articles', 'Articles that answers come from', gauges.articles],
    ['footnote_facts', 'Facts that the articles add up to', gauges.facts],
    ['footnote_guilds', 'Servers that the bot is in', gauges.guilds],
    ['footnote_gateway_status', 'Status of the gateway connection, 0 is ready', gauges.gateway],
    ['footnote_unanswered_questions', 'Questions that found no answer', gauges.unanswered],
  ] as const) {
    new Gauge({
      name,
      help,
      registers,
      async collect() {
        this.set(await read());
      },
    });
  }
  return {
    registry,
    observe: ({ name, outcome, ms }) => {
      interactions.inc({ name, outcome });
      seconds.observe({ name }, ms / 1000);
    },
  };
}
