import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

const about = { title: 'Everything we know about Northgate' };
const opening = 'The film Northgate is on its way.\n\n';

describe('what a maker has made before', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    [
      'It is written by Greta Hall, whose credits include Low Tide and The Salt Road.',
      [
        'Greta Hall, writer of Low Tide (past)',
        'Greta Hall, writer of Northgate',
        'Greta Hall, writer of The Salt Road (past)',
      ],
    ],
    [
      'The film will be helmed by Danish director Greta Hall, known for "Low Tide" and "Salt Road".',
      [
        'Greta Hall, director of Low Tide (past)',
        'Greta Hall, director of Northgate',
        'Greta Hall, director of Salt Road (past)',
      ],
    ],
    [
      'Greta Hall, best known for Low Tide, will direct.',
      ['Greta Hall, director of Low Tide (past)', 'Greta Hall, director of Northgate'],
    ],
    [
      'It is based on a novel by Ida Marsh, whose books include Low Tide.',
      ['Ida Marsh, author of Low Tide (past)', 'Ida Marsh, author of Northgate'],
    ],
    [
      'The music is composed by Lee Moss of Low Tide fame.',
      ['Lee Moss, composer of Low Tide (past)', 'Lee Moss, composer of Northgate'],
    ],
    [
      'The script is by Lee Moss, the man behind Low Tide.',
      ['Lee Moss, writer of Low Tide (past)', 'Lee Moss, writer of Northgate'],
    ],
    // acting makes nobody a maker
    ['The film stars Bo Reed, best known for Low Tide.', []],
    [
      'Written by Bo Reed, best known for his role in Low Tide, it opens soon.',
      ['Bo Reed, writer of Northgate'],
    ],
    ['Bo Reed, whose films include Low Tide, plays the hero.', []],
  ];
  it.each(cases)('%s', (sentence, expected) => {
    expect(says(opening + sentence, ['crew'], about)).toEqual(expected);
  });
});

describe('whose work it is, by the possessive and by what it is made from', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    [
      "Bo Reed is set to star in Ida Marsh's The Salt Road, adapted by Lee Moss.",
      ['Ida Marsh, author of The Salt Road', 'Lee Moss, writer of The Salt Road'],
    ],
    [
      "Shows based on Ida Marsh's Gloamwood and Lee Moss's The Robot Diaries follow.",
      ['Ida Marsh, author of Gloamwood', 'Lee Moss, author of The Robot Diaries'],
    ],
    [
      "She will be in Greta Hall's big sci-fi spectacle The Venusian.",
      ['Greta Hall, director of The Venusian'],
    ],
    ['There are tons of clues for J.J. Abel\'s "Super 9".', []],
    ['There are clues for director J.J. Abel\'s "Super 9".', ['J.J. Abel, director of Super 9']],
    ["He laughs as Reed's Kira flees.", []],
    ['Bo Reed\'s "Low Tide" co-star Ada Stone is here.', []],
    ['Ada Swan\'s new song "Blue" is playing, from Ada Swan\'s "Indigo".', []],
    [
      'The movie is based on the book of the same name by former skater Ada Cray.',
      ['Ada Cray, author of Northgate'],
    ],
    [
      'Greta Hall created the show with frequent collaborator Bo Reed.',
      ['Bo Reed, creator of Northgate', 'Greta Hall, creator of Northgate'],
    ],
    ["The film's director, 62-year-old Greta Hall, said so.", ['Greta Hall, director of Northgate']],
    // what "by" tells of is that alone
    ['It was adapted from a novel by the Scottish writer Lee Moss.', ['Lee Moss, author of Northgate']],
    ['She reads a new play by British writer Lee Moss about ghosts.', []],
    [
      'From director Greta Hall and co-writer and bestselling author Ida Marsh, Northgate opens in May.',
      ['Greta Hall, director of Northgate', 'Ida Marsh, co-writer of Northgate'],
    ],
  ];
  it.each(cases)('%s', (sentence, expected) => {
    expect(says(opening + sentence, ['crew'], about)).toEqual(expected);
  });
});

describe('whose novel it is, by the name in front of the noun', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['It is based on the 1954 Ida Marsh novel of the same name.', ['Ida Marsh, author of Northgate']],
    ['A series is based on the Ida Marsh novel "Under the Pier."', ['Ida Marsh, author of Under the Pier']],
    ['It is a new take on the classic Ida Marsh novella.', ['Ida Marsh, author of Northgate']],
    ['It is based on the first Jack Render novel.', []],
    ['Bo Reed reads an Ida Marsh novel on the train.', []],
  ];
  it.each(cases)('%s', (sentence, expected) => {
    expect(says(opening + sentence, ['crew'], about)).toEqual(expected);
  });
});
