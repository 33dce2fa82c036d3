import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPassages, searchPassages } from '../../src/search/passages.ts';
import { loadPassages, savePassages } from '../../src/search/save-passages.ts';

const passages = [
  { id: 1, title: 'Lanterns', text: 'The orchard lantern burns. Nobody wrote down why.' },
  { id: 2, title: 'Comets', text: 'A comet over 東京 was seen from Åland in 1,910.' },
  { id: 3, title: '', text: '' },
];
const index = buildPassages(passages);
const saved = savePassages(index);

describe('a saved index', () => {
  it('loads as it was', () => {
    expect(loadPassages(saved, passages)).toEqual(index);
  });

  it('loads from the middle of a larger buffer', () => {
    const larger = new Uint8Array(saved.length + 3);
    larger.set(saved, 3);
    expect(loadPassages(larger.subarray(3), passages)).toEqual(index);
  });

  it('finds the same', () => {
    const loaded = loadPassages(saved, passages);
    for (const query of ['lantern', 'aland', '東京', 'commet 1910', '']) {
      expect(loaded && searchPassages(loaded, query)).toEqual(searchPassages(index, query));
    }
  });

  it('is refused where any byte has changed, or some are missing', () => {
    fc.assert(
      fc.property(fc.nat(saved.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const changed = saved.slice();
        changed[at] = (changed[at] as number) ^ by;
        expect(loadPassages(changed, passages)).toBeUndefined();
        expect(loadPassages(saved.subarray(0, at), passages)).toBeUndefined();
      }),
    );
  });

  it('is refused for other passages', () => {
    expect(loadPassages(saved, passages.slice(1))).toBeUndefined();
    expect(loadPassages(saved, [...passages.slice(1), { id: 4, title: '', text: 'x' }])).toBeUndefined();
  });

  it('may be empty', () => {
    const empty = buildPassages([]);
    expect(loadPassages(savePassages(empty), [])).toEqual(empty);
  });
});
