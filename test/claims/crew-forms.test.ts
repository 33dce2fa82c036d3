import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

const about = { title: 'Everything we know about Northgate' };
const opening = 'The series Northgate is on its way.\n\n';

describe('more ways to say who makes it', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    // made with somebody
    [
      'Greta Hall, who created the show with Lee Moss, is busy.',
      ['Greta Hall, creator of Northgate', 'Lee Moss, creator of Northgate'],
    ],
    [
      'Greta Hall penned the screenplay with Lee Moss.',
      ['Greta Hall, writer of Northgate', 'Lee Moss, writer of Northgate'],
    ],
    [
      'Greta Hall will executive produce alongside Lee Moss.',
      ['Greta Hall, executive producer of Northgate', 'Lee Moss, executive producer of Northgate'],
    ],
    [
      'Greta Hall is co-showrunner with Lee Moss.',
      ['Greta Hall, showrunner of Northgate', 'Lee Moss, showrunner of Northgate'],
    ],
    ['Greta Hall directed the pilot and lives with Lee Moss.', ['Greta Hall, director of Northgate']],
    // is, with something in between
    [
      'Greta Hall, whose books sold well, is an executive producer.',
      ['Greta Hall, executive producer of Northgate'],
    ],
    [
      'Greta Hall (Low Water) is the writer and creator of the new series.',
      ['Greta Hall, creator of Northgate', 'Greta Hall, writer of Northgate'],
    ],
    ['Greta Hall, who lost a bet, is no director.', []],
    ['The showrunner is Greta Hall.', ['Greta Hall, showrunner of Northgate']],
    ['The director of Northgate is Greta Hall.', ['Greta Hall, director of Northgate']],
    ['The director is Greta Hall’s uncle.', []],
    // as
    ['Greta Hall takes over as director from Lee Moss.', ['Greta Hall, director of Northgate']],
    ['Greta Hall returns as showrunner.', ['Greta Hall, showrunner of Northgate']],
    ['Greta Hall stepped in as writer.', ['Greta Hall, writer of Northgate']],
    ['Greta Hall is known as a director.', []],
    [
      'Greta Hall will share showrunning duties with Lee Moss.',
      ['Greta Hall, showrunner of Northgate', 'Lee Moss, showrunner of Northgate'],
    ],
    [
      'Northgate is directed by Greta Hall and choreographed by Lee Moss.',
      ['Greta Hall, director of Northgate', 'Lee Moss, choreographer of Northgate'],
    ],
  ];
  it.each(cases)('%s', (sentence, expected) => {
    expect(says(opening + sentence, ['crew'], about)).toEqual(expected);
  });
});
