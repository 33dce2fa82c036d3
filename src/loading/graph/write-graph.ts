import { serialize } from 'node:v8';
import { CONSTANTS, type GraphBlock, MOST, type Numbers, SPECIAL, TAG, TAG_BITS } from './cells.ts';

/**
 * Plain data as bytes: objects, lists, maps, sets, lists of numbers, and what they hold. Keeps who is who (one
 * object met twice is one object again) and holds each string once, so that what is read back is as small as it was;
 * `v8.serialize` alone writes a string each time it is met.
 * @param outside objects that the reader has already; they are written as their rank.
 * @param strings what was written before by its rank, where several blocks are read in the order in which they were
 * written: a block holds those alone that are new, and adds them.
 * @throws {TypeError} for a function or symbol.
 */
export function writeGraph(
  value: unknown,
  outside: ReadonlyMap<object, number> = new Map(),
  strings: Map<string, number> = new Map(),
): Buffer {
  const fresh: string[] = [];
  const shapes = new Map<string, number>();
  const keys: (readonly string[])[] = [];
  const numbers: number[] = [];
  const lists: Numbers[] = [];
  const met = new Map<object, number>();
  const cells = growingCells();
  const put = (tag: number, payload: number) => cells.push(((payload << TAG_BITS) | tag) >>> 0);

  const write = (one: unknown): void => {
    if (typeof one === 'string') {
      const known = strings.size;
      put(TAG.string, rankIn(strings, one));
      if (strings.size > known) fresh.push(one);
    } else if (typeof one === 'number') {
      if (Number.isInteger(one) && one >= 0 && one <= MOST && !Object.is(one, -0)) put(TAG.whole, one);
      else put(TAG.number, numbers.push(one) - 1);
    } else if (typeof one === 'object' && one !== null) writeObject(one);
    else {
      const constant = CONSTANTS.indexOf(one);
      if (constant < 0) throw new TypeError(`cannot be written: ${typeof one}`);
      put(TAG.other, constant);
    }
  };

  const writeObject = (one: object): void => {
    const other = outside.get(one);
    const before = met.get(one);
    if (other === undefined && before === undefined) met.set(one, met.size);
    if (other !== undefined) put(TAG.outside, other);
    else if (before !== undefined) put(TAG.again, before);
    else if (Array.isArray(one)) {
      put(TAG.list, one.length);
      for (const item of one) write(item);
    } else if (ArrayBuffer.isView(one)) {
      put(TAG.other, SPECIAL.numbers);
      put(TAG.whole, lists.push(one as Numbers) - 1);
    } else if (one instanceof Map || one instanceof Set) {
      put(TAG.other, one instanceof Map ? SPECIAL.map : SPECIAL.set);
      put(TAG.whole, one.size);
      for (const item of one) {
        if (one instanceof Set) write(item);
        else for (const half of item as readonly unknown[]) write(half);
      }
    } else {
      const names = Object.keys(one);
      const shape = rankIn(shapes, JSON.stringify(names));
      keys[shape] ??= names;
      put(TAG.object, shape);
      for (const name of names) write((one as Record<string, unknown>)[name]);
    }
  };

  write(value);
  const block: GraphBlock = {
    strings: fresh,
    shapes: keys,
    numbers,
    lists,
    cells: cells.done(),
  };
  return serialize(block);
}

function rankIn(ranks: Map<string, number>, value: string): number {
  const known = ranks.get(value);
  if (known !== undefined) return known;
  ranks.set(value, ranks.size);
  return ranks.size - 1;
}

function growingCells() {
  let room = new Uint32Array(4096);
  let size = 0;
  return {
    push(cell: number): void {
      if (size === room.length) {
        const wider = new Uint32Array(size * 2);
        wider.set(room);
        room = wider;
      }
      room[size] = cell;
      size += 1;
    },
    done: () => room.slice(0, size),
  };
}
