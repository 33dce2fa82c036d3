import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

const about = { title: 'Everything we know about Northgate' };
const opening = 'The film Northgate is on its way.\n\n';
const directs = ['Greta Hall, director of Northgate'];
const writes = ['Lee Moss, writer of Northgate'];
const scores = ['Ida Marsh, composer of Northgate'];

describe('parts of a film, by whom they are', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ["Thanks to Greta Hall's assured direction, it works.", directs],
    [
      "Greta Hall and Lee Moss's script gives them little to do.",
      ['Greta Hall, writer of Northgate', ...writes],
    ],
    ['The script (by Lee Moss) gives them little to do.', writes],
    ["Ida Marsh's haunting score is gold.", scores],
    ['Ida Marsh provides a haunting score.', scores],
    ['It boasts a score from Ida Marsh.', scores],
    ['Ida Marsh will score the film.', scores],
    ['Shot by Ida Marsh, it looks great.', ['Ida Marsh, cinematographer of Northgate']],
    ['The director of photography is Ida Marsh.', ['Ida Marsh, cinematographer of Northgate']],
    ["Ida Marsh's last score was better.", []],
    ["Ida Marsh's film score was sold.", []],
    ['The theme tune was written by Ida Marsh.', []],
  ];
  it.each(cases)('%s', (sentence, expected) => {
    expect(says(opening + sentence, ['crew'], about)).toEqual(expected);
  });
});

describe('sources, and what makers come from', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    [
      "The film is adapted from Ida Marsh's novel by Lee Moss.",
      ['Ida Marsh, author of Northgate', ...writes],
    ],
    ['It is based on the novels of Ida Marsh.', ['Ida Marsh, author of Northgate']],
    ['Ida Marsh, whose novel inspired the film, is pleased.', ['Ida Marsh, author of Northgate']],
    ["In Ida Marsh's novel, Kira dies.", ['Ida Marsh, author of Northgate']],
    [
      "Ida Marsh's novel was brought to the big screen by Greta Hall.",
      [...directs, 'Ida Marsh, author of Northgate'],
    ],
    ['It is adapted by and stars Lee Moss.', writes],
    ['According to Greta Hall, who is directing, it is fun.', directs],
    ['Greta Hall has been tapped by Quark to direct.', directs],
    ['Lee Moss gets an executive producer credit.', ['Lee Moss, executive producer of Northgate']],
    [
      'It is written by Hannibal creator Bryan Moss.',
      ['Bryan Moss, creator of Hannibal', 'Bryan Moss, writer of Northgate'],
    ],
    ['It comes from Low Tide director Greta Hall.', ['Greta Hall, director of Low Tide', ...directs]],
    [
      'From writers Lee Moss (Low Tide) and Ida Marsh (Salt Road), it follows a widow.',
      [
        'Ida Marsh, writer of Northgate',
        'Ida Marsh, writer of Salt Road (past)',
        'Lee Moss, writer of Low Tide (past)',
        ...writes,
      ],
    ],
    ['The producer is Lee Moss, the director Greta Hall.', [...directs, 'Lee Moss, producer of Northgate']],
    ['Reed was better in Greta Hall’s Copper Lake.', ['Greta Hall, director of Copper Lake']],
    ['Critics compared the novel to Greta Hall’s Copper Lake.', []],
    [
      'Written for the screen and directed by Greta Hall, it is designed by Ida Marsh.',
      [...directs, 'Greta Hall, writer of Northgate', 'Ida Marsh, designer of Northgate'],
    ],
    ['Reed met her at Greta Hall’s Copper Lake office.', []],
    [
      'Greta Hall, whose Low Tide won an award, directs.',
      ['Greta Hall, director of Low Tide (past)', ...directs],
    ],
  ];
  it.each(cases)('%s', (sentence, expected) => {
    expect(says(opening + sentence, ['crew'], about)).toEqual(expected);
  });
});
