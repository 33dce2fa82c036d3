import { snowflakeTime } from '../../src/local/world/snowflake.ts';
import type { Note } from '../bot/notes.ts';

type Response = Extract<Note, { type: 'response' }>;

/** What is known of one interaction that reached the bot; moments in milliseconds since 1970. */
export type Entry = {
  readonly id: string;
  readonly created: number;
  readonly arrived: number;
  readonly responses: Response[];
  /** Messages that the bot posted for it, follow-ups included. */
  posted: number;
};

/** Keeps account of what came to the bot, what it sent, and what members got to see. */
export type Ledger = {
  readonly hear: (note: Note) => void;
  readonly post: (interaction: string) => void;
  readonly entries: () => readonly Entry[];
};

export function openLedger(): Ledger {
  const entries = new Map<string, Entry>();
  const idOf = new Map<string, string>();
  return {
    hear(note) {
      if (note.type === 'arrived' && !entries.has(note.id)) {
        const { id, at } = note;
        entries.set(id, { id, created: snowflakeTime(id), arrived: at, responses: [], posted: 0 });
      }
      if (note.type !== 'response') return;
      const [, room, first = '', token = ''] = note.path.split('/');
      if (room === 'interactions') idOf.set(token, first);
      const id = room === 'interactions' ? first : room === 'webhooks' ? idOf.get(token) : undefined;
      if (id !== undefined) entries.get(id)?.responses.push(note);
    },
    post(interaction) {
      const entry = entries.get(interaction);
      if (entry) entry.posted += 1;
    },
    entries: () => [...entries.values()],
  };
}
