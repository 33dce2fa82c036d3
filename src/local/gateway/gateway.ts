import type { WebSocket } from 'ws';
import type { World } from '../world/world.ts';
import { type Connection, serveConnection } from './connection.ts';
import { close, intent, op } from './opcodes.ts';
import { sayReady } from './say-ready.ts';
import { sendMembers } from './send-members.ts';
import { covers, createSession, type Session } from './session.ts';

export type GatewayOptions = {
  /** The bot's token; another one is refused with 4004. */
  token: string;
  /** Milliseconds between heartbeats. */
  heartbeatInterval: number;
  /** How long a session waits for its bot to resume, in milliseconds. */
  resumeWindow: number;
  /** Are privileged intents switched on for the application? Without, asking for one closes with 4014. */
  privilegedIntents: boolean;
  /** Asked before each heartbeat is answered: true swallows the acknowledgement. */
  swallow: () => boolean;
  /** Address of the gateway without a query, `ws://127.0.0.1:1234/gateway`. */
  url: () => string;
};

/** The gateway: its sessions, and what can be done to them from outside. */
export type Gateway = {
  accept(socket: WebSocket, query: URLSearchParams): void;
  /** Sends to every session that covers the server and asked for the event; false where no session does. */
  dispatch(event: string, data: unknown, guildId?: string, intents?: number): boolean;
  /** Sends a server's message: `full` to sessions that may read content, `bare` to the others that asked for messages. */
  dispatchByContent(event: string, full: unknown, bare: unknown, guildId: string): void;
  /** Is a bot connected and ready? */
  online(): boolean;
  /** Connections at the moment, ready or not. */
  connections(): number;
  identifiesLeft(): number;
  /** What the faults do; each returns how many sockets or sessions it hit. */
  cut(): number;
  closeAll(code: number): number;
  askReconnect(): number;
  invalidate(resumable: boolean): number;
  stop(): void;
};

/** Identifies a day (Discord's documentation, "Session Start Limit"). */
export const identifiesADay = 1000;

export function createGateway(world: World, options: GatewayOptions): Gateway {
  const sessions = new Map<string, Session>();
  const connections = new Set<Connection>();
  let identifies = 0;
  const online = (): boolean => [...sessions.values()].some((session) => session.socket !== undefined);
  const tellPresence = (): void => world.changes.tell({ type: 'bot', online: online() });
  const forgetStale = (): void => {
    for (const session of sessions.values()) {
      if (session.leftAt !== undefined && Date.now() - session.leftAt > options.resumeWindow)
        sessions.delete(session.id);
    }
  };

  /** Sessions that cover the server and asked for one of `intents` (0: for anything), and may still resume. */
  function* listeners(guildId: string | undefined, intents: number): Generator<Session> {
    for (const session of sessions.values()) {
      if (!covers(session.shard, guildId) || (intents !== 0 && (session.intents & intents) === 0)) continue;
      if (session.leftAt === undefined || Date.now() - session.leftAt <= options.resumeWindow) yield session;
    }
  }

  function hit(act: (connection: Connection) => void): number {
    const all = [...connections];
    for (const connection of all) act(connection);
    return all.length;
  }

  return {
    accept(socket, query) {
      forgetStale();
      const connection = serveConnection(socket, query, {
        options,
        identify(shard, intents) {
          identifies++;
          const session = createSession(shard, intents);
          session.socket = socket;
          sessions.set(session.id, session);
          sayReady(world, session, options.url());
          tellPresence();
          return session;
        },
        resume(id, sequence) {
          const session = sessions.get(id);
          if (!session) return 'invalid';
          if (sequence > session.sequence) return 'ahead';
          session.socket?.close(close.unknownError);
          session.socket = socket;
          delete session.leftAt;
          if (!session.replay(sequence)) {
            sessions.delete(id);
            return 'invalid';
          }
          session.dispatch('RESUMED', '{}');
          tellPresence();
          return session;
        },
        requestMembers: (session, asked) => sendMembers(world, session, asked),
        left(session, final) {
          connections.delete(connection);
          if (!session || session.socket !== socket) return;
          delete session.socket;
          session.leftAt = Date.now();
          if (final) sessions.delete(session.id);
          tellPresence();
        },
      });
      connections.add(connection);
    },
    dispatch(event, data, guildId, intents = 0) {
      let text: string | undefined;
      for (const session of listeners(guildId, intents)) {
        text ??= JSON.stringify(data);
        session.dispatch(event, text);
      }
      return text !== undefined;
    },
    dispatchByContent(event, full, bare, guildId) {
      for (const session of listeners(guildId, intent.guildMessages)) {
        const readable = (session.intents & intent.messageContent) !== 0;
        session.dispatch(event, JSON.stringify(readable ? full : bare));
      }
    },
    online,
    connections: () => connections.size,
    identifiesLeft: () => Math.max(0, identifiesADay - identifies),
    cut: () => hit((connection) => connection.socket.terminate()),
    closeAll: (code) => hit((connection) => connection.socket.close(code)),
    askReconnect: () => hit((connection) => connection.send({ op: op.reconnect, d: null })),
    invalidate(resumable) {
      const count = hit((connection) => connection.send({ op: op.invalidSession, d: resumable }));
      if (!resumable) {
        sessions.clear();
        tellPresence();
      }
      return count;
    },
    stop() {
      hit((connection) => connection.socket.terminate());
      sessions.clear();
    },
  };
}
