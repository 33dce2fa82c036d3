import { afterEach, describe, expect, it } from 'vitest';
import { FAST, latestGame, openTriviaStage, type TriviaStage, waitFor } from './trivia-stage.ts';

describe('games in two processes that share the servers', () => {
  let stage: TriviaStage;
  afterEach(() => stage?.stop());
  const places = ['trivia', 'lounge'] as const;
  const as = (channel: string) => stage.discord.as('mia', channel);
  const game = (channel: string) => latestGame(stage.store, as(channel).channelId);
  /** Messages of the bot in a channel that carry answers to press. */
  const questionsIn = (channel: string, id: string) =>
    as(channel)
      .messages()
      .filter(({ components }) => JSON.stringify(components ?? []).includes(`guess|${id}|`));

  it('are posted once, and go on where their process comes back', async () => {
    stage = await openTriviaStage();
    const shards = [0, 1].map((id) => ({ ids: [id], count: 2 }));
    const begun = await Promise.all(shards.map((part) => stage.startBot({}, stage.store, part)));
    const guilds = begun.map(({ bot }) => [...bot.client.guilds.cache.keys()]);
    expect(guilds.map((ids) => ids.length)).toEqual([1, 1]);

    for (const place of places) await as(place).run('/trivia start', { questions: 2 });
    const games = await Promise.all(places.map(game));
    for (const { id } of games) await waitFor(stage.store, id, 'open', 0);
    for (const [at, place] of places.entries())
      expect(questionsIn(place, games[at]?.id ?? '')).toHaveLength(1);

    const lost = games.find(({ guild }) => guilds[0]?.includes(guild ?? ''));
    const [dead] = begun;
    if (!dead || !lost) throw new Error('no process has the first shard');
    await dead.games.stop();
    await stage.bury(dead);
    stage.advance(21_000 + FAST.leaseMs);
    const other = games.find(({ id }) => id !== lost.id);
    await waitFor(stage.store, other?.id ?? '', 'open', 1);
    expect((await game(places[games.indexOf(lost)] ?? '')).number).toBe(0);

    await stage.startBot({}, stage.store, shards[0]);
    await waitFor(stage.store, lost.id, 'open', 1);
    for (const [at, place] of places.entries())
      expect(questionsIn(place, games[at]?.id ?? '').length).toBeLessThanOrEqual(2);
    expect(stage.failures).toEqual([]);
  });
});
