import { afterEach, describe, expect, it } from 'vitest';
import { createGames } from '../../src/discord/games/games.ts';
import type { Seed } from '../../src/local/world/seed.ts';
import { findNextDaily } from '../../src/store/daily.ts';
import { changeSettings } from '../../src/store/settings.ts';
import {
  FAST,
  latestGame,
  letters,
  openTriviaStage,
  type TriviaStage,
  textOf,
  waitFor,
} from './trivia-stage.ts';

let stage: TriviaStage;
const as = (person: string, channel = 'trivia') => stage.discord.as(person, channel);
afterEach(async () => {
  await stage?.stop();
});

describe('many at once', () => {
  const names = ['ann', 'ben', 'cem', 'dua', 'eve', 'fay', 'gus', 'hal'];
  const crowd = (channels: number): Seed => ({
    application: { name: 'App', description: 'x' },
    people: names.map((name) => ({ name, displayName: name, locale: 'en-US', part: 'member' })),
    servers: [
      {
        name: 'Crowd',
        owner: 'ann',
        members: names,
        channels: Array.from({ length: channels }, (_, n) => ({ name: `c${n}` })),
      },
    ],
  });

  it('counts eight members who press in the same second, in the order of their clicks', async () => {
    stage = await openTriviaStage({ seed: crowd(1) });
    await stage.startBot();
    await as('ann', 'c0').run('/trivia start', { questions: 1 });
    const { id } = await latestGame(stage.store, as('ann', 'c0').channelId);
    const game = await waitFor(stage.store, id, 'open');
    const { right, wrong } = letters(game);
    const message = game.rounds[0]?.message ?? '';
    const press = (name: string, letter: string) => as(name, 'c0').press(message, `guess|${id}|0|${letter}`);
    const clicks = await Promise.all(names.map((name, n) => press(name, n % 2 ? wrong : right)));
    await Promise.all(names.slice(0, 4).map((name) => press(name, right)));
    stage.advance(21_000);
    const over = await waitFor(stage.store, id, 'ended');
    const answers = over.rounds[0]?.answers ?? [];
    expect(answers.map(({ name }) => name).sort()).toEqual(names);
    expect(
      answers
        .filter((answer) => answer.right)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['ann', 'ben', 'cem', 'dua', 'eve', 'gus']);
    expect(answers.find(({ name }) => name === 'eve')?.click).toBe(clicks[4]?.id);
    const order = answers.map(({ click }) => BigInt(click));
    expect(order).toEqual([...order].sort((a, b) => (a < b ? -1 : 1)));
    const scores = await stage.store.db.selectFrom('scores').selectAll().execute();
    expect(scores).toHaveLength(8);
    expect(scores.reduce((sum, { points }) => sum + points, 0)).toBe(
      answers.reduce((sum, { points = 0 }) => sum + points, 0),
    );
  });

  it('plays in forty channels at once and loses nothing', async () => {
    const channels = Array.from({ length: 40 }, (_, n) => `c${n}`);
    stage = await openTriviaStage({ seed: crowd(channels.length) });
    await stage.startBot();
    await Promise.all(channels.map((channel) => as('ann', channel).run('/trivia start', { questions: 1 })));
    const games = await Promise.all(
      channels.map(async (channel) => {
        const { id } = await latestGame(stage.store, as('ann', channel).channelId);
        return waitFor(stage.store, id, 'open');
      }),
    );
    await Promise.all(
      games.flatMap((game, n) =>
        ['ann', 'ben'].map((name) =>
          as(name, `c${n}`).press(game.rounds[0]?.message ?? '', `guess|${game.id}|0|${letters(game).right}`),
        ),
      ),
    );
    stage.advance(21_000);
    for (const game of games) await waitFor(stage.store, game.id, 'ended');
    const scores = await stage.store.db.selectFrom('scores').select(['right', 'answered']).execute();
    expect(scores).toEqual([
      { right: 40, answered: 40 },
      { right: 40, answered: 40 },
    ]);
    expect(new Set(games.map(({ rounds }) => rounds[0]?.question)).size).toBe(40);
    expect(stage.failures).toEqual([]);
  });

  it('posts the daily question once, whoever of two processes is first', async () => {
    stage = await openTriviaStage();
    const { bot } = await stage.startBot();
    const other = createGames({
      store: stage.store,
      libraryOf: async () => stage.shelf.library(),
      log: { info: () => {}, warn: () => {}, error: () => {} },
      pace: FAST,
    });
    other.start(bot.client);
    const guild = stage.discord.world.channels.get(as('mia').channelId)?.guildId ?? '';
    await changeSettings(stage.store, guild, { triviaChannel: as('mia').channelId, dailyHour: 9 });
    stage.advance(((await findNextDaily(stage.store, guild)) ?? 0) - stage.now() + 500);
    await expect.poll(() => as('mia').messages().length, { timeout: 30_000 }).toBe(1);
    await new Promise((done) => setTimeout(done, 150));
    await other.stop();
    expect(as('mia').messages().map(textOf)).toEqual([expect.stringContaining('Question of the day')]);
    expect(await stage.store.db.selectFrom('used').selectAll().execute()).toHaveLength(1);
  });
});
