import type { Fault } from '../../src/local/fault.ts';
import type { Changes } from '../../src/local/world/changes.ts';

/**
 * The longest way back in discord.js: 0.5 s before it connects, then up to 6.5 s until the next identify may be
 * sent (@discordjs/ws: `destroy`, `SimpleIdentifyThrottler`), and a second for a machine that is busy.
 */
const ALLOWED = 8_000;

export type ConnectionWatch = {
  /** Something is about to happen to the sockets. */
  readonly blow: (fault: Fault) => void;
  readonly awayFor: () => number;
  readonly report: () => {
    readonly times: number;
    readonly longest: number;
    readonly allowed: number;
    readonly isAway: boolean;
  };
};

/** Measures how long the bot takes to come back, from the last thing that kept it away. */
export function watchConnection(changes: Changes): ConnectionWatch {
  let away: number | undefined;
  let lastBlow = 0;
  let times = 0;
  let longest = 0;
  const since = () => (away === undefined ? 0 : Math.max(0, Date.now() - Math.max(away, lastBlow)));
  changes.listen((change) => {
    if (change.type !== 'bot') return;
    if (!change.online) {
      if (away === undefined) times += 1;
      away ??= Date.now();
    } else {
      longest = Math.max(longest, since());
      away = undefined;
    }
  });
  return {
    blow(fault) {
      if (fault.kind === 'outage') lastBlow = Math.max(lastBlow, Date.now() + fault.seconds * 1000);
      else if (['drop', 'close', 'reconnect', 'invalidate'].includes(fault.kind))
        lastBlow = Math.max(lastBlow, Date.now());
    },
    awayFor: since,
    report: () => ({ times, longest, allowed: ALLOWED, isAway: away !== undefined }),
  };
}
