import type { RawData, WebSocket } from 'ws';
import type { GatewayOptions } from './gateway.ts';
import { close, op } from './opcodes.ts';
import { type Refusal, readIdentify, refusals } from './read-identify.ts';
import type { Session } from './session.ts';

/** One socket. */
export type Connection = { socket: WebSocket; send(payload: unknown): void };

/** What a connection asks of the gateway. */
export type ConnectionHooks = {
  options: GatewayOptions;
  identify(shard: readonly [number, number], intents: number): Session;
  /** `invalid`: there is no such session any more. `ahead`: the bot claims events that were never sent. */
  resume(id: string, sequence: number): Session | 'invalid' | 'ahead';
  /** The bot asks for members (op 8). */
  requestMembers(session: Session, request: unknown): void;
  /** The socket closed. `final`: the bot closed it with 1000 or 1001, which ends the session. */
  left(session: Session | undefined, final: boolean): void;
};

type Payload = { op: number; d: unknown };

/** A client may send 120 payloads in 60 s, of 4,096 bytes each (Discord's documentation, "Gateway"). */
const mostSends = 120;
const sendWindow = 60_000;
const mostBytes = 4096;

/** Speaks the gateway protocol with one socket: hello, identify or resume, heartbeats. */
export function serveConnection(
  socket: WebSocket,
  query: URLSearchParams,
  hooks: ConnectionHooks,
): Connection {
  const { options } = hooks;
  let session: Session | undefined;
  let sends = 0;
  let windowStart = Date.now();
  let lastBeat = Date.now();
  const send = (payload: unknown): void => socket.send(JSON.stringify(payload));
  const watchdog = setInterval(() => {
    if (Date.now() - lastBeat > 2 * options.heartbeatInterval) socket.close(close.sessionTimedOut);
  }, options.heartbeatInterval).unref();

  socket.on('close', (code) => {
    clearInterval(watchdog);
    hooks.left(session, code === 1000 || code === 1001);
  });
  socket.on('error', () => socket.terminate());

  const version = query.get('v');
  if (version !== null && version !== '10') socket.close(close.invalidVersion);
  else if ((query.get('encoding') ?? 'json') !== 'json' || query.has('compress')) {
    socket.close(close.decodeError, 'This gateway speaks uncompressed JSON.');
  } else
    send({
      op: op.hello,
      s: null,
      t: null,
      d: { heartbeat_interval: options.heartbeatInterval, _trace: [] },
    });

  socket.on('message', (raw) => {
    const now = Date.now();
    if (now - windowStart > sendWindow) {
      windowStart = now;
      sends = 0;
    }
    const payload = readPayload(raw);
    const refusal =
      ++sends > mostSends ? refusals.rateLimited : payload ? act(payload) : refusals.decodeError;
    if (refusal) socket.close(refusal.code, refusal.reason);
  });

  /** Does what the bot asks; gives why the socket is to be closed, where it is. */
  function act({ op: code, d }: Payload): Refusal | undefined {
    switch (code) {
      case op.heartbeat:
        lastBeat = Date.now();
        if (typeof d === 'number') session?.confirm(d);
        if (!options.swallow()) send({ op: op.ack, d: null });
        return undefined;
      case op.identify:
        return session ? refusals.alreadyAuthenticated : identify(d);
      case op.resume:
        return session ? refusals.alreadyAuthenticated : resume(d);
      case op.requestMembers:
        if (session) hooks.requestMembers(session, d);
        return session ? undefined : refusals.notAuthenticated;
      case op.presence:
      case op.voice:
      case op.soundboard:
        return session ? undefined : refusals.notAuthenticated;
      default:
        return refusals.unknownOpcode;
    }
  }

  function identify(d: unknown): Refusal | undefined {
    const read = readIdentify(d, options);
    if ('code' in read) return read;
    session = hooks.identify(read.shard, read.intents);
    return undefined;
  }

  function resume(d: unknown): Refusal | undefined {
    const { token, session_id, seq } = (d ?? {}) as Record<string, unknown>;
    if (token !== options.token) return refusals.authenticationFailed;
    const found = hooks.resume(String(session_id), Number(seq ?? 0));
    if (found === 'ahead') return refusals.invalidSequence;
    if (found === 'invalid') send({ op: op.invalidSession, d: false });
    else session = found;
    return undefined;
  }

  return { socket, send };
}

/** The payload, or undefined where it is none: not JSON, too long, no opcode. */
function readPayload(raw: RawData): Payload | undefined {
  const text = raw.toString();
  if (Buffer.byteLength(text) > mostBytes) return undefined;
  try {
    const payload: unknown = JSON.parse(text);
    if (typeof payload !== 'object' || payload === null || !('op' in payload)) return undefined;
    return typeof payload.op === 'number'
      ? { op: payload.op, d: 'd' in payload ? payload.d : null }
      : undefined;
  } catch {
    return undefined;
  }
}
