import type { FaultReport } from '../fault.ts';
import type { StoredMessage } from './message-log.ts';

/** What happens in the world, for those who watch it: the gateway's sessions, the windows, the tests. */
export type Change =
  | { type: 'message-create' | 'message-update'; stored: StoredMessage }
  | { type: 'message-delete'; channelId: string; ids: string[]; recipient?: string }
  | { type: 'typing'; channelId: string; userId: string }
  | { type: 'commands' }
  | { type: 'bot'; online: boolean }
  | { type: 'faults'; faults: FaultReport }
  | { type: 'reset' };

export type Changes = {
  tell(change: Change): void;
  /** Returns what ends the listening. */
  listen(listener: (change: Change) => void): () => void;
};

export function createChanges(): Changes {
  const listeners = new Set<(change: Change) => void>();
  return {
    tell(change) {
      for (const listener of listeners) listener(change);
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
