import { WebSocket } from 'ws';
import type { LocalDiscord } from '../../src/local/start-local-discord.ts';

// biome-ignore lint/suspicious/noExplicitAny: what comes over the wire is looked at, not typed
export type Loose = any;
export type Answer = { status: number; body: Loose; headers: Headers };

/** A REST request with the bot's token. */
export async function request(
  discord: Pick<LocalDiscord, 'api' | 'token'>,
  method: string,
  path: string,
  body?: unknown,
  token = discord.token,
): Promise<Answer> {
  const response = await fetch(`${discord.api}/v10${path}`, {
    method,
    headers: { authorization: `Bot ${token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    body: text === '' ? undefined : JSON.parse(text),
    headers: response.headers,
  };
}

export type RawSocket = {
  send(payload: unknown): void;
  /** The next frame that fits and was not taken yet. */
  next(fits: (frame: Loose) => boolean): Promise<Loose>;
  closed: Promise<number>;
  /** Frames that were not taken. */
  frames: Loose[];
  close(code?: number): void;
  cut(): void;
};

/** Opens a WebSocket on the server. */
export function openSocket(
  url: string,
  options?: { origin?: string; headers?: Record<string, string> },
): RawSocket {
  const socket = new WebSocket(url, options);
  const frames: Loose[] = [];
  const waiting = new Set<() => void>();
  socket.on('error', () => undefined);
  socket.on('message', (raw) => {
    frames.push(JSON.parse(raw.toString()));
    for (const look of waiting) look();
  });
  return {
    send: (payload) => socket.send(typeof payload === 'string' ? payload : JSON.stringify(payload)),
    next(fits) {
      return new Promise((resolve) => {
        const look = (): void => {
          const at = frames.findIndex(fits);
          if (at < 0) return;
          waiting.delete(look);
          resolve(frames.splice(at, 1)[0]);
        };
        waiting.add(look);
        look();
      });
    },
    closed: new Promise((resolve) => socket.on('close', resolve)),
    frames,
    close: (code) => socket.close(code),
    cut: () => socket.terminate(),
  };
}

export const isOp = (op: number) => (frame: Loose) => frame.op === op;
export const isEvent = (name: string) => (frame: Loose) => frame.t === name;

/** A socket on the gateway that has heard hello. */
export async function openGateway(discord: LocalDiscord, query = 'v=10&encoding=json'): Promise<RawSocket> {
  const socket = openSocket(`${discord.url.replace('http', 'ws')}/gateway?${query}`);
  await Promise.race([socket.next(isOp(10)), socket.closed]);
  return socket;
}

/** A session that is ready. */
export async function identify(
  discord: LocalDiscord,
  { shard = [0, 1], intents = 1 }: { shard?: [number, number]; intents?: number } = {},
): Promise<RawSocket & { ready: Loose }> {
  const socket = await openGateway(discord);
  socket.send({ op: 2, d: { token: discord.token, intents, shard, properties: {} } });
  const ready = await socket.next(isEvent('READY'));
  return { ...socket, ready };
}
