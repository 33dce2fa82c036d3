import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loseGame } from '../../src/discord/games/finish-game.ts';
import { createGames } from '../../src/discord/games/games.ts';
import type { Seed } from '../../src/local/world/seed.ts';
import { findNextDaily } from '../../src/store/daily.ts';
import { loadGame } from '../../src/store/games.ts';
import { changeSettings } from '../../src/store/settings.ts';
import type { Store } from '../../src/store/store.ts';
import { StoreUnavailable } from '../../src/store/unavailable.ts';
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

describe('a process that dies', () => {
  /** Every request of a game of two questions: two messages, two reveals, the standings. */
  const REQUESTS = [1, 2, 3, 4, 5];

  it.each(REQUESTS.flatMap((request) => ['before', 'after'].map((when) => [when, request] as const)))(
    '%s its request %i leaves a game that goes on, and counts everybody once',
    async (when, last) => {
      stage = await openTriviaStage();
      const { store, die, isDead } = makeMortal(stage.store);
      const first = await stage.startBot({}, store);
      killAt(first.bot.client.rest, { last, when, die, isDead });
      await as('mia').run('/trivia start', { questions: 2 });
      const { id } = await latestGame(stage.store, as('mia').channelId);
      const answered = new Set<string>();
      let second: Awaited<ReturnType<TriviaStage['startBot']>> | undefined;
      for (
        let game = await loadGame(stage.store, id);
        game?.phase !== 'ended';
        game = await loadGame(stage.store, id)
      ) {
        if (!game) throw new Error('the game is gone');
        if (isDead() && !second) {
          await stage.bury(first);
          stage.advance(FAST.leaseMs + 1);
          second = await stage.startBot();
        }
        for (const [member, well] of [
          ['mia', true],
          ['jonas', false],
        ] as const) {
          if (game.phase !== 'open' || (isDead() && !second)) continue;
          const key = `${member} ${game.number}`;
          if (answered.has(key)) continue;
          const { right, wrong } = letters(game);
          const message = game.rounds[game.number]?.message ?? '';
          const pressed = await as(member).press(
            message,
            `guess|${id}|${game.number}|${well ? right : wrong}`,
          );
          if (pressed.message?.content.includes('is your answer')) answered.add(key);
        }
        // The first question waits for its time.
        if (game.phase === 'open' && game.number === 0 && answered.size === 2) stage.advance(21_000);
        await new Promise((done) => setTimeout(done, 15));
      }
      const scores = await stage.store.db
        .selectFrom('scores')
        .select(['right', 'answered'])
        .orderBy('right', 'desc')
        .execute();
      expect(scores).toEqual([
        { right: 2, answered: 2 },
        { right: 0, answered: 2 },
      ]);
      const said = as('noor').messages().map(textOf);
      expect(said.filter((text) => text.includes('Final standings'))).toHaveLength(1);
      expect(said.filter((text) => /^Question \d of 2/.test(text))).toHaveLength(2);
      expect(said.filter((text) => text.includes('1 of 2 had it'))).toHaveLength(2);
      expect(stage.failures).toEqual([]);
    },
  );

  it('long ago leaves a game that ends where it stands', async () => {
    stage = await openTriviaStage();
    const { store, die } = makeMortal(stage.store);
    const first = await stage.startBot({}, store);
    await as('mia').run('/trivia start', { questions: 5 });
    const { id } = await latestGame(stage.store, as('mia').channelId);
    const game = await waitFor(stage.store, id, 'open');
    await as('mia').press(game.rounds[0]?.message ?? '', `guess|${id}|0|${letters(game).right}`);
    die();
    await stage.bury(first);
    stage.advance(3 * 3_600_000);
    await stage.startBot();
    expect((await waitFor(stage.store, id, 'ended')).outcome).toBe('interrupted');
    expect(as('mia').messages().at(-1)?.content).toContain('I was away for a while');
    expect(textOf(as('mia').messages().at(-1))).toContain('**Mia**');
  });

  it('in good order hands its games over at once', async () => {
    stage = await openTriviaStage();
    const first = await stage.startBot({ leaseMs: 3_600_000 });
    await as('mia').run('/trivia start', { questions: 1 });
    const { id } = await latestGame(stage.store, as('mia').channelId);
    await waitFor(stage.store, id, 'open');
    await first.games.stop();
    await first.bot.stop();
    await stage.startBot();
    stage.advance(21_000);
    expect((await waitFor(stage.store, id, 'ended')).outcome).toBe('finished');
  });
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

type Rest = { post: (...given: never[]) => Promise<unknown>; patch: (...given: never[]) => Promise<unknown> };
type Death = {
  readonly last: number;
  readonly when: string;
  readonly die: () => void;
  readonly isDead: () => boolean;
};

/** A process dies before a request about a channel reaches Discord, or before it hears the answer. */
function killAt(rest: Rest, { last, when, die, isDead }: Death): void {
  let count = 0;
  for (const method of ['post', 'patch'] as const) {
    const real = rest[method].bind(rest) as (...given: unknown[]) => Promise<unknown>;
    rest[method] = async (...given: unknown[]) => {
      if (!String(given[0]).startsWith('/channels/')) return real(...given);
      count += 1;
      if (count === last && when === 'before') die();
      if (isDead()) return never();
      const answer = await real(...given);
      if (count === last) die();
      return isDead() ? never() : answer;
    };
  }
}

const never = () => new Promise<never>(() => {});

/** The store as a process sees it that dies: from then on nothing it asks comes back. */
function makeMortal(store: Store) {
  let dead = false;
  const ready = () => (dead ? never() : store.ready());
  return {
    store: { ...store, ready },
    die: () => {
      dead = true;
    },
    isDead: () => dead,
  };
}

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
