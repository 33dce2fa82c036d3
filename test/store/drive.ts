import { createGame, endGame } from '../../src/store/games.ts';
import { loadGame } from '../../src/store/load-game.ts';
import { beginRound, openRound } from '../../src/store/rounds.ts';
import type { Store } from '../../src/store/store.ts';
import { click, NOON, newGame, reveal } from './play.ts';

/** What everybody answers in each of the two rounds; an A is right. */
const ANSWERS = [
  { ada: 'A', bo: 'B', cy: 'A' },
  { ada: 'A', bo: 'B', cy: 'C' },
] as const;

/**
 * Plays a game of two rounds to its end, from wherever it stands: what a process does that begins one, and what
 * another does that takes it over. Clicks come again after a restart, as Discord's do not: that must not count twice.
 */
export async function driveGame(store: Store): Promise<void> {
  const questions = [0, 1].map((n) => ({ id: `q${n}`, content: n }));
  const known = await store.db.selectFrom('games').select('id').executeTakeFirst();
  const id = known?.id ?? (await createGame(store, newGame({ questions })));
  if (id === undefined) throw new Error('no game');
  for (
    let game = await loadGame(store, id);
    game && game.endedAt === undefined;
    game = await loadGame(store, id)
  ) {
    const { number } = game;
    if (game.phase === 'asking') {
      const times = { openedAt: NOON, closesAt: NOON + 20_000 };
      await openRound(store, { game: id, number, message: `m${number}`, ...times });
    } else if (game.phase === 'open') {
      const members = Object.entries(ANSWERS[number] ?? {});
      for (const [n, [member, choice]] of members.entries())
        await click(store, id, member, choice, n, number);
      await reveal(store, id, number);
    } else if (number === 0) await beginRound(store, { game: id, number: 1 });
    else await endGame(store, id, 'finished');
  }
}

/** Everything that the game must come to, once. */
export async function readOutcome(store: Store) {
  const { db } = store;
  const [games, rounds, answers, scores, practice] = await Promise.all([
    db.selectFrom('games').select(['phase', 'outcome']).execute(),
    db.selectFrom('rounds').select(['number', 'message_id']).orderBy('number').execute(),
    db
      .selectFrom('answers')
      .select(['member_id', 'number', 'points'])
      .orderBy('member_id')
      .orderBy('number')
      .execute(),
    db
      .selectFrom('scores')
      .select(['member_id', 'points', 'right', 'answered'])
      .orderBy('member_id')
      .execute(),
    db
      .selectFrom('practice')
      .select(['member_id', 'asked'])
      .orderBy('member_id')
      .orderBy('question_id')
      .execute(),
  ]);
  return { games, rounds, answers, scores, practice };
}
