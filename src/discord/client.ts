import { Client, GatewayIntentBits, type IIdentifyThrottler, Options, type RESTOptions } from 'discord.js';
import { GuardedStrategy } from './sharding-strategy.ts';
import type { Shards } from './shards.ts';

/** discord.js keeps the client's own user and membership whatever the limit; of other people nothing is kept. */
const NOBODY_ELSE = {
  maxSize: 0,
  keepOverLimit: ({ id, client }: { readonly id: string; readonly client: Client }) => id === client.user?.id,
};

/**
 * How long discord.js keeps the queue of a webhook that is no longer used, in milliseconds. Every interaction is a
 * webhook of its own once its first answer is edited or deleted; kept for an hour, as discord.js does unasked, they
 * pile up in a busy bot.
 */
const QUEUE_KEPT_MS = 10_000;

/**
 * A client that sees servers and interactions, and nothing that members write. What is known of members, messages
 * and the rest comes with each interaction and is not kept: memory would grow with everybody who ever asked.
 * `api` is another REST root; without `shards` it opens as many connections as Discord recommends; `turns` says when
 * each may identify, where several processes share them.
 */
export function createClient({
  api,
  rest = {},
  shards,
  turns,
}: {
  readonly api?: string;
  readonly rest?: Partial<RESTOptions>;
  readonly shards?: Shards | undefined;
  readonly turns?: IIdentifyThrottler;
} = {}): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [] },
    // Our messages have the names that Discord gives their members; going through each of them takes a while.
    jsonTransformer: (message) => message,
    makeCache: Options.cacheWithLimits({
      UserManager: NOBODY_ELSE,
      GuildMemberManager: NOBODY_ELSE,
      MessageManager: 0,
      ReactionManager: 0,
      PresenceManager: 0,
      VoiceStateManager: 0,
      GuildEmojiManager: 0,
      GuildStickerManager: 0,
      GuildScheduledEventManager: 0,
      StageInstanceManager: 0,
    }),
    ...(shards ? { shards: [...shards.ids], shardCount: shards.count } : { shards: 'auto' as const }),
    ws: {
      buildStrategy: (manager) => new GuardedStrategy(manager),
      ...(turns ? { buildIdentifyThrottler: async () => turns } : {}),
    },
    rest: {
      handlerSweepInterval: QUEUE_KEPT_MS,
      globalRequestsPerSecond: shareOf(shards),
      ...rest,
      ...(api ? { api } : {}),
    },
  });
}

/** Requests a second of a bot, all its processes together, but for answers to interactions: docs/scaling.md. */
const REQUESTS_A_SECOND = 50;

/** What of them is this process's, whose shards are part of all. */
function shareOf(shards: Shards | undefined): number {
  const share = shards ? shards.ids.length / shards.count : 1;
  return Math.max(1, Math.floor(REQUESTS_A_SECOND * share));
}
