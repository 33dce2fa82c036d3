/** Time as the local Discord sees it: message and interaction times, the 3 seconds, the 15 minutes. */
export type Clock = {
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls `work` once, `ms` from now. Returns what takes it back. */
  after(ms: number, work: () => void): () => void;
};

/** The time of this machine. Its timers keep no process alive. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after(ms, work) {
    const timer = setTimeout(work, ms).unref();
    return () => clearTimeout(timer);
  },
};

/** A clock that stands still until it is told to go on, for tests of what happens after 3 seconds or 15 minutes. */
export type ManualClock = Clock & {
  /** Goes `ms` on and does, in their order, what falls due on the way. */
  advance(ms: number): void;
};

export function createManualClock(start: number): ManualClock {
  let now = start;
  let due: { at: number; work: () => void }[] = [];
  return {
    now: () => now,
    after(ms, work) {
      const entry = { at: now + ms, work };
      due.push(entry);
      return () => {
        due = due.filter((each) => each !== entry);
      };
    },
    advance(ms) {
      const end = now + ms;
      for (;;) {
        const next = due.filter((each) => each.at <= end).sort((a, b) => a.at - b.at)[0];
        if (!next) break;
        due = due.filter((each) => each !== next);
        now = Math.max(now, next.at);
        next.work();
      }
      now = end;
    },
  };
}
