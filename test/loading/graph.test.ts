import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGraph } from '../../src/loading/graph/read-graph.ts';
import { writeGraph } from '../../src/loading/graph/write-graph.ts';

const again = (value: unknown) => readGraph(writeGraph(value));

describe('writeGraph and readGraph', () => {
  it('give any plain data back', () => {
    const { data } = fc.letrec((tie) => ({
      data: fc.oneof(
        { maxDepth: 4 },
        fc.string({ unit: 'binary' }),
        fc.double(),
        fc.integer(),
        fc.constantFrom(undefined, null, true, false, -0, 2 ** 29, 2 ** 32, 0.5),
        fc.array(tie('data')),
        fc.dictionary(fc.oneof(fc.string(), fc.constant('__proto__')), tie('data'), {
          noNullPrototype: true,
        }),
        fc.array(fc.tuple(tie('data'), tie('data'))).map((entries) => new Map(entries)),
        fc.array(tie('data')).map((items) => new Set(items)),
        fc.uint32Array(),
        fc.uint8Array(),
      ),
    }));
    fc.assert(
      fc.property(data, (value) => {
        expect(again(value)).toStrictEqual(value);
      }),
    );
  });

  it.each([[[{}, { '': {} }]], [[{ a: 1, b: 2 }, { 'a\nb': 3 }]]])(
    'keep objects apart by the names of their members: %j',
    (value) => {
      expect(again(value)).toStrictEqual(value);
    },
  );

  it('keep who is who', () => {
    const lamp = { name: 'lamp' };
    const ring: unknown[] = [lamp, { lamp }, new Map([[lamp, new Set([lamp])]])];
    ring.push(ring);
    const [first, second, third, fourth] = again(ring) as [
      typeof lamp,
      { lamp: typeof lamp },
      Map<object, Set<object>>,
      unknown,
    ];
    expect(second.lamp).toBe(first);
    expect([...(third.get(first) ?? [])]).toEqual([first]);
    expect(fourth).toEqual(expect.arrayContaining([first, second]));
  });

  it('leave outside what the reader has already', () => {
    const harbor = { name: 'harbor' };
    const bytes = writeGraph({ at: harbor }, new Map([[harbor, 1]]));
    const other = { name: 'another harbor' };
    expect((readGraph(bytes, [{}, other]) as { at: object }).at).toBe(other);
  });

  it('write a string once, however often it stands there', () => {
    const name = 'Old Simeon, the keeper of the lighthouse';
    const many = writeGraph(Array.from({ length: 100 }, () => ({ name })));
    expect(many.length).toBeLessThan(writeGraph([{ name }]).length + 100 * 8 + 8);
  });

  it('write a string once for several blocks that are read in their order', () => {
    const strings = new Map<string, number>();
    const lamp = { name: 'the keeper of the lamp' };
    const written = [lamp, { ...lamp, at: 'Northgate' }, lamp].map((value) =>
      writeGraph(value, undefined, strings),
    );
    const known: string[] = [];
    expect(written.map((bytes) => readGraph(bytes, [], known))).toEqual([
      lamp,
      { ...lamp, at: 'Northgate' },
      lamp,
    ]);
    expect(known).toEqual([lamp.name, 'Northgate']);
  });

  it.each([[() => {}], [Symbol('lamp')], [{ deep: [{ lamp: () => {} }] }], [12n]])('refuse %s', (value) => {
    expect(() => writeGraph(value)).toThrow(TypeError);
  });
});
