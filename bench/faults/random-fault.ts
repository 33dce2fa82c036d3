import type { Fault } from '../../src/local/fault.ts';
import { pick } from '../random.ts';

type Dice = () => number;

const between = (random: Dice, low: number, high: number) => low + random() * (high - low);
const whole = (random: Dice, low: number, high: number) => Math.round(between(random, low, high));
const target = (random: Dice) => {
  const match = pick(random, ['/callback', '/webhooks', 'PATCH', '']);
  return match === '' ? {} : { match };
};

/** Codes after which Discord lets a bot come back (Discord's documentation, "Gateway Close Event Codes"). */
const recoverable = [4000, 4001, 4002, 4003, 4005, 4007, 4008, 4009];

/** How each kind is made, and how often as a share of all. What takes the connection for seconds is rarer. */
const kinds: readonly (readonly [number, (random: Dice) => Fault])[] = [
  [4, () => ({ kind: 'drop' })],
  [4, (random) => ({ kind: 'close', code: pick(random, recoverable) })],
  [4, () => ({ kind: 'reconnect' })],
  [1, (random) => ({ kind: 'invalidate', resumable: random() < 0.5 })],
  [6, (random) => ({ kind: 'swallow-acks', count: whole(random, 1, 3) })],
  [
    15,
    (random) => ({
      kind: 'rate-limit',
      scope: pick(random, ['route', 'global']),
      retryAfter: between(random, 0.01, 1.5),
      count: whole(random, 1, 3),
      ...target(random),
    }),
  ],
  [
    20,
    (random) => ({
      kind: 'error',
      status: pick(random, [500, 502, 503, 504]),
      count: whole(random, 1, 12),
      ...target(random),
    }),
  ],
  [
    12,
    (random) => ({
      kind: 'late',
      ms: whole(random, 10, 2500),
      count: whole(random, 1, 3),
      ...target(random),
    }),
  ],
  [4, () => ({ kind: 'expire-token' })],
  [2, (random) => ({ kind: 'outage', seconds: between(random, 0.2, 2) })],
];

/** Any fault that the local Discord can make and that a bot can survive. */
export function randomFault(random: Dice): Fault {
  let at = random() * kinds.reduce((sum, [share]) => sum + share, 0);
  for (const [share, make] of kinds) {
    at -= share;
    if (at < 0) return make(random);
  }
  return { kind: 'drop' };
}
