import { beforeAll, describe, expect, it } from 'vitest';
import { fileDispute, listDisputes, listRetired, settleDispute } from '../../src/store/disputes.ts';
import type { Store } from '../../src/store/store.ts';
import { returnQuestions, takeQuestions } from '../../src/store/used-questions.ts';
import type { DatabaseKind, TestDatabases } from './databases.ts';

export function describeQuestions(databases: TestDatabases, kind: DatabaseKind) {
  describe('questions', () => {
    let store: Store;
    let other: Store;
    beforeAll(async () => {
      const url = await databases.create(kind);
      let now = 0;
      store = await databases.open({ url }, { now: () => ++now });
      other = await databases.open({ url }, { now: () => ++now });
    });
    const pool = Array.from({ length: 12 }, (_, n) => `q${n}`);

    it('repeats none before the pool is used up, also for games that begin at once', async () => {
      const taken = await Promise.all(
        [store, other, store, other].map((one) => takeQuestions(one, { guild: '1', pool, count: 3 })),
      );
      expect(taken.flatMap(({ ids }) => ids).toSorted()).toEqual(pool.toSorted());
      expect(taken.every(({ again }) => !again)).toBe(true);
    });

    it('begins anew with what was left first, and says so', async () => {
      await takeQuestions(store, { guild: '2', pool, count: 10 });
      const taken = await takeQuestions(store, { guild: '2', pool, count: 4 });
      expect(taken.again).toBe(true);
      expect(taken.ids.slice(0, 2)).toEqual(['q10', 'q11']);
      expect(new Set(taken.ids).size).toBe(4);
      const next = await takeQuestions(store, { guild: '2', pool, count: 8 });
      expect(next.again).toBe(false);
      expect(new Set([...taken.ids, ...next.ids])).toEqual(new Set(pool));
    });

    it('gives what there is where more is asked for', async () => {
      expect(await takeQuestions(store, { guild: '3', pool, count: 50 })).toEqual({
        ids: pool,
        again: false,
      });
      expect((await takeQuestions(store, { guild: '3', pool, count: 50 })).again).toBe(true);
      expect(await takeQuestions(store, { guild: '3', pool: [], count: 5 })).toEqual({
        ids: [],
        again: false,
      });
    });

    it('takes back what was not shown', async () => {
      const { ids } = await takeQuestions(store, { guild: '4', pool, count: 5 });
      await returnQuestions(store, '4', ids.slice(0, 4));
      await returnQuestions(store, '4', []);
      expect((await takeQuestions(store, { guild: '4', pool, count: 4 })).ids).toEqual(ids.slice(0, 4));
    });

    it('keeps disputes by server and question, and retires and restores in one step', async () => {
      const dispute = { guild: '1', question: 'q1', content: { text: 'Who?' } };
      await fileDispute(store, { ...dispute, member: 'ada', reason: 'old' });
      await fileDispute(store, { ...dispute, member: 'ada', reason: 'it was Bo' });
      await fileDispute(store, { ...dispute, member: 'cy', reason: 'wrong' });
      await fileDispute(store, { ...dispute, question: 'q2', member: 'cy', reason: 'hm' });
      const questions = async () =>
        (await listDisputes(store, '1')).map((one) => [one.question, one.reasons, one.retired]);
      expect(await questions()).toEqual([
        ['q2', ['hm'], false],
        ['q1', ['wrong', 'it was Bo'], false],
      ]);
      expect((await listDisputes(store, '1'))[1]?.content).toEqual({ text: 'Who?' });
      await settleDispute(store, { guild: '1', question: 'q1', decision: 'retire' });
      await settleDispute(other, { guild: '1', question: 'q1', decision: 'retire' });
      expect(await listRetired(store, '1')).toEqual(new Set(['q1']));
      expect(await listRetired(store, '2')).toEqual(new Set());
      expect(await questions()).toContainEqual(['q1', ['wrong', 'it was Bo'], true]);
      await settleDispute(store, { guild: '1', question: 'q1', decision: 'keep' });
      expect(await listRetired(store, '1')).toEqual(new Set());
      expect(await questions()).toEqual([['q2', ['hm'], false]]);
    });
  });
}
