import { setTimeout as sleep } from 'node:timers/promises';
import { releaseLease, takeLease } from '../../store/leases.ts';
import { loadGame, type StoredGame } from '../../store/load-game.ts';
import { StoreUnavailable } from '../../store/unavailable.ts';
import { stepGame } from '../../trivia/play/step.ts';
import { isLost } from './channel.ts';
import type { GameDesk } from './desk.ts';
import { finishGame, loseGame } from './finish-game.ts';
import { nextEvent } from './next-event.ts';
import { postQuestion } from './post-question.ts';
import { revealQuestion } from './reveal-question.ts';
import { toGame } from './to-game.ts';

/** A game that this process drives. */
export type Drive = {
  /** Members have answered: everybody may be in. */
  readonly noteAnswers: (answered: number) => void;
  readonly stop: () => void;
  readonly done: Promise<void>;
};

/**
 * Drives a game from wherever the store says it stands until it ends, another process has it, or `stop`. Everything
 * that is done can be done again: what a process leaves undone when it dies, the next one does.
 */
export function driveGame(desk: GameDesk, id: string): Drive {
  const { store, pace, log } = desk;
  let stopped = false;
  let expected = 0;
  let alarm = new AbortController();
  const wake = () => alarm.abort();
  const waitUntil = async (at: number) => {
    const ms = Math.min(pace.glanceMs, at - store.now());
    if (ms > 0 && !stopped) await sleep(ms, undefined, { signal: alarm.signal }).catch(() => {});
    alarm = new AbortController();
  };

  const drive = async () => {
    let fresh = true;
    let failures = 0;
    while (!stopped) {
      let stored: StoredGame | undefined;
      try {
        if (!(await takeLease(store, id, desk.lease))) return;
        stored = await loadGame(store, id);
        if (!stored || stored.endedAt !== undefined) return;
        const game = toGame(stored);
        const [before, open] = game.rounds.slice(-2);
        expected = open && before ? Object.keys(before.clicks).length : 0;
        const next = nextEvent(stored, game, { now: store.now(), fresh, pace });
        if ('event' in next) {
          for (const effect of stepGame(game, next.event).effects) await perform(desk, stored, effect);
        } else if (stored.kind === 'daily' && next.at - store.now() > pace.glanceMs) {
          return void (await releaseLease(store, id, desk.lease.owner));
        } else await waitUntil(next.at);
        fresh = false;
        failures = 0;
      } catch (error) {
        if (stored && isLost(error)) {
          log.info({ game: id }, 'a game lost its channel');
          return void (await loseGame(desk, stored));
        }
        fresh = true;
        failures += 1;
        const event = { game: id, failures, err: error };
        if (error instanceof StoreUnavailable || failures > 1) log.warn(event, 'a game waits');
        else log.error(event, 'a game stumbled');
        await waitUntil(store.now() + Math.min(pace.glanceMs, pace.retryMs * 2 ** Math.min(failures - 1, 6)));
      }
    }
  };
  return {
    noteAnswers: (answered) => {
      if (expected > 0 && answered >= expected) wake();
    },
    stop: () => {
      stopped = true;
      wake();
    },
    done: drive().catch((error) => log.error({ game: id, err: error }, 'a game was given up')),
  };
}

async function perform(
  desk: GameDesk,
  game: StoredGame,
  effect: ReturnType<typeof stepGame>['effects'][number],
): Promise<void> {
  // A game that everybody has left does not go on by itself.
  const isStale = game.kind === 'game' && desk.store.now() - game.dueAt > desk.pace.staleMs;
  if (effect.type === 'reveal') {
    await revealQuestion(desk, game, effect.number);
    const revealed = isStale && (await loadGame(desk.store, game.id));
    if (revealed) await finishGame(desk, revealed, 'interrupted');
    return;
  }
  if (effect.type === 'finish') return finishGame(desk, game, 'finished');
  if (effect.type !== 'post') return;
  if (isStale) return finishGame(desk, game, 'interrupted');
  for (let number = effect.number; number < game.rounds.length; number += 1) {
    if (await postQuestion(desk, game, number)) return;
  }
  await finishGame(desk, game, 'finished');
}
