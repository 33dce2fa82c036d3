import type { StoredGame } from '../../store/load-game.ts';
import type { Game, GameEvent } from '../../trivia/play/game.ts';
import { isEveryoneIn } from '../../trivia/play/step.ts';
import type { Pace } from './pace.ts';

/** What happens to a game now, or when to look again (milliseconds since 1970). */
export type Next = { readonly event: GameEvent } | { readonly at: number };

/**
 * What is next for a game by the store's clock. `fresh` says that this process has not done anything about the
 * phase yet: it may have begun elsewhere, and its message not have been drawn.
 */
export function nextEvent(
  stored: StoredGame,
  game: Game,
  { now, fresh, pace }: { readonly now: number; readonly fresh: boolean; readonly pace: Pace },
): Next {
  const atOnce = (at: number, event: GameEvent): Next => (now >= at ? { event } : { at });
  switch (stored.phase) {
    case 'asking': {
      const lead = stored.kind === 'game' && stored.number === 0 ? pace.leadMs : 0;
      return atOnce(stored.dueAt + lead, { type: 'restart' });
    }
    case 'open': {
      const round = game.rounds.at(-1);
      if (isEveryoneIn(game)) return { event: { type: 'close' } };
      return atOnce((round?.closesAt ?? stored.dueAt) + pace.graceMs, { type: 'close' });
    }
    case 'revealed':
      return fresh ? { event: { type: 'restart' } } : atOnce(stored.dueAt, { type: 'next' });
    case 'ended':
      return { at: Number.POSITIVE_INFINITY };
  }
}
