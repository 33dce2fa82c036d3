import { randomBytes } from 'node:crypto';
import type { WebSocket } from 'ws';

/** How many events are kept for a resume. What fell out of it makes the session invalid, as with Discord. */
const kept = 20_000;

/** One shard of a bot, over all the sockets that it uses one after another. */
export type Session = {
  readonly id: string;
  readonly shard: readonly [number, number];
  readonly intents: number;
  /** The socket that it speaks through now. Absent while the bot is away and may still resume. */
  socket?: WebSocket;
  /** When the bot went away, in milliseconds of this machine's clock. */
  leftAt?: number;
  /** Sends an event, or keeps it for the resume. `data` is JSON text. */
  dispatch(event: string, data: string): void;
  /** Sends everything after `sequence` again; false where that is too long ago or still to come. */
  replay(sequence: number): boolean;
  /** The bot has everything up to here. */
  confirm(sequence: number): void;
  readonly sequence: number;
};

type Sent = { sequence: number; text: string };

export function createSession(shard: readonly [number, number], intents: number): Session {
  let sequence = 0;
  let confirmed = 0;
  let events: Sent[] = [];
  const session: Session = {
    id: randomBytes(16).toString('hex'),
    shard,
    intents,
    get sequence() {
      return sequence;
    },
    dispatch(event, data) {
      sequence++;
      const text = `{"t":"${event}","s":${sequence},"op":0,"d":${data}}`;
      events.push({ sequence, text });
      if (events.length > 2 * kept) events = events.slice(-kept);
      session.socket?.send(text);
    },
    replay(from) {
      const first = events[0]?.sequence ?? sequence + 1;
      if (from > sequence || from + 1 < first) return false;
      for (const event of events) if (event.sequence > from) session.socket?.send(event.text);
      return true;
    },
    confirm(upTo) {
      if (upTo <= confirmed || upTo > sequence) return;
      confirmed = upTo;
      events = events.filter((event) => event.sequence > confirmed);
    },
  };
  return session;
}

/** Does this shard get the events of this server? Direct messages go to shard 0. */
export function covers([index, count]: readonly [number, number], guildId: string | undefined): boolean {
  if (guildId === undefined) return index === 0;
  return Number((BigInt(guildId) >> 22n) % BigInt(count)) === index;
}
