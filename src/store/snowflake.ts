/** Discord counts its milliseconds from the first second of 2015. */
const DISCORD_EPOCH = 1_420_070_400_000n;

/** When Discord made this id, in milliseconds since 1970: its clock, not ours. @throws SyntaxError for no number */
export function timeOfSnowflake(id: string): number {
  return Number((BigInt(id) >> 22n) + DISCORD_EPOCH);
}

/** The id as text that sorts as the number does. */
export function toSortable(id: string): string {
  return id.padStart(20, '0');
}

export function fromSortable(padded: string): string {
  return padded.replace(/^0+(?=\d)/, '');
}
