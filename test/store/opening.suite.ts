import { describe, expect, it } from 'vitest';
import { changeSettings, readSettings } from '../../src/store/settings.ts';
import type { DatabaseKind, TestDatabases } from './databases.ts';

export function describeOpening(databases: TestDatabases, kind: DatabaseKind) {
  describe('opening', () => {
    it('keeps what was written when it is opened again', async () => {
      const url = await databases.create(kind);
      const first = await databases.open({ url });
      await changeSettings(first, '1', { zone: 'Europe/Berlin' });
      await first.close();
      expect((await readSettings(await databases.open({ url }), '1')).zone).toBe('Europe/Berlin');
    });

    it('makes its tables once when five open it at the same time', async () => {
      const url = await databases.create(kind);
      const stores = await Promise.all(Array.from({ length: 5 }, () => databases.open({ url })));
      await Promise.all(stores.map((store, n) => changeSettings(store, String(n), { dailyHour: n })));
      for (const [n] of stores.entries()) {
        expect((await readSettings(stores[0] as (typeof stores)[0], String(n))).dailyHour).toBe(n);
      }
    });

    it('refuses a store that a newer version wrote', async () => {
      const url = await databases.create(kind);
      const store = await databases.open({ url });
      const newer = { name: '9999-later', timestamp: new Date(0).toISOString() };
      await store.db
        .insertInto('kysely_migration' as never)
        .values(newer as never)
        .execute();
      await expect(databases.open({ url })).rejects.toThrow('newer version');
    });
  });
}
