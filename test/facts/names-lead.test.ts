import { describe, expect, it } from 'vitest';
import { cast, reconcilePages } from './make-claims.ts';

describe('names lead to entities', () => {
  const { base } = reconcilePages({
    'a.md': [
      [
        'Ana Vell (Nora Quill/Nightjar) and Ida Moss (Patricia Hale) lead Nightjar.',
        cast('Ana Vell', 'Nora Quill/Nightjar', 'Nightjar'),
        cast('Ida Moss', 'Patricia Hale', 'Nightjar'),
      ],
      ['In the photos Nora walks and Trish runs.'],
      ['Osk Brandt was seen on the set.'],
    ],
  });
  it.each([
    ['Nora Quill', 'character', 'Nora Quill / Nightjar'],
    ['nightjar', 'character', 'Nora Quill / Nightjar'],
    ['the NIGHTJAR', 'title', 'Nightjar'],
    ['nora', 'character', 'Nora Quill / Nightjar'],
    ['Trish', 'character', 'Patricia Hale'],
    ['trish hale', 'character', 'Patricia Hale'],
    ['Moss', 'person', 'Ida Moss'],
    ['Moss', 'character', undefined],
    ['Osk Brandt', 'person', undefined],
    ['', 'person', undefined],
    ['!!!', 'title', undefined],
  ] as const)('%s as a %s', (name, kind, expected) => expect(base.resolve(name, kind)?.name).toBe(expected));

  it('finds sentences without a claim', () => {
    const id = base.resolve('Patricia Hale', 'character')?.id ?? '';
    expect(base.mentions(id).map(({ sentence }) => sentence)).toEqual([
      'Ana Vell (Nora Quill/Nightjar) and Ida Moss (Patricia Hale) lead Nightjar.',
      'In the photos Nora walks and Trish runs.',
    ]);
    expect(base.mentions('osk brandt').map(({ sentence }) => sentence)).toEqual([
      'Osk Brandt was seen on the set.',
    ]);
    expect(base.mentions('Brand')).toEqual([]);
    expect(base.unclaimed().map(({ name }) => name)).toEqual(['Osk Brandt']);
  });

  it('keeps a title and a character of one name apart', () => {
    const title = base.resolve('Nightjar', 'title');
    const character = base.resolve('Nightjar', 'character');
    expect(title?.id).not.toBe(character?.id);
    expect(base.factsOf('cast', title?.id ?? '')).toHaveLength(2);
    expect(base.factsOf('cast', character?.id ?? '')).toHaveLength(1);
  });
});
