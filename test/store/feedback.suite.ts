import { beforeAll, describe, expect, it } from 'vitest';
import { dismissFeedback, listFeedback, recordQuestion, recordVote } from '../../src/store/feedback.ts';
import type { Store } from '../../src/store/store.ts';
import type { DatabaseKind, TestDatabases } from './databases.ts';

export function describeFeedback(databases: TestDatabases, kind: DatabaseKind) {
  describe('feedback', () => {
    let store: Store;
    beforeAll(async () => {
      store = await databases.open(kind, { now: () => 1_700_000_000_000 });
    });
    const asked = (guild: string, question: string, status = 'unknown') => ({ guild, question, status });

    it('adds up the same question in its different spellings, by server', async () => {
      await recordQuestion(store, asked('1', 'Who wrote the Moth King?'));
      await recordQuestion(store, asked('1', '  who WROTE the moth king ?? '));
      await recordQuestion(store, asked('2', 'who wrote the moth king'));
      await recordQuestion(store, asked('1', 'is <@123456789012345678> in it', 'partial'));
      await recordQuestion(store, asked('1', 'who is the Moth King', 'answered'));
      const list = { which: 'unanswered', limit: 10 } as const;
      expect(await listFeedback(store, { ...list, guild: '1' })).toEqual([
        { question: 'who wrote the moth king', status: 'unknown', asked: 2, up: 0, down: 0, lastAt: 1.7e12 },
        { question: 'is in it', status: 'partial', asked: 1, up: 0, down: 0, lastAt: 1.7e12 },
      ]);
      const all = await listFeedback(store, { ...list, guild: undefined });
      expect(all[0]).toMatchObject({ question: 'who wrote the moth king', asked: 3 });
      expect(await listFeedback(store, { ...list, guild: '1', offset: 1 })).toHaveLength(1);
    });

    it('takes a question off the list of one server', async () => {
      expect(await dismissFeedback(store, '2', 'Who wrote the Moth King?')).toBe(true);
      expect(await dismissFeedback(store, '2', 'Who wrote the Moth King?')).toBe(false);
      expect(await listFeedback(store, { guild: '2', which: 'unanswered', limit: 10 })).toEqual([]);
    });

    it('counts one voice a reply, the last one', async () => {
      const vote = { ...asked('3', 'Who is Ada', 'answered'), message: 'm1' };
      expect(await recordVote(store, { ...vote, vote: 'up' })).toBe('counted');
      expect(await recordVote(store, { ...vote, vote: 'up' })).toBe('unchanged');
      expect(await listFeedback(store, { guild: '3', which: 'disputed', limit: 10 })).toEqual([]);
      expect(await recordVote(store, { ...vote, vote: 'down' })).toBe('changed');
      expect(await recordVote(store, { ...vote, message: 'm2', vote: 'down' })).toBe('counted');
      expect(await listFeedback(store, { guild: '3', which: 'disputed', limit: 10 })).toMatchObject([
        { question: 'who is ada', asked: 0, up: 0, down: 2 },
      ]);
    });

    it('counts a hundred replies voted on at once', async () => {
      const vote = { ...asked('4', 'Who is Bo', 'answered'), vote: 'down' } as const;
      await Promise.all(
        Array.from({ length: 100 }, (_, n) => recordVote(store, { ...vote, message: `b${n % 50}` })),
      );
      expect(await listFeedback(store, { guild: '4', which: 'disputed', limit: 1 })).toMatchObject([
        { down: 50 },
      ]);
    });
  });
}
