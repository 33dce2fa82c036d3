import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { type WebSocket, WebSocketServer } from 'ws';
import { type Clock, systemClock } from './clock.ts';
import { createWebApp, isForeign } from './control/web-app.ts';
import type { Fault, FaultReport } from './fault.ts';
import { createArmory } from './faults/armory.ts';
import { causeFault } from './faults/cause-fault.ts';
import { createGateway } from './gateway/gateway.ts';
import { tellMessages } from './gateway/tell-messages.ts';
import { createDesk } from './interactions/desk.ts';
import { requireLoopback } from './loopback.ts';
import { becomeMember, type Member } from './people/member.ts';
import { createRateLimits } from './rest/rate-limits.ts';
import type { Server } from './rest/server.ts';
import { createSchemaCheck } from './validation/check-schema.ts';
import { openWindow } from './window/open-window.ts';
import { createWorld } from './world/create-world.ts';
import { defaultSeed, type Seed } from './world/seed.ts';
import type { World } from './world/world.ts';

export type LocalDiscordOptions = {
  /** A loopback address; 127.0.0.1 if absent. Others are refused. */
  host?: string;
  /** 0, the default, takes any free port. */
  port?: number;
  /** Serve the page. Without, `/` answers 404. */
  page?: boolean;
  /** The bot's token; a random one if absent. */
  token?: string;
  seed?: Seed;
  /** What the 3 seconds, the 15 minutes, ids and times go by. Heartbeats and rate limits go by real time. */
  clock?: Clock;
  /** Milliseconds between heartbeats; 41,250, as with Discord, if absent. */
  heartbeatInterval?: number;
  /** How long a session waits for its bot to resume, in milliseconds; two minutes if absent. */
  resumeWindow?: number;
  /** Are privileged intents switched on for the application? No, if absent. */
  privilegedIntents?: boolean;
  /** `shown`: rate limits stand in the headers and refuse nothing. `enforced` if absent. */
  rateLimits?: 'enforced' | 'shown';
  /** Requests a second over all routes but interactions'; 50 if absent. */
  globalRateLimit?: number;
  /** How many messages a channel keeps; 500 if absent. */
  messagesPerChannel?: number;
};

/** A Discord of one's own, in this process. */
export type LocalDiscord = {
  /** Where the page is: `http://127.0.0.1:1234`. */
  url: string;
  /** The REST root, for discord.js `new Client({ rest: { api } })`. */
  api: string;
  token: string;
  applicationId: string;
  world: World;
  /** Somebody in a channel, by their names: `as('mia', 'general')`, `as('mia', 'dm')`. @throws where there is none */
  as(person: string, channel: string): Member;
  /** Waits until a bot is connected and ready. @throws Error after `ms` (10,000 if absent) */
  whenOnline(ms?: number): Promise<void>;
  faults: { cause(fault: Fault): FaultReport; report(): FaultReport; clear(): void };
  /** Back to the seeded world: no messages, no open interactions, no faults. Commands stay. */
  reset(): void;
  stop(): Promise<void>;
};

/** Starts a local Discord: a gateway, REST, and a page on one port. @throws Error for an address that is no loopback. */
export async function startLocalDiscord(options: LocalDiscordOptions = {}): Promise<LocalDiscord> {
  const { host = '127.0.0.1', port = 0, clock = systemClock, token = randomToken() } = options;
  requireLoopback(host);
  let origin = '';
  const world = createWorld({
    seed: options.seed ?? defaultSeed,
    clock,
    messagesPerChannel: options.messagesPerChannel ?? 500,
    origin: () => origin,
  });
  const { changes } = world;
  const armory = createArmory(
    () => Date.now(),
    () => changes.tell({ type: 'faults', faults: armory.report() }),
  );
  const gatewayUrl = (): string => `${origin.replace('http', 'ws')}/gateway`;
  const gateway = createGateway(world, {
    token,
    heartbeatInterval: options.heartbeatInterval ?? 41_250,
    resumeWindow: options.resumeWindow ?? 120_000,
    privilegedIntents: options.privilegedIntents ?? false,
    swallow: () => armory.takeAck(),
    url: gatewayUrl,
  });
  changes.listen(tellMessages(world, gateway));
  const desk = createDesk(world);
  const server: Server = {
    world,
    desk,
    gateway,
    armory,
    token,
    gatewayUrl,
    dispatch: gateway.dispatch,
    check: createSchemaCheck(),
    limits: createRateLimits({
      mode: options.rateLimits ?? 'enforced',
      global: options.globalRateLimit ?? 50,
    }),
  };
  const reset = (): void => {
    desk.clear();
    for (const channel of world.channels.values()) channel.log.clear();
    armory.clear();
    changes.tell({ type: 'reset' });
  };

  const app = await createWebApp(server, { reset, page: options.page ?? false });
  const http = createServer(getRequestListener(app.fetch));
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 65_536 });
  http.on('upgrade', (request, socket, head) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const open = (accept: (ws: WebSocket) => void): void =>
      sockets.handleUpgrade(request, socket, head, accept);
    const { host: named, origin: site } = request.headers;
    if (url.pathname === '/gateway' && !armory.isOut()) open((ws) => gateway.accept(ws, url.searchParams));
    else if (url.pathname === '/page' && !isForeign(named, site)) {
      open((ws) => openWindow(server, ws, url.searchParams.get('member'), reset));
    } else socket.destroy();
  });
  await new Promise<void>((listening, failed) => {
    http.once('error', failed);
    http.listen(port, host.replace(/^\[|\]$/g, ''), listening);
  });
  const bound = http.address() as AddressInfo;
  origin = `http://${bound.family === 'IPv6' ? `[${bound.address}]` : bound.address}:${bound.port}`;

  return {
    url: origin,
    api: `${origin}/api`,
    token,
    applicationId: world.application.id,
    world,
    as: (person, channel) => becomeMember(server, person, channel),
    whenOnline: (ms = 10_000) => waitUntilOnline(server, ms),
    faults: {
      cause: (fault) => causeFault(server, fault),
      report: () => armory.report(),
      clear: () => armory.clear(),
    },
    reset,
    async stop() {
      gateway.stop();
      desk.clear();
      sockets.close();
      http.closeAllConnections();
      await new Promise<void>((closed) => http.close(() => closed()));
    },
  };
}

/** Three parts with dots between them, as bots' tokens have. */
function randomToken(): string {
  return [18, 4, 28].map((bytes) => randomBytes(bytes).toString('base64url')).join('.');
}

function waitUntilOnline({ gateway, world }: Server, ms: number): Promise<void> {
  if (gateway.online()) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      stop();
      reject(new Error(`No bot connected in ${ms} ms.`));
    }, ms);
    const stop = world.changes.listen((change) => {
      if (change.type !== 'bot' || !change.online) return;
      clearTimeout(timer);
      stop();
      resolve();
    });
  });
}
