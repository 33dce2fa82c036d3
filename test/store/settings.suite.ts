import { beforeAll, describe, expect, it } from 'vitest';
import { changeSettings, DEFAULT_SETTINGS, readAllSettings, readSettings } from '../../src/store/settings.ts';
import type { Store } from '../../src/store/store.ts';
import type { DatabaseKind, TestDatabases } from './databases.ts';

export function describeSettings(databases: TestDatabases, kind: DatabaseKind) {
  describe('settings', () => {
    let store: Store;
    beforeAll(async () => {
      store = await databases.open(kind);
    });

    it('gives the defaults to a server that chose nothing', async () => {
      expect(await readSettings(store, '1')).toEqual(DEFAULT_SETTINGS);
    });

    it('changes what is named and keeps the rest, and forgets on undefined', async () => {
      await changeSettings(store, '2', { collections: ['books', 'films'], dailyHour: 0, spoilers: true });
      const changed = await changeSettings(store, '2', { zone: 'Asia/Kolkata', dailyHour: undefined });
      expect(changed).toEqual({
        ...DEFAULT_SETTINGS,
        collections: ['books', 'films'],
        spoilers: true,
        zone: 'Asia/Kolkata',
      });
      expect(await readSettings(store, '2')).toEqual(changed);
      expect((await readAllSettings(store)).get('2')).toEqual(changed);
    });

    it('loses none of two changes at once', async () => {
      await Promise.all([
        changeSettings(store, '3', { triviaRole: 'role' }),
        changeSettings(store, '3', { triviaChannel: 'channel' }),
        changeSettings(store, '3', { lookups: 'private' }),
        changeSettings(store, '3', { dailyHour: 20 }),
      ]);
      expect(await readSettings(store, '3')).toMatchObject({
        triviaRole: 'role',
        triviaChannel: 'channel',
        lookups: 'private',
        dailyHour: 20,
      });
    });

    it.each([{ dailyHour: 24 }, { dailyHour: 1.5 }, { zone: 'Mars/Base' }, { language: '??' }])(
      'refuses %o',
      async (change) => {
        await expect(changeSettings(store, '4', change)).rejects.toThrow(RangeError);
        expect(await readSettings(store, '4')).toEqual(DEFAULT_SETTINGS);
      },
    );
  });
}
