import { describe, expect, it } from 'vitest';
import { appears, cast, reconcilePages, release } from './make-claims.ts';
import { on, type Pages, titles } from './title-pages.ts';

describe('one title under several names', () => {
  it.each<[string, Pages, readonly string[]]>([
    [
      'with and without its article, and with an owner in front',
      {
        a: [['The Tides is on Netflix.', on('The Tides')]],
        b: [['Tides is on Netflix.', on('Tides')]],
        c: [['Orb’s The Tides is on Netflix.', on('Orb’s The Tides')]],
      },
      ['The Tides ×3'],
    ],
    [
      'an owner of several titles',
      {
        a: [
          ['Orb’s Nightjar is on Netflix.', on('Orb’s Nightjar')],
          ['Orb’s Low Tide is on Netflix.', on("Orb's Low Tide")],
        ],
        b: [['Nightjar and Low Tide are on Netflix.', on('Nightjar'), on('Low Tide')]],
      },
      ['Low Tide ×2', 'Nightjar ×2'],
    ],
    [
      'with the prefix of its franchise',
      {
        a: [
          ['Sea Wars: Return of the Tide opens in May.', release('Sea Wars: Return of the Tide', 'XXXX-05')],
        ],
        b: [['Return of the Tide is on Netflix.', on('Return of the Tide')]],
      },
      ['Sea Wars: Return of the Tide ×2'],
    ],
    [
      'with a short name beside the prefix in the text',
      {
        a: [['Sea Wars: Origins opens in May.', release('Sea Wars: Origins', 'XXXX-05')]],
        b: [['The new Sea Wars film, Origins, is on Netflix.', on('Origins')]],
      },
      ['Sea Wars: Origins ×2'],
    ],
    [
      'in other case, with an ampersand and a curly apostrophe',
      {
        a: [['Gerda’s Game & Match is on Netflix.', on('Gerda’s Game & Match')]],
        b: [["Gerda's game and match is on Netflix.", on("Gerda's game and match")]],
      },
      ['Gerda’s Game & Match ×2'],
    ],
    [
      'a bare mention beside the year, in an article about something else',
      {
        a: [
          [
            'High Tide has Ana Vell, Ida Moss and Rona Ives.',
            ...['Ana Vell', 'Ida Moss', 'Rona Ives'].map((one) => cast(one, undefined, 'High Tide')),
          ],
          ['2016’s Tides made a fortune.', release('Tides', '2016', '2016', { year: 2016, status: 'past' })],
          ['Ana Vell is known for Tides.', cast('Ana Vell', undefined, 'Tides')],
        ],
      },
      ['High Tide ×3', 'Tides ×2'],
    ],
    [
      'a year alone, and the year with the medium',
      {
        a: [
          [
            'The film of 1967.',
            release('Tides', '1967', '1967', { year: 1967, medium: 'film', status: 'past' }),
          ],
          ['Rona Ives led it in 1967.', cast('Rona Ives', undefined, 'Tides', { year: 1967 })],
        ],
      },
      ['Tides ×2'],
    ],
    [
      'a bare mention of the one work of that name',
      {
        a: [['The series Tides is on Netflix.', on('Tides', { medium: 'series' })]],
        b: [['Tides is on Netflix.', on('Tides')]],
      },
      ['Tides ×2'],
    ],
  ])('%s', (_, pages, expected) => expect(titles(pages)).toEqual(expected));
});

it('finds a title by the words at either end of its name', () => {
  const { base } = reconcilePages({
    a: [['Sea Wars: Return of the Tide has Nora.', appears('Nora', 'Sea Wars: Return of the Tide')]],
  });
  expect(base.resolve('return of the tide', 'title')?.name).toBe('Sea Wars: Return of the Tide');
  expect(base.resolve('sea wars', 'title')?.name).toBe('Sea Wars: Return of the Tide');
  expect(base.resolve('of the', 'title')).toBeUndefined();
});
