import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loseGame } from '../../src/discord/games/finish-game.ts';
import { changeSettings } from '../../src/store/settings.ts';
import type { Store } from '../../src/store/store.ts';
import { StoreUnavailable } from '../../src/store/unavailable.ts';
import { latestGame, letters, openTriviaStage, type TriviaStage, textOf, waitFor } from './trivia-stage.ts';

let stage: TriviaStage;
const as = (person: string, channel = 'trivia') => stage.discord.as(person, channel);
afterEach(async () => {
  await stage?.stop();
});

describe('what fails under a game', () => {
  beforeEach(async () => {
    stage = await openTriviaStage();
  });

  it('says so in a plain word when the store is away, and goes on when it is back', async () => {
    const { store, setDown } = makeFragile(stage.store);
    await stage.startBot({}, store);
    await as('mia').run('/trivia start', { questions: 1 });
    const { id } = await latestGame(stage.store, as('mia').channelId);
    const game = await waitFor(stage.store, id, 'open');
    const press = () =>
      as('mia').press(game.rounds[0]?.message ?? '', `guess|${id}|0|${letters(game).right}`);
    setDown(true);
    expect((await press()).message?.content).toContain('cannot reach my notebook');
    const lookup = await as('mia').run('/whoplays', { name: 'Jessica Jones' });
    expect(textOf(lookup.message)).toContain('Krysten Ritter');
    setDown(false);
    expect((await press()).message?.content).toContain('is your answer');
    setDown(true);
    stage.advance(21_000);
    await new Promise((done) => setTimeout(done, 100));
    setDown(false);
    const over = await waitFor(stage.store, id, 'ended');
    expect(over.rounds[0]?.answers.map(({ right }) => right)).toEqual([true]);
  });

  it('ends a game politely whose channel is gone or closed to it', async () => {
    await stage.startBot();
    await as('mia').run('/trivia start', { questions: 3 });
    const { id, channel } = await latestGame(stage.store, as('mia').channelId);
    await waitFor(stage.store, id, 'open');
    const { world } = stage.discord;
    const place = world.channels.get(channel);
    place?.overwrites.push({ id: world.bot.id, type: 1, allow: '0', deny: String(1n << 10n) });
    stage.advance(21_000);
    expect((await waitFor(stage.store, id, 'ended')).outcome).toBe('lost');
    const used = await stage.store.db.selectFrom('used').selectAll().execute();
    expect(used).toHaveLength(1);
    expect(stage.failures).toEqual([]);
  });

  it('keeps a question used that was shown before the channel was lost', async () => {
    await stage.startBot();
    await as('mia').run('/trivia start', { questions: 3 });
    const { id } = await latestGame(stage.store, as('mia').channelId);
    const game = await waitFor(stage.store, id, 'open');
    const before = { ...game, rounds: game.rounds.map((round) => ({ ...round, openedAt: undefined })) };
    await loseGame(stage, before);
    const used = await stage.store.db.selectFrom('used').selectAll().execute();
    expect(used).toHaveLength(1);
  });

  it('goes on when a moderator has deleted the question', async () => {
    const { bot } = await stage.startBot();
    await as('mia').run('/trivia start', { questions: 2 });
    const { id, channel } = await latestGame(stage.store, as('mia').channelId);
    const game = await waitFor(stage.store, id, 'open');
    await bot.client.rest.delete(`/channels/${channel}/messages/${game.rounds[0]?.message}`);
    stage.advance(21_000);
    await waitFor(stage.store, id, 'open', 1);
    await as('mia').run('/trivia stop');
  });

  it('tries again while Discord stumbles, and posts nothing twice', async () => {
    await stage.startBot();
    stage.discord.faults.cause({ kind: 'error', status: 502, count: 6, match: 'messages' });
    await as('mia').run('/trivia start', { questions: 1 });
    const { id } = await latestGame(stage.store, as('mia').channelId);
    await waitFor(stage.store, id, 'open');
    stage.advance(21_000);
    await waitFor(stage.store, id, 'ended');
    const said = as('mia').messages().map(textOf);
    expect(said.filter((text) => text.startsWith('Question 1 of 1'))).toHaveLength(1);
    stage.failures.length = 0;
  });

  it('notes a server that it was taken out of while it was away', async () => {
    await changeSettings(stage.store, '123456789012345678', { spoilers: true });
    await stage.startBot();
    await expect
      .poll(() => stage.store.db.selectFrom('departures').select('guild_id').execute())
      .toEqual([{ guild_id: '123456789012345678' }]);
  });
});

/** A store that can be out of reach. */
function makeFragile(store: Store): { readonly store: Store; readonly setDown: (down: boolean) => void } {
  let isDown = false;
  const ready = async () => {
    if (isDown) throw new StoreUnavailable('gone', new Error('down'));
    return store.ready();
  };
  return {
    store: { ...store, ready },
    setDown: (down) => {
      isDown = down;
    },
  };
}
