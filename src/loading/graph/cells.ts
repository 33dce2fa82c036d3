/** What a cell of 32 bits holds: three bits say what, the rest is a number. */
export const TAG = {
  /** The number itself. */
  whole: 0,
  /** The rank of a string, of another number, of a list of bytes. */
  string: 1,
  number: 2,
  /** An object or list that was met before in the same block, or in a list that both sides hold. */
  again: 3,
  outside: 4,
  /** The rank of a shape; its values follow. */
  object: 5,
  /** A length; its values follow. */
  list: 6,
  /** One of `CONSTANTS`, or what `SPECIAL` counts from; for a map or set a list of its entries follows. */
  other: 7,
} as const;

export const TAG_BITS = 3;
/** The largest number that fits beside the tag. */
export const MOST = 2 ** (32 - TAG_BITS) - 1;

export const CONSTANTS: readonly unknown[] = [undefined, null, true, false];
export const SPECIAL = { map: 4, set: 5, numbers: 6 } as const;

/** Lists of numbers that are kept as they are. */
export type Numbers =
  | Uint8Array<ArrayBuffer>
  | Uint16Array<ArrayBuffer>
  | Uint32Array<ArrayBuffer>
  | Float32Array<ArrayBuffer>;

/** A block as it is serialized. */
export type GraphBlock = {
  readonly strings: readonly string[];
  readonly shapes: readonly (readonly string[])[];
  readonly numbers: readonly number[];
  readonly lists: readonly Numbers[];
  readonly cells: Uint32Array<ArrayBuffer>;
};
