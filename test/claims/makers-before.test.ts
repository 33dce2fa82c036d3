import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

const opening = 'The film Northgate is on its way.\n\n';
const credits = (text: string) => says(opening + text, ['crew'], { title: 'Everything about Northgate' });

describe('what makers have made before, and who is told beside them', () => {
  it.each([
    [
      'It is from director Greta Hall (“Ember Rising”).',
      ['Greta Hall, director of Ember Rising (past)', 'Greta Hall, director of Northgate'],
    ],
    [
      'It is directed by Greta Hall and Lee Moss (Low Tide).',
      [
        'Greta Hall, director of Low Tide (past)',
        'Greta Hall, director of Northgate',
        'Lee Moss, director of Low Tide (past)',
        'Lee Moss, director of Northgate',
      ],
    ],
    ['It is directed by Greta Hall (pictured).', ['Greta Hall, director of Northgate']],
    [
      'From director Greta Hall (Low Tide) and writer Lee Moss, Northgate opens in May.',
      [
        'Greta Hall, director of Low Tide (past)',
        'Greta Hall, director of Northgate',
        'Lee Moss, writer of Northgate',
      ],
    ],
    [
      'It is being written by the Ember Rising writer, Lee Moss.',
      ['Lee Moss, writer of Ember Rising', 'Lee Moss, writer of Northgate'],
    ],
    ['It is based on the Greta Hall novel of the same name.', ['Greta Hall, author of Northgate']],
    ['It is based on the Harbor novels.', []],
    [
      'The film marks the feature debut of Ember Rising writer Lee Moss.',
      ['Lee Moss, director of Northgate', 'Lee Moss, writer of Ember Rising'],
    ],
    ['The film marks the feature debut of Ada Stone.', []],
    ['Bo Reed was last seen in Greta Hall’s Ember Rising.', ['Greta Hall, director of Ember Rising']],
    ['Bo Reed was last seen on stage in Greta Hall’s Ember Rising.', ['Greta Hall, writer of Ember Rising']],
    ['Bo Reed met Greta Hall’s Ember.', []],
    [
      'It is produced by Greta Hall and co-stars Bo Reed and Ada Stone.',
      ['Greta Hall, producer of Northgate'],
    ],
    [
      'Greta Hall, acclaimed creator of the series Ember Rising, was there.',
      ['Greta Hall, creator of Ember Rising'],
    ],
    ['Bo Reed is in Low Tide, director Greta Hall’s second film.', ['Greta Hall, director of Low Tide']],
    ['Lee Moss adapted Hall’s 1954 novel for the screen.', ['Lee Moss, writer of Northgate']],
  ])('%s', (text, expected) => {
    expect(credits(text)).toEqual(expected);
  });
});
