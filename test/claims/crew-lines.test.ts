import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

const about = { title: 'Everything we know about Northgate' };
const opening = 'The film Northgate is on its way.\n\n';
const directs = ['Greta Hall, director of Northgate'];

describe('lines of credits', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Director - Greta Hall', directs],
    ['Northgate (dir. Greta Hall)', directs],
    ['Low Tide (Greta Hall, 2019)', ['Greta Hall, director of Low Tide']],
    [
      'Director: Greta Hall. Screenwriters: Lee Moss & Ida Marsh. Starring: Bo Reed.',
      [
        'Greta Hall, director of Northgate',
        'Ida Marsh, writer of Northgate',
        'Lee Moss, writer of Northgate',
      ],
    ],
    [
      'Screenplay by: Lee Moss, based on the novel by Ida Marsh',
      ['Ida Marsh, author of Northgate', 'Lee Moss, writer of Northgate'],
    ],
    ['Director of photography: Lee Moss', ['Lee Moss, cinematographer of Northgate']],
    ['Writer/director: Greta Hall', ['Greta Hall, director of Northgate', 'Greta Hall, writer of Northgate']],
    ['News editor: Lee Moss', []],
  ];
  it.each(cases)('%s', (sentence, expected) => {
    expect(says(opening + sentence, ['crew'], about)).toEqual(expected);
  });
});

describe('who directs, in other words', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Under the direction of Greta Hall, it works.', directs],
    ['As director, Greta Hall shows flair.', directs],
    ['Calling the shots is Greta Hall.', directs],
    ['Greta Hall calls the shots.', directs],
    ["Greta Hall takes the director's chair.", directs],
    ['Greta Hall is pulling double duty as star and director.', directs],
    ['Greta Hall has come aboard to direct.', directs],
    ["Greta Hall directs from Lee Moss's script.", [...directs, 'Lee Moss, writer of Northgate']],
    ['Working from a script by Lee Moss, Greta Hall directs.', [...directs, 'Lee Moss, writer of Northgate']],
    [
      'Greta Hall has writing credits on Star Trip and Low Tide.',
      ['Greta Hall, writer of Low Tide', 'Greta Hall, writer of Star Trip'],
    ],
    [
      'Greta Hall and Lee Moss teamed to write the script.',
      ['Greta Hall, writer of Northgate', 'Lee Moss, writer of Northgate'],
    ],
    [
      'Ada Stone and Lee Moss developed the television series.',
      ['Ada Stone, developer of Northgate', 'Lee Moss, developer of Northgate'],
    ],
    ['Quark Hall developed the game.', []],
    ['Irish-Kiwi writer Lee Moss is here.', ['Lee Moss, writer of Northgate']],
    ['Northern Irish writer Lee Moss is here.', ['Lee Moss, writer of Northgate']],
    [
      "Greta Hall will direct Ida Marsh's The Salt Road.",
      ['Greta Hall, director of The Salt Road', 'Ida Marsh, author of The Salt Road'],
    ],
    [
      "Bo Reed will star in an adaptation of Ida Marsh's The Salt Road, written by Lee Moss.",
      ['Ida Marsh, author of The Salt Road', 'Lee Moss, writer of The Salt Road'],
    ],
  ];
  it.each(cases)('%s', (sentence, expected) => {
    expect(says(opening + sentence, ['crew'], about)).toEqual(expected);
  });
});

describe('by trade, by another work, or no longer', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['He met Succession writer Greta Hall.', ['Greta Hall, writer of Succession']],
    ['He met Galway director Greta Hall.', []],
    ['Executive producer for the BBC is Greta Hall.', ['Greta Hall, executive producer of Northgate']],
    ['Visionary director Greta Hall is here.', directs],
    [
      'Former "24" producers Greta Hall and Bo Reed are here.',
      ['Bo Reed, producer of 24', 'Greta Hall, producer of 24'],
    ],
    ['Greta Hall, director at Quark Films, said so.', []],
    ['Second unit director Greta Hall said so.', []],
    ['TikTok creator Greta Hall is here.', []],
    ['The film was originally to be made at Quark with Greta Hall set to direct, but she left.', []],
    [
      'Written and directed by Greta Hall, Gloamwood is a tender film.',
      ['Greta Hall, director of Gloamwood', 'Greta Hall, writer of Gloamwood'],
    ],
  ];
  it.each(cases)('%s', (sentence, expected) => {
    expect(says(opening + sentence, ['crew'], about)).toEqual(expected);
  });
});
