import { deserialize } from 'node:v8';
import { CONSTANTS, type GraphBlock, SPECIAL, TAG, TAG_BITS } from './cells.ts';

/**
 * What `writeGraph` wrote. The bytes must be as they were written: check a sum over them first.
 * @param outside the objects that the writer was told of, by rank.
 * @param strings those of the blocks before it, as the writer was given them; its own are added.
 */
export function readGraph(
  bytes: Uint8Array,
  outside: readonly object[] = [],
  strings: string[] = [],
): unknown {
  const { shapes, numbers, lists, cells, strings: fresh } = deserialize(bytes) as GraphBlock;
  for (const text of fresh) strings.push(text);
  const met: object[] = [];
  let at = 0;
  const next = () => cells[at++] as number;

  const read = (): unknown => {
    const cell = next();
    const payload = cell >>> TAG_BITS;
    switch (cell & ((1 << TAG_BITS) - 1)) {
      case TAG.whole:
        return payload;
      case TAG.string:
        return strings[payload];
      case TAG.number:
        return numbers[payload];
      case TAG.again:
        return met[payload];
      case TAG.outside:
        return outside[payload];
      case TAG.object:
        return readObject(payload);
      case TAG.list:
        return readList(payload);
      default:
        return payload < CONSTANTS.length ? CONSTANTS[payload] : readSpecial(payload);
    }
  };

  const models: object[] = [];
  const readObject = (shape: number): object => {
    const names = shapes[shape] as readonly string[];
    // A copy of one that has room for all: an object that grows member by member is moved on the way.
    models[shape] ??= modelOf(names);
    const made: Record<string, unknown> = { ...models[shape] };
    met.push(made);
    for (const name of names) {
      // The one name that assigning would not make a member of.
      if (name === '__proto__')
        Object.defineProperty(made, name, {
          value: read(),
          enumerable: true,
          writable: true,
          configurable: true,
        });
      else made[name] = read();
    }
    return made;
  };

  const readList = (length: number): object => {
    // Of the length that it has: a list that grows takes room for sixteen more.
    const made = new Array<unknown>(length);
    met.push(made);
    for (let i = 0; i < length; i += 1) made[i] = read();
    return made;
  };

  const readSpecial = (kind: number): object => {
    const size = next() >>> TAG_BITS;
    if (kind === SPECIAL.numbers) {
      const numbersOf = lists[size] as object;
      met.push(numbersOf);
      return numbersOf;
    }
    if (kind === SPECIAL.map) {
      const made = new Map<unknown, unknown>();
      met.push(made);
      for (let i = 0; i < size; i += 1) made.set(read(), read());
      return made;
    }
    const made = new Set<unknown>();
    met.push(made);
    for (let i = 0; i < size; i += 1) made.add(read());
    return made;
  };

  return read();
}

/** An object with these members, made at one go. */
function modelOf(names: readonly string[]): object {
  return names.includes('__proto__')
    ? {}
    : JSON.parse(`{${names.map((name) => `${JSON.stringify(name)}:null`)}}`);
}
