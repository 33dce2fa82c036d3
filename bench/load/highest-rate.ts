import { say } from '../bench.ts';
import { askAtRate, p50, p99 } from './round-trips.ts';
import type { Side } from './sides.ts';

/** A rate is held while 99 of 100 round trips stay below this, in milliseconds, and none fails. */
const P99_BELOW = 100;
const PROBE_SECONDS = 4;

/** The highest rate that a bot holds for so many seconds: found in short probes, then tried in full, then lowered. */
export async function findHighestRate(side: Side, seconds: number) {
  const holds = async (rate: number, length: number) => {
    const trips = await askAtRate(side.scene, rate, length);
    const held = trips.failed === 0 && p99(trips) < P99_BELOW;
    say(`${side.name}: ${rate} a second for ${length} s, p99 ${p99(trips)} ms${held ? '' : ', not held'}`);
    return held ? { rate, p50Ms: p50(trips), p99Ms: p99(trips) } : undefined;
  };
  let low = 100;
  let high = 200;
  while (await holds(high, PROBE_SECONDS)) {
    low = high;
    high = Math.round(high * 1.4);
  }
  while (high - low > 0.06 * low) {
    const middle = Math.round((low + high) / 2);
    if (await holds(middle, PROBE_SECONDS)) low = middle;
    else high = middle;
  }
  for (let rate = low; rate > 1; rate = Math.round(rate * 0.93)) {
    const held = await holds(rate, seconds);
    if (held) return held;
  }
  throw new Error(`${side.name} holds no rate at all.`);
}
