import { describe, expect, it } from 'vitest';
import { cast, reconcilePages, release, type Said } from './make-claims.ts';
import { on, type Pages, titles } from './title-pages.ts';

const author = (title: string, more: Partial<Said> = {}): Said =>
  ({ kind: 'crew', person: 'Osk Brandt', role: 'author', title, ...more }) as Said;
const directs = (person: string, title: string, more: Partial<Said> = {}): Said =>
  ({ kind: 'crew', person, role: 'director', title, ...more }) as Said;

describe('two titles of one name', () => {
  const old = { year: 1967, medium: 'film', status: 'past' } as const;
  it.each<[string, Pages, readonly string[]]>([
    [
      'an owner that belongs to the title',
      {
        a: [['Gerda’s Game is on Netflix.', on('Gerda’s Game')]],
        b: [['Game is on Netflix.', on('Game')]],
      },
      ['Game ×1', 'Gerda’s Game ×1'],
    ],
    [
      'a prefix of a title that stands for itself',
      {
        a: [['Captain Tide: Civil Strife opens in May.', release('Captain Tide: Civil Strife', 'XXXX-05')]],
        b: [['Civil Strife is on Netflix.', on('Civil Strife')]],
      },
      ['Captain Tide: Civil Strife ×1', 'Civil Strife ×1'],
    ],
    [
      'an old film and the one to come',
      {
        a: [
          ['Rona Ives led the film of 1967.', cast('Rona Ives', undefined, 'Tides', old)],
          ['Tides will have Ana Vell in it.', cast('Ana Vell', undefined, 'Tides')],
        ],
        b: [['Tides comes in 2006.', release('Tides', '2006')]],
      },
      ['Tides 1967 film ×1', 'Tides ×2'],
    ],
    [
      'a new film, said to be one, and the old one',
      {
        a: [
          ['Rona Ives led the film of 1967.', cast('Rona Ives', undefined, 'Tides', old)],
          ['Milo Tarn directs the new film.', directs('Milo Tarn', 'Tides', { medium: 'film' })],
        ],
      },
      ['Tides 1967 film ×1', 'Tides film ×1'],
    ],
    [
      'a new film, and a series that came out',
      {
        a: [
          ['Milo Tarn writes and directs Tides.', directs('Milo Tarn', 'Tides')],
          [
            'The series of 2017 came out.',
            release('Tides', '2017', '2017', { year: 2017, medium: 'series', status: 'past' }),
          ],
          [
            'It has ten episodes.',
            { kind: 'episodes', count: 10, title: 'Tides', year: 2017, medium: 'series' },
          ],
          ['Ida Moss is in Tides.', cast('Ida Moss', undefined, 'Tides')],
        ],
      },
      ['Tides 2017 series ×2', 'Tides ×2'],
    ],
    [
      'the game and the series, told apart by who plays a part',
      {
        a: [['In the game Kato is Chris Orr.', cast('Chris Orr', 'Kato', 'Tides', { medium: 'game' })]],
        b: [['Ryan Hale is Kato in Tides.', cast('Ryan Hale', 'Kato', 'Tides')]],
      },
      ['Tides game ×1', 'Tides ×1'],
    ],
    [
      'the novel and what is made of it',
      {
        a: [
          ['Osk Brandt’s novel Tides.', author('Tides', { medium: 'book' })],
          ['Ana Vell stars in Tides.', cast('Ana Vell', undefined, 'Tides')],
        ],
      },
      ['Tides book ×1', 'Tides ×1'],
    ],
  ])('%s', (_, pages, expected) => expect(titles(pages)).toEqual(expected));

  it('are resolved by year and medium', () => {
    const { base } = reconcilePages({
      a: [
        ['Rona Ives led the film of 1967.', cast('Rona Ives', undefined, 'Tides', old)],
        ['The novel Tides is by Osk Brandt.', author('Tides', { medium: 'book' })],
      ],
    });
    expect(base.resolve('tides', 'title', { year: 1967 })).toMatchObject({ year: 1967, medium: 'film' });
    expect(base.resolve('tides', 'title', { medium: 'book' })).toMatchObject({ medium: 'book' });
    expect(base.resolve('tides', 'title', { medium: 'game' })).toBeUndefined();
    expect(base.resolveAll('tides', 'title')).toHaveLength(2);
    expect(base.facts.map(({ title, year, medium }) => [title, year, medium])).toEqual([
      ['Tides', 1967, 'film'],
      ['Tides', undefined, 'book'],
    ]);
  });

  it('carry no year and medium where nothing shares their name', () => {
    const { base } = reconcilePages({
      a: [['Tides (2006) is on Netflix.', on('Tides', { year: 2006, medium: 'film' })]],
    });
    expect(base.facts[0]).not.toHaveProperty('year');
    expect(base.resolve('Tides', 'title')).not.toHaveProperty('medium');
  });
});
