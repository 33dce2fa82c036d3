import { GatewayOpcodes, type GatewaySendPayload, SimpleShardingStrategy } from 'discord.js';

/** What of a shard of @discordjs/ws 1.2 is guarded; the connection and its making are private there. */
type Shard = {
  readonly connection: WebSocketLike | null;
  send: (payload: GatewaySendPayload) => Promise<void>;
  internalConnect: () => Promise<void>;
};
type WebSocketLike = { readonly readyState: number };

const OPEN = 1;

/**
 * discord.js's own strategy, against two faults of it. A shard that waits to identify while its connection is
 * replaced identifies all the same when the wait is over: on a connection that is not open yet, which rejects where
 * nobody listens and would end the process, or a second time on the new one, which Discord answers by closing it.
 * Two reasons to connect again at once likewise reject unheard.
 */
export class GuardedStrategy extends SimpleShardingStrategy {
  override async spawn(ids: number[]): Promise<void> {
    await super.spawn(ids);
    // biome-ignore lint/complexity/useLiteralKeys: only so does TypeScript let a private member be read
    for (const shard of this['shards'].values()) guard(shard as unknown as Shard);
  }
}

const HANDSHAKE: readonly GatewayOpcodes[] = [
  GatewayOpcodes.Identify,
  GatewayOpcodes.Resume,
  GatewayOpcodes.Heartbeat,
];

function guard(shard: Shard): void {
  const send = shard.send.bind(shard);
  const connect = shard.internalConnect.bind(shard);
  const greeted = new WeakSet<WebSocketLike>();
  shard.send = (payload) => {
    const { connection } = shard;
    if (!HANDSHAKE.includes(payload.op)) return send(payload);
    if (connection?.readyState !== OPEN) return inVain();
    if (payload.op === GatewayOpcodes.Identify && greeted.has(connection)) return inVain();
    if (payload.op !== GatewayOpcodes.Heartbeat) greeted.add(connection);
    return send(payload);
  };
  // It rejects where the shard connects already: then another call does the work.
  shard.internalConnect = () => connect().catch(() => {});
}

/** Never comes to an end: whoever waits for it is a leftover, and must not go on. */
function inVain(): Promise<never> {
  return new Promise(() => {});
}
