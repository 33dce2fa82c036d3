import { describe, expect, it } from 'vitest';
import { changeSettings, DEFAULT_SETTINGS } from '../../src/store/settings.ts';
import { createSettingsCache } from '../../src/store/settings-cache.ts';
import { StoreUnavailable } from '../../src/store/unavailable.ts';
import type { DatabaseKind, TestDatabases } from './databases.ts';

export function describeSettingsCache(databases: TestDatabases, kind: DatabaseKind) {
  describe('settings cache', () => {
    it('knows a change at once where it was made, and elsewhere when its time is over', async () => {
      let now = 0;
      const url = await databases.create(kind);
      const store = await databases.open({ url }, { now: () => now });
      await changeSettings(store, '1', { spoilers: true });
      const [here, elsewhere] = [
        await createSettingsCache(store, { ttlMs: 1_000 }),
        await createSettingsCache(store, { ttlMs: 1_000 }),
      ];
      expect(await here.read('1')).toEqual({
        settings: { ...DEFAULT_SETTINGS, spoilers: true },
        known: true,
      });
      expect(await here.read('2')).toEqual({ settings: DEFAULT_SETTINGS, known: true });
      await changeSettings(store, '1', { spoilers: false });
      here.forget('1');
      expect((await here.read('1')).settings.spoilers).toBe(false);
      expect((await elsewhere.read('1')).settings.spoilers).toBe(true);
      now = 1_001;
      expect((await elsewhere.read('1')).settings.spoilers).toBe(false);
    });

    it('goes on with what it knows while the store is away, and says where it knows nothing', async () => {
      let now = 0;
      const url = await databases.create(kind);
      const open = await databases.open({ url }, { now: () => now });
      await changeSettings(open, '1', { lookups: 'private' });
      let away = false;
      const store = {
        ...open,
        now: () => now,
        ready: async () => {
          if (away) throw new StoreUnavailable('gone', new Error('away'));
          await open.ready();
        },
      };
      const cache = await createSettingsCache(store, { ttlMs: 1_000 });
      away = true;
      now = 5_000;
      expect(await cache.read('1')).toMatchObject({ settings: { lookups: 'private' }, known: true });
      expect(await cache.read('2')).toEqual({ settings: DEFAULT_SETTINGS, known: false });
      away = false;
      await changeSettings(open, '2', { lookups: 'private' });
      expect(await cache.read('2')).toMatchObject({ settings: { lookups: 'private' }, known: true });
    });
  });
}
