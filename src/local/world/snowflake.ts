/** The first moment that an id can name: 2015-01-01T00:00:00Z (Discord's documentation, "Snowflakes"). */
const epoch = 1_420_070_400_000n;

/**
 * Makes ids as Discord does: milliseconds since its epoch in the high 42 bits, then 10 bits that name a machine
 * (1 here), then 12 bits that count. Each id is greater than the one before, also where the clock stands still.
 */
export function createSnowflakes(now: () => number): () => string {
  let last = 0n;
  return () => {
    const earliest = ((BigInt(Math.trunc(now())) - epoch) << 22n) | (1n << 12n);
    last = earliest > last ? earliest : last + 1n;
    return last.toString();
  };
}

/** The moment that an id was made, in milliseconds since 1970. */
export function snowflakeTime(id: string): number {
  return Number((BigInt(id) >> 22n) + epoch);
}
