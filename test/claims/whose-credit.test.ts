import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

const opening = 'The series Northgate is on its way.\n\n';
const credits = (text: string) => says(opening + text, ['crew'], { title: 'Everything about Northgate' });

describe('a credit goes to the work that it is said of', () => {
  it.each([
    // a participle in front tells of the subject behind it, and the list of makers ends there
    [
      'Created by Greta Hall, "Ember Rising" stars Bo Reed and Lena Marsh.',
      ['Greta Hall, creator of Ember Rising'],
    ],
    // verbs with one object
    [
      'Greta Hall directed Northgate; Lee Moss wrote and directed the film Ember Rising.',
      [
        'Greta Hall, director of Northgate',
        'Lee Moss, director of Ember Rising',
        'Lee Moss, writer of Ember Rising',
      ],
    ],
    ['The sequel to Ember Rising is directed by Greta Hall.', ['Greta Hall, director of Northgate']],
    [
      'Greta Hall, who created the series with Lee Moss, is the showrunner.',
      [
        'Greta Hall, creator of Northgate',
        'Greta Hall, showrunner of Northgate',
        'Lee Moss, creator of Northgate',
      ],
    ],
    [
      'Northgate is directed by Ada and Bo Stone.',
      ['Ada Stone, director of Northgate', 'Bo Stone, director of Northgate'],
    ],
    [
      'Creator Greta Hall directs.',
      ['Greta Hall, creator of Northgate', 'Greta Hall, director of Northgate'],
    ],
    ["Hall's last show was 2019's Ember Rising, which she created and wrote.", []],
    [
      'Greta Hall is back. Her last show was the series Ember Rising, which she created.',
      ['Greta Hall, creator of Ember Rising'],
    ],
    [
      'Northgate runs like the film Ember Rising, which Lee Moss directed.',
      ['Lee Moss, director of Ember Rising'],
    ],
    [
      'Lee Moss wrote for the series Ember Rising. Lee Moss wrote for Ember Rising.',
      ['Lee Moss, writer of Ember Rising'],
    ],
    [
      'She was in the film Ember Rising, which was based on a novel by Lee Moss.',
      ['Lee Moss, author of Ember Rising'],
    ],
    [
      'Created by Greta Hall and Lee Moss, Northgate is a saga.',
      ['Greta Hall, creator of Northgate', 'Lee Moss, creator of Northgate'],
    ],
    [
      'Lee Moss, who made the first two Ember Rising films, is back with a script by Greta Hall.',
      ['Greta Hall, writer of Northgate'],
    ],
    // "from director"
    [
      'Her credits include the film Ember Rising, from director Lee Moss.',
      ['Lee Moss, director of Ember Rising'],
    ],
    [
      'Ember Rising, a new drama from director Lee Moss, is due in May.',
      ['Lee Moss, director of Ember Rising'],
    ],
    ['The untitled project hails from writer Lee Moss.', []],
    ['He was last seen in a Harbor production directed by Lee Moss.', []],
    ['Northgate is a comedy directed by Greta Hall.', ['Greta Hall, director of Northgate']],
    ['Novelists Greta Hall and Lee Moss were in the audience.', []],
    // plans of old
    ['Greta Hall was attached to direct for years.', []],
    ['A follow-up, which was to have been directed by Greta Hall, was scrapped.', []],
    // other works, which have no name here
    ['Greta Hall, who directed the original 1998 series, is back.', []],
    ['Greta Hall, who directed the first two films, is back.', []],
    ['Greta Hall wrote and directed the original game.', []],
    ['A Danish version, from director Greta Hall, is in the works.', []],
    ['Greta Hall directs at studio Quillfire.', []],
  ])('%s', (text, expected) => {
    expect(credits(text)).toEqual(expected);
  });
});
