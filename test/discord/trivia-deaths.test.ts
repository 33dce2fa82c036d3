import { afterEach, describe, expect, it } from 'vitest';
import { loadGame } from '../../src/store/load-game.ts';
import type { Store } from '../../src/store/store.ts';
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
