import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNames, LIKELY, SURE } from '../../src/search/find-names.ts';
import { buildNames, completeNames, type NameEntry } from '../../src/search/names.ts';

type Kind = 'person' | 'character' | 'title';
const entry = (id: string, kind: Kind, weight: number, ...names: string[]): NameEntry<Kind> => ({
  id,
  kind,
  names,
  weight,
});

/** A made-up shelf: nothing here is read from an article. */
const index = buildNames<Kind>([
  entry('c1', 'character', 30, 'Mara Kestrel', 'Nightjar'),
  entry('c2', 'character', 40, 'Josephine Vale'),
  entry('t1', 'title', 20, 'Josephine Vale', "Orbit's Josephine Vale"),
  entry('t2', 'title', 2, 'Harlequin'),
  entry('t3', 'title', 1, 'Lantern II'),
  entry('t4', 'title', 1, 'Lantern III'),
  entry('c3', 'character', 9, 'The Lamplighter', 'Ned Quill'),
  entry('t5', 'title', 9, 'Moth-Man: Homeward'),
  entry('t6', 'title', 8, '星の灯台', 'Lighthouse of Stars'),
  entry('t7', 'title', 7, 'The Song of the Salt: The Long Tide'),
  entry('p1', 'person', 6, 'Bjørn Åkesson'),
  entry('p2', 'person', 5, 'نجيب محفوظ', 'Naguib Mahfouz'),
  entry('t8', 'title', 4, 'Stella Nova 2049'),
  entry('t9', 'title', 1, 'Salt & Cinder'),
]);

const completed = (typed: string, kinds?: Kind[]) =>
  completeNames(index, typed, { limit: 3, ...(kinds ? { kinds } : {}) }).map(({ name }) => name);

describe('completeNames', () => {
  it.each([
    ['a beginning', 'mar', 'Mara Kestrel'],
    ['a later word', 'kest', 'Mara Kestrel'],
    ['an alias', 'night', 'Nightjar'],
    ['without the article', 'lampl', 'The Lamplighter'],
    ['with the article', 'the lampl', 'The Lamplighter'],
    ['no hyphen', 'mothman', 'Moth-Man: Homeward'],
    ['a space too many', 'night jar', 'Nightjar'],
    ['a space too few', 'longtide', 'The Song of the Salt: The Long Tide'],
    ['accents left out', 'bjorn ak', 'Bjørn Åkesson'],
    ['upper case', 'MARA', 'Mara Kestrel'],
    ['a wrong letter', 'lamqlighter', 'The Lamplighter'],
    ['swapped letters', 'josehpine', 'Josephine Vale'],
    ['a slip in what is unfinished', 'josephnie va', 'Josephine Vale'],
    ['a slip in a later word', 'kestrle', 'Mara Kestrel'],
    ['no spaces in its alphabet', '星の', '星の灯台'],
    ['from right to left', 'نجيب', 'نجيب محفوظ'],
    ['words out of order', 'tide salt', 'The Song of the Salt: The Long Tide'],
  ])('%s', (_, typed, expected) => {
    expect(completed(typed)[0]).toBe(expected);
  });

  it('offers the heaviest on empty input, of the kinds asked for', () => {
    for (const empty of ['', '   ', '\n'])
      expect(completed(empty)).toEqual(['Josephine Vale', 'Mara Kestrel', 'Josephine Vale']);
    expect(completed('', ['person'])).toEqual(['Bjørn Åkesson', 'نجيب محفوظ']);
  });

  it('keeps to the kinds asked for', () => {
    expect(completeNames(index, 'josephine', { kinds: ['title'] }).map(({ entry: { id } }) => id)).toEqual([
      't1',
    ]);
  });

  it.each(['😀', '@everyone', '```', 'zzzzzz', 'x'.repeat(600), '\u202e\u202e', '\ud800'])(
    'has nothing for %j',
    (typed) => {
      expect(completed(typed)).toEqual([]);
    },
  );

  it('takes anything, offers each entry once, within the limit, and says the same again', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.integer({ min: 0, max: 5 }),
        (typed, limit) => {
          const first = completeNames(index, typed, { limit });
          expect(first.length).toBeLessThanOrEqual(limit);
          expect(new Set(first.map(({ entry: { id } }) => id)).size).toBe(first.length);
          expect(completeNames(index, typed, { limit })).toEqual(first);
        },
      ),
    );
  });

  it('completes every beginning of every name', () => {
    for (const { entry: at, name } of index.rows) {
      for (let end = 1; end <= name.length; end += 1) {
        const ids = completeNames(index, name.slice(0, end)).map((completion) => completion.entry.id);
        expect(ids).toContain(index.entries[at]?.id);
      }
    }
  });
});

const found = (typed: string, kinds?: Kind[]) => findNames(index, typed, kinds ? { kinds } : {});

describe('findNames', () => {
  it.each([
    ['mara kestrel', 'Mara Kestrel', 'exact'],
    ['MARA  KESTREL!', 'Mara Kestrel', 'exact'],
    ['nightjar', 'Nightjar', 'alias'],
    ['lamplighter', 'The Lamplighter', 'exact'],
    ['the harlequin', 'Harlequin', 'exact'],
    ['moth man homeward', 'Moth-Man: Homeward', 'exact'],
    ['mara', 'Mara Kestrel', 'part'],
    ['kestrel', 'Mara Kestrel', 'part'],
    ['mara kestrl', 'Mara Kestrel', 'typo'],
    ['josepine vale', 'Josephine Vale', 'typo'],
    ['mara kestrel nightjar', 'Mara Kestrel', 'alias'],
    ['lantern ii', 'Lantern II', 'exact'],
    ['salt and cinder', 'Salt & Cinder', 'exact'],
    ['salt&cinder', 'Salt & Cinder', 'exact'],
    ['salt cinder', 'Salt & Cinder', 'part'],
    ['lantern 2 ', undefined, 'loose'],
  ])('reads %j as %j: %s', (typed, name, fit) => {
    const [best] = found(typed);
    if (name !== undefined) expect(best?.name).toBe(name);
    expect(best?.fit).toBe(fit);
    if (fit !== 'loose') expect(best?.quality).toBeGreaterThanOrEqual(SURE);
  });

  it.each(['harlequin 2', 'lantern iv', 'stella nova 2048', 'mara someone', 'the', 'of the', 'hark'])(
    'is not sure of %j',
    (typed) => {
      for (const { quality } of found(typed)) expect(quality).toBeLessThan(LIKELY);
    },
  );

  it('does not take a bare name for one of its numbered works', () => {
    expect(found('lantern').map(({ quality }) => quality < SURE)).toEqual([true, true]);
  });

  it('offers namesakes of two kinds side by side, the heavier first', () => {
    expect(found('josephine vale').map(({ entry: { id }, quality }) => [id, quality])).toEqual([
      ['c2', 1],
      ['t1', 1],
    ]);
    expect(found('josephine vale', ['title']).map(({ entry: { id } }) => id)).toEqual(['t1']);
  });

  it('finds every name exactly as it stands', () => {
    for (const { entry: at, name } of index.rows) {
      const own = found(name).find(({ entry: { id } }) => id === index.entries[at]?.id);
      expect(own?.quality).toBe(1);
    }
  });

  it('takes anything, with qualities from 0 to 1 in falling order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
        const qualities = found(typed).map(({ quality }) => quality);
        expect(qualities).toEqual([...qualities].sort((a, b) => b - a));
        for (const quality of qualities) expect(quality >= 0 && quality <= 1).toBe(true);
      }),
    );
  });

  it('has nothing in an empty index', () => {
    const empty = buildNames([]);
    expect(completeNames(empty, '')).toEqual([]);
    expect(completeNames(empty, 'mara')).toEqual([]);
    expect(findNames(empty, 'mara')).toEqual([]);
  });
});
