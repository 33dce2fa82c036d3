import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

const about = { title: 'Everything we know about Northgate' };
const opening = 'The series Northgate is on its way.\n\n';

describe('whose book, and whose earlier work', () => {
  it.each([
    ['The keeper reads a book written by Greta Hall.', []],
    ['He studied a novel by Greta Hall called *Low Tide*.', ['Greta Hall, author of Low Tide']],
    ['He saw a film directed by Bo Reed called *Low Tide*.', ['Bo Reed, director of Low Tide']],
    ['It is based on a book written by Greta Hall.', ['Greta Hall, author of Northgate']],
    [
      'Greta Hall, the Cork native who created “Low Tide,” has a new project.',
      ['Greta Hall, creator of Low Tide'],
    ],
    [
      'Fans know that Greta Hall’s epic 1986 novel would be hard to film.',
      ['Greta Hall, author of Northgate'],
    ],
    [
      'She plays in Greta Hall’s *Low Tide*.\nThose who know Hall’s book are glad.',
      ['Greta Hall, author of Low Tide'],
    ],
    [
      'The film is called *Low Tide*. Greta Hall has a series coming with *Salt* on ABC, on which she will serve as a producer.',
      ['Greta Hall, producer of Salt'],
    ],
    [
      'Greta Hall is set to produce and topline the film *Low Tide* for Netflix.',
      ['Greta Hall, producer of Low Tide'],
    ],
    ['Greta Hall continued to write, “It is over, and I am glad.”', []],
    ['She has a part in Greta Hall’s HBO drama “Low Tide.”', []],
    [
      'Among the films are Greta Hall’s “Low Tide,” Bo Reed vehicle “Gloam” and “Salt.”',
      ['Greta Hall, director of Low Tide'],
    ],
    ['She sang in a rendition of Greta Hall’s “Why Not Sing.”', []],
    ['She had stints on Greta Hall’s “Low Tide,” plus “Gypsy.”', []],
    ['After a long search helmed by Greta Hall, the part is filled.', []],
    ['Greta Hall, director of the Media, Diversity and Salt Initiative, was glad.', []],
  ])('%s', (sentence, expected) => {
    expect(says(opening + sentence, ['crew'], about)).toEqual(expected);
  });
});
