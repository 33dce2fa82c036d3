/**
 * A game, as plain data: it can be written down at any moment and gone on with elsewhere.
 *
 * ```
 * lobby ──begin──▶ asking ──posted──▶ open ──close──▶ revealed ──next──▶ asking … ──▶ ended
 *                     ▲─────────────── restart: post again ───────────────┘
 * ```
 */
export type Game = {
  readonly phase: 'lobby' | 'asking' | 'open' | 'revealed' | 'ended';
  readonly mode: 'buttons' | 'typed';
  /** How long a question stays open. */
  readonly seconds: number;
  readonly timed: boolean;
  /** The right choice of each question, or for typed answers the ones that count. */
  readonly questions: readonly { readonly id: string; readonly right: readonly string[] }[];
  /** The question that is asked, open or revealed, from 0. */
  readonly number: number;
  /** Rounds so far, the last one while it is open included; answers in the order of their clicks. */
  readonly rounds: readonly Round[];
  readonly outcome?: 'finished' | 'stopped';
};

export type Round = {
  /** By Discord's clock, in milliseconds since 1970. */
  readonly openedAt: number;
  readonly closesAt: number;
  readonly revealed: boolean;
  /** Every click of every member, by member; see `settle`. */
  readonly clicks: Readonly<Record<string, readonly Click[]>>;
  /** There once it is revealed. */
  readonly scores: readonly RoundScore[];
};

export type Click = { readonly click: string; readonly choice: string; readonly name: string };
type RoundScore = {
  readonly member: string;
  readonly name: string;
  readonly choice: string;
  readonly click: string;
  readonly right: boolean;
  readonly points: number;
};

/** What happens to a game. Times are milliseconds since 1970 by Discord's clock. */
export type GameEvent =
  | { readonly type: 'begin' }
  /** Discord has confirmed the question's message: the clock starts. */
  | { readonly type: 'posted'; readonly at: number }
  | {
      readonly type: 'click';
      readonly member: string;
      readonly name: string;
      readonly choice: string;
      readonly click: string;
    }
  /** Time is up, or everyone is in. */
  | { readonly type: 'close' }
  | { readonly type: 'next' }
  | { readonly type: 'stop' }
  /** The process that drove the game has changed. */
  | { readonly type: 'restart' };

/** What is to be done in the channel because of an event. */
export type GameEffect =
  | { readonly type: 'post'; readonly number: number }
  | {
      readonly type: 'acknowledge';
      readonly member: string;
      readonly outcome: 'counted' | 'changed' | 'unchanged' | 'late';
    }
  | { readonly type: 'everyone-in' }
  | { readonly type: 'await-time'; readonly until: number }
  | { readonly type: 'reveal'; readonly number: number }
  | { readonly type: 'finish'; readonly outcome: 'finished' | 'stopped' };

/** A game that has not begun. @throws RangeError for a game without questions */
export function createGame(game: Pick<Game, 'mode' | 'seconds' | 'timed' | 'questions'>): Game {
  if (game.questions.length === 0) throw new RangeError('A game needs a question.');
  return { ...game, phase: 'lobby', number: 0, rounds: [] };
}
