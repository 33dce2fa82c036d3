import type { Shelf } from './answers/shelf.ts';
import type { Desk, Logger } from './discord/dispatch.ts';
import { createSettingsCache } from './store/settings-cache.ts';
import type { Store } from './store/store.ts';

/** What each call finds around it: the library that its server sees, its settings, the store, the time. */
export async function watchSurroundings(
  shelf: Shelf,
  store: Store,
  log: Logger,
): Promise<Desk['surroundings']> {
  const cache = await createSettingsCache(store);
  const later = (work: () => Promise<unknown>) => {
    setImmediate(() => work().catch((error) => log.error({ err: error }, 'work after a reply failed')));
  };
  return async (guild) => {
    const settings = guild ? (await cache.read(guild)).settings : undefined;
    return {
      library: shelf.view(settings?.collections),
      now: new Date(store.now()).toISOString(),
      spoiler: settings?.spoilers ?? false,
      quiet: settings?.lookups === 'private',
      store,
      later,
      collections: shelf.collections(),
      forgetSettings: () => guild && cache.forget(guild),
    };
  };
}
