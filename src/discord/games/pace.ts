/** How fast games go, in milliseconds where nothing else is said. */
export type Pace = {
  /** How long a question stays open, in seconds. */
  readonly seconds: { readonly buttons: number; readonly typed: number; readonly daily: number };
  /** From the start of a game to its first question. */
  readonly leadMs: number;
  /** From a reveal to the next question: time to read the quote. */
  readonly pauseMs: number;
  /** How long after its time a question waits for clicks that were made in time and are still on their way. */
  readonly graceMs: number;
  /** How often to look for games without a driver and for daily questions that are due. */
  readonly pollMs: number;
  /** How long a process may be silent before another takes its games over. */
  readonly leaseMs: number;
  /** The first wait after something failed; it doubles up to a minute. */
  readonly retryMs: number;
  /** A game that was left alone for longer than this ends where it stands. */
  readonly staleMs: number;
  /** The longest that a game is not looked at. */
  readonly glanceMs: number;
};

/** A daily question is open until an hour before the next one, also on the day when clocks go forward. */
export const PACE: Pace = {
  seconds: { buttons: 20, typed: 35, daily: 23 * 3600 },
  leadMs: 5_000,
  pauseMs: 8_000,
  graceMs: 800,
  pollMs: 2_000,
  leaseMs: 12_000,
  retryMs: 1_000,
  staleMs: 600_000,
  glanceMs: 60_000,
};
