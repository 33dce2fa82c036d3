/** Runs `work` on each input once; returns what it gave and how long each took, in milliseconds, ascending. */
export async function timeEach<I, O>(inputs: readonly I[], work: (input: I) => O | Promise<O>) {
  const outputs: O[] = [];
  const times: number[] = [];
  for (const input of inputs) {
    const from = performance.now();
    const output = work(input);
    outputs.push(output instanceof Promise ? await output : output);
    times.push(performance.now() - from);
  }
  return { outputs, times: times.sort((a, b) => a - b) };
}

/** The value that a share of an ascending list does not exceed: `percentile(times, 0.99)`. */
export function percentile(ascending: readonly number[], share: number): number {
  return ascending[Math.min(ascending.length - 1, Math.floor(ascending.length * share))] ?? Number.NaN;
}

export function round(value: number, digits: number): number {
  const scale = 10 ** digits;
  return Math.round(value * scale) / scale;
}

/** The middle of a list, the upper one of two. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
