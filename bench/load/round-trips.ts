import { setTimeout as sleep } from 'node:timers/promises';
import { lookups, type Scene } from '../bot/actions.ts';
import { pick } from '../random.ts';
import { percentile, round } from '../timing.ts';

/** Times of round trips in milliseconds, ascending, and how many got no answer. */
export type Trips = { readonly times: readonly number[]; readonly failed: number };

/** From a member's command to its answer on the local Discord, one after the other. */
export async function askInTurn(scene: Scene, count: number): Promise<Trips> {
  const trips = openTally();
  for (let nth = 0; nth < count; nth++) await trips.take(performance.now(), scene);
  return trips.close();
}

/**
 * So many a second, evenly spaced, whether the ones before are answered or not. Each is timed from the moment at
 * which it was due, so that a bot that falls behind cannot hide it.
 */
export async function askAtRate(scene: Scene, rate: number, seconds: number): Promise<Trips> {
  const trips = openTally();
  const running = new Set<Promise<void>>();
  const began = performance.now();
  for (let nth = 0; nth < rate * seconds; nth++) {
    const due = began + (nth * 1000) / rate;
    const early = due - performance.now();
    if (early > 0.5) await sleep(early);
    else if (nth % 16 === 0) await new Promise(setImmediate);
    const trip = trips.take(due, scene).finally(() => running.delete(trip));
    running.add(trip);
    // Hopelessly behind: the rest would only take time.
    if (running.size > 5_000) break;
  }
  await Promise.allSettled(running);
  return trips.close();
}

function openTally() {
  const times: number[] = [];
  let failed = 0;
  return {
    async take(from: number, scene: Scene): Promise<void> {
      try {
        const outcome = (await pick(scene.random, lookups).run(scene)) as { readonly failed?: string };
        if (outcome.failed !== undefined) throw new Error(outcome.failed);
        times.push(performance.now() - from);
      } catch {
        failed += 1;
      }
    },
    close: (): Trips => ({ times: times.sort((a, b) => a - b), failed }),
  };
}

export function p50({ times }: Trips): number {
  return round(percentile(times, 0.5), 2);
}

export function p99({ times }: Trips): number {
  return round(percentile(times, 0.99), 2);
}
