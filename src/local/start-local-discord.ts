import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { type WebSocket, WebSocketServer } from 'ws';
import { systemClock } from './clock.ts';
import { createWebApp, isForeign } from './control/web-app.ts';
import { createArmory } from './faults/armory.ts';
import { causeFault } from './faults/cause-fault.ts';
import { createGateway } from './gateway/gateway.ts';
import { tellMessages } from './gateway/tell-messages.ts';
import { createDesk } from './interactions/desk.ts';
import type { LocalDiscord, LocalDiscordOptions } from './local-discord.ts';
import { requireLoopback } from './loopback.ts';
import { becomeMember } from './people/member.ts';
import { createRateLimits } from './rest/rate-limits.ts';
import type { Server } from './rest/server.ts';
import { createSchemaCheck } from './validation/check-schema.ts';
import { openWindow } from './window/open-window.ts';
import { createWorld } from './world/create-world.ts';
import { defaultSeed } from './world/seed.ts';

export type { LocalDiscord, LocalDiscordOptions };

/** Starts a local Discord: a gateway, REST, and a page on one port. @throws Error for an address that is no loopback. */
export async function startLocalDiscord(options: LocalDiscordOptions = {}): Promise<LocalDiscord> {
  const {
    host = '127.0.0.1',
    port = 0,
    clock = systemClock,
    token = randomToken(),
    seed = defaultSeed,
  } = options;
  requireLoopback(host);
  let origin = '';
  const world = createWorld({
    seed: { ...seed, application: options.application ?? seed.application },
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

  if (options.page) setImmediate(() => warmUp(server));

  return {
    url: origin,
    api: `${origin}/api`,
    token,
    applicationId: world.application.id,
    world,
    as: (person, channel) => becomeMember(server, person, channel),
    connections: () => gateway.connections(),
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
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
      http.closeAllConnections();
      await new Promise<void>((closed) => http.close(() => closed()));
    },
  };
}

/** Compiles what the first answer and the first completion are checked by, so that a person need not wait for it. */
function warmUp({ check }: Server): void {
  for (const kind of ['callback-message', 'callback-choices', 'webhook-edit'] as const) check(kind, {});
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
