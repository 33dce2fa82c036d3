import type { APIMessage } from 'discord-api-types/v10';

export type StoredMessage = {
  message: APIMessage;
  /** Who alone sees it: set on ephemeral messages. */
  recipient?: string;
};

/** The messages of one channel, the latest `limit` of them. Every access by id takes the same time. */
export type MessageLog = {
  add(stored: StoredMessage): void;
  get(id: string): StoredMessage | undefined;
  replace(stored: StoredMessage): void;
  remove(id: string): boolean;
  last(): StoredMessage | undefined;
  /** Oldest first. */
  all(): StoredMessage[];
  clear(): void;
};

export function createMessageLog(limit: number): MessageLog {
  const messages = new Map<string, StoredMessage>();
  let last: string | undefined;
  return {
    add(stored) {
      messages.set(stored.message.id, stored);
      last = stored.message.id;
      if (messages.size <= limit) return;
      for (const oldest of messages.keys()) {
        messages.delete(oldest);
        break;
      }
    },
    get: (id) => messages.get(id),
    replace(stored) {
      if (messages.has(stored.message.id)) messages.set(stored.message.id, stored);
    },
    remove: (id) => messages.delete(id),
    last: () => (last === undefined ? undefined : messages.get(last)),
    all: () => [...messages.values()],
    clear: () => messages.clear(),
  };
}
