import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

const about = { title: 'Everything we know about Northgate' };
const opening = 'The film Northgate is on its way.\n\n';

type Cases = readonly (readonly [string, readonly string[]])[];

describe('several makers, and whom they are with', () => {
  const cases: Cases = [
    [
      'It begins soon, with Copper Lake’s Bryan Hall and Salt Road’s Michael Reed producing.',
      ['Bryan Hall, producer of Northgate', 'Michael Reed, producer of Northgate'],
    ],
    [
      'Bryan Hall serves as executive producer on Northgate alongside horror king Jason Moss.',
      ['Bryan Hall, executive producer of Northgate', 'Jason Moss, executive producer of Northgate'],
    ],
    [
      'Greta Hall serves as director and producer, alongside executive producers Bo Reed and Lee Moss.',
      [
        'Bo Reed, executive producer of Northgate',
        'Greta Hall, director of Northgate',
        'Greta Hall, producer of Northgate',
        'Lee Moss, executive producer of Northgate',
      ],
    ],
    [
      'Under the helm of directors and brothers Mark and Ben Marsh, it runs for three hours.',
      ['Ben Marsh, director of Northgate', 'Mark Marsh, director of Northgate'],
    ],
    [
      'Director/writer duo Greta Hall and Lee Moss are back.',
      ['Greta Hall, director of Northgate', 'Lee Moss, writer of Northgate'],
    ],
    [
      'Bo Reed will produce along with Lee Moss (“The Kite”).',
      [
        'Bo Reed, producer of Northgate',
        'Lee Moss, producer of Northgate',
        'Lee Moss, producer of The Kite (past)',
      ],
    ],
    [
      'Leading the list is horror director James Moss (“Low Tide”), onboard this project as a producer.',
      ['James Moss, director of Low Tide (past)', 'James Moss, producer of Northgate'],
    ],
  ];
  it.each(cases)('%s', (sentence, expected) => {
    expect(says(opening + sentence, ['crew'], about)).toEqual(expected);
  });
});

describe('what is done to a script, and how', () => {
  const cases: Cases = [
    ['The script was touched up by Lee Moss.', ['Lee Moss, writer of Northgate']],
    ['The screenplay has been polished by Lee Moss.', ['Lee Moss, writer of Northgate']],
    ['Directed with verve by Greta Hall, the film is a delight.', ['Greta Hall, director of Northgate']],
    [
      'Beautifully shot by Ida Marsh and scored by Lee Moss, it is a delight.',
      ['Ida Marsh, cinematographer of Northgate', 'Lee Moss, composer of Northgate'],
    ],
    [
      'Greta Hall shares screenplay credit with Lee Moss.',
      ['Greta Hall, writer of Northgate', 'Lee Moss, writer of Northgate'],
    ],
  ];
  it.each(cases)('%s', (sentence, expected) => {
    expect(says(opening + sentence, ['crew'], about)).toEqual(expected);
  });
});

describe('a series of books that it is made from', () => {
  const cases: Cases = [
    ['Northgate is based on the Lee Moss books.', ['Lee Moss, author of Northgate']],
    ['It is based on Lee Moss’s series of books.', ['Lee Moss, author of Northgate']],
    ['It is an adaptation of Lee Moss’s seminal sci-fi series.', ['Lee Moss, author of Northgate']],
    ['“Low Tide” is based on the Lee Moss novels.', ['Lee Moss, author of Low Tide']],
    ['It is based on Lee Moss’s hit television series.', []],
  ];
  it.each(cases)('%s', (sentence, expected) => {
    expect(says(opening + sentence, ['crew'], about)).toEqual(expected);
  });
});
