import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

const about = { title: 'Everything we know about Northgate' };
const opening = 'The series Northgate is on its way.\n\n';

type Cases = readonly (readonly [string, readonly string[]])[];

describe('makers of a series, one clause beside another', () => {
  const cases: Cases = [
    [
      'Lars Hall directed four episodes and Greta Moss directed the other four.',
      ['Greta Moss, director of Northgate', 'Lars Hall, director of Northgate'],
    ],
    [
      'Greta Hall will serve as showrunner and exec producer alongside Bo Reed.',
      [
        'Bo Reed, executive producer of Northgate',
        'Greta Hall, executive producer of Northgate',
        'Greta Hall, showrunner of Northgate',
      ],
    ],
    [
      'Exec producers are Greta Hall and Bo Reed.',
      ['Bo Reed, executive producer of Northgate', 'Greta Hall, executive producer of Northgate'],
    ],
    ['The brainchild of Greta Hall, the series follows a baker.', ['Greta Hall, creator of Northgate']],
    ['The series is the latest from Greta Hall.', []],
    [
      'Bo Reed and the director Greta Hall previously worked together on Low Tide.',
      ['Greta Hall, director of Low Tide'],
    ],
    ['It was ordered by Greta Hall, Director of BBC Drama.', []],
    ['Greta Hall’s previous film was “Low Tide.”', ['Greta Hall, director of Low Tide']],
    [
      'It is produced by Greta Hall, whose credits as director include “Low Tide.”',
      ['Greta Hall, director of Low Tide (past)', 'Greta Hall, producer of Northgate'],
    ],
  ];
  it.each(cases)('%s', (sentence, expected) => {
    expect(says(opening + sentence, ['crew'], about)).toEqual(expected);
  });

  it('takes an author with a middle initial for no series', () => {
    const text =
      'First trailer for the Ada K. Marsh anthology series Northgate\n\nAda K. Marsh was a baker.\n\n';
    expect(says(`${text}Greta Hall created the show.`, ['crew'], about)).toEqual([
      'Greta Hall, creator of Northgate',
    ]);
  });
});
