import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capitalisedRuns } from '../../src/facts/mentions/capitalised-runs.ts';
import { relatedGivenNames, shortFormsOf } from '../../src/facts/names/diminutives.ts';
import { dropArticle, foldWords, nameKey } from '../../src/facts/names/fold-name.ts';
import { dropHonorific } from '../../src/facts/names/honorifics.ts';
import { isBlend, isOneSlip, isSwapped } from '../../src/facts/names/near-names.ts';
import { splitNames } from '../../src/facts/names/split-names.ts';

describe('nameKey', () => {
  it.each([
    ['Spider-Man', 'the Spider Man'],
    ['Spider-Man', 'SPIDERMAN'],
    ['Zoë Kravař', 'Zoe Kravar'],
    ['Gerda’s Game', "Gerda's game"],
    ['Will & Grace', 'Will and Grace'],
    ['Dr. Brenner', 'Doctor Brenner'],
    ['R.R. Marten', 'R. R. Marten'],
    ['The The', 'the the'],
  ])('%s is %s', (a, b) => expect(nameKey(a)).toBe(nameKey(b)));
  it.each([
    ['Fast X', 'Fast'],
    ['Alien', 'Aliens'],
    ['The', ''],
    ['Helldivers', 'Helldivers 2'],
  ])('%s is not %s', (a, b) => expect(nameKey(a)).not.toBe(nameKey(b)));
});

it.each([
  ['Prince Daemon Targaryen', 'daemon targaryen'],
  ['Captain America', 'captain america'],
  ['Ser Duncan the Tall', 'duncan the tall'],
  ['Lord Doctor Otto Octavian', 'otto octavian'],
  ['Sir', 'sir'],
])('%s without honorifics', (name, expected) =>
  expect(dropHonorific(dropArticle(foldWords(name))).join(' ')).toBe(expected),
);

it.each<[string, readonly string[]]>([
  ['Matt Murdock/Daredevil', ['Matt Murdock', 'Daredevil']],
  ['Patricia "Trish" Walker', ['Patricia Walker', 'Trish Walker', 'Trish']],
  ['Trish ‘Patsy’ Walker', ['Trish Walker', 'Patsy Walker', 'Patsy']],
  ['"Jimmy" Bond', ['Jimmy Bond']],
  ['Eleven (El)', ['Eleven', 'El']],
  ['Nora Quill, a.k.a. Nightjar', ['Nora Quill', 'Nightjar']],
  ['Nora Quill (also known as Nightjar)', ['Nora Quill', 'Nightjar)']],
  ["Vincent D'Onofrio", ["Vincent D'Onofrio"]],
  ["Conan O'Brien", ["Conan O'Brien"]],
  ['Emma D’Arcy', ['Emma D’Arcy']],
  ['  Nora   Quill ', ['Nora Quill']],
  ['?', []],
])('splitNames(%j)', (name, expected) => expect(splitNames(name)).toEqual(expected));

it.each([
  ['patricia', 'trish', true],
  ['trish', 'patsy', true],
  ['james', 'jim', true],
  ['james', 'john', false],
  ['nora', 'nora', true],
  ['nora', 'quill', false],
])('%s and %s are forms of one given name: %s', (a, b, expected) =>
  expect(relatedGivenNames(a, b)).toBe(expected),
);

it('knows the short forms of a name with several lines', () => {
  expect(shortFormsOf('elizabeth')).toEqual(expect.arrayContaining(['bella', 'liz']));
  expect(shortFormsOf('quill')).toEqual([]);
});

describe('slips of the pen', () => {
  it.each([
    ['anikavellmore', 'annikavellmore', true],
    ['moss', 'mos', false],
    ['rolfflag', 'rolfflagg', true],
    ['anavellmore', 'idavellmore', false],
    ['x'.repeat(5000), 'x'.repeat(5001), false],
  ])('isOneSlip(%j, %j)', (a, b, expected) => expect(isOneSlip(a, b)).toBe(expected));
  const words = (name: string) => foldWords(name);
  it.each([
    ['Drew Tarn', 'Milo Tarn', 'Drew Kane', true],
    ['Milo Kane', 'Milo Tarn', 'Drew Kane', true],
    ['Milo Tarn', 'Drew Tarn', 'Drew Kane', false],
    ['Drew Tarn', 'Drew Tarn', 'Drew Kane', false],
    ['Drew Moss', 'Milo Tarn', 'Drew Kane', false],
  ])('%s blends %s with %s: %s', (slip, right, near, expected) =>
    expect(isBlend(words(slip), words(right), words(near))).toBe(expected),
  );
  it('knows swapped names', () => {
    expect(isSwapped(words('Tarn Milo'), words('Milo Tarn'))).toBe(true);
    expect(isSwapped(words('Milo Tarn'), words('Milo Tarn'))).toBe(false);
  });
});

describe('capitalisedRuns', () => {
  it.each<[string, readonly string[]]>([
    ['The footage shows Nora, Misty Karn and Owl-Man on the run.', ['Nora', 'Misty Karn', 'Owl-Man']],
    ['Nora’s sister saw D’Arcy Orr’s film.', ['Nora', 'D’Arcy Orr']],
    ['However, he went to New York. Now it is over.', ['New York']],
    ['“The Tide” is by R.R. Marten.', ['Tide', 'R.R. Marten']],
    ['Zoë Élan met Ólafur.', ['Zoë Élan', 'Ólafur']],
    [
      'A Kingfisher-like thief met a Vale-led crew and Owl-Man-esque Orr.',
      ['Kingfisher', 'Vale', 'Owl-Man', 'Orr'],
    ],
    ['It is Kingfisher-like.', ['Kingfisher']],
    ['nothing here, in 2017', []],
    ['', []],
  ])('%j', (text, expected) => expect(capitalisedRuns(text)).toEqual(expected));

  it('gives slices of any text, and never fails', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const run of capitalisedRuns(text)) expect(text).toContain(run);
      }),
    );
  });
});
