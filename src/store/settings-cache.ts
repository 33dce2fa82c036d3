import { LRUCache } from 'lru-cache';
import { DEFAULT_SETTINGS, readAllSettings, readSettings, type Settings } from './settings.ts';
import type { Store } from './store.ts';
import { StoreUnavailable } from './unavailable.ts';

/** Settings for lookups, which go on when the store does not. */
export type SettingsCache = {
  /**
   * A server's settings, at most `ttlMs` old; older ones while the store is out of reach. `known` is false where
   * they were never read: these are the defaults, and may not be what the server chose.
   */
  readonly read: (guild: string) => Promise<{ readonly settings: Settings; readonly known: boolean }>;
  /** To be called after a change in this process. */
  readonly forget: (guild: string) => void;
};

/** A cache over the store, filled with what the store has now. */
export async function createSettingsCache(
  store: Store,
  { ttlMs = 15_000, most = 50_000 }: { readonly ttlMs?: number; readonly most?: number } = {},
): Promise<SettingsCache> {
  const kept = new LRUCache<string, { settings: Settings; readAt: number }>({ max: most });
  const all = await orNothing(readAllSettings(store));
  for (const [guild, settings] of all ?? []) kept.set(guild, { settings, readAt: store.now() });
  return {
    forget: (guild) => kept.delete(guild),
    read: async (guild) => {
      const known = kept.get(guild);
      if (known && store.now() - known.readAt < ttlMs) return { settings: known.settings, known: true };
      const settings = await orNothing(readSettings(store, guild));
      if (settings) kept.set(guild, { settings, readAt: store.now() });
      else if (known) kept.set(guild, { settings: known.settings, readAt: store.now() });
      return { settings: settings ?? known?.settings ?? DEFAULT_SETTINGS, known: Boolean(settings ?? known) };
    },
  };
}

async function orNothing<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof StoreUnavailable) return undefined;
    throw error;
  }
}
