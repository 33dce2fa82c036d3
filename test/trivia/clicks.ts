/** When the games of these tests are played. */
export const NOON = Date.UTC(2023, 10, 15, 12);

/** The id that Discord gives a click so long after noon. */
export const idAt = (ms: number, counter = 0) =>
  String((BigInt(NOON + ms - 1_420_070_400_000) << 22n) + BigInt(counter));
