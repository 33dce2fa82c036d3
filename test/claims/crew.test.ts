import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

const about = { title: 'Everything we know about Northgate' };
const opening = 'The series Northgate is on its way.\n\n';

describe('who makes it', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Northgate is directed by Greta Hall.', ['Greta Hall, director of Northgate']],
    [
      'Northgate was created and written by Greta Hall and Lee Moss.',
      [
        'Greta Hall, creator of Northgate',
        'Greta Hall, writer of Northgate',
        'Lee Moss, creator of Northgate',
        'Lee Moss, writer of Northgate',
      ],
    ],
    ['Director Greta Hall said that filming is done.', ['Greta Hall, director of Northgate']],
    [
      'Ember Rising director Greta Hall will helm the pilot.',
      ['Greta Hall, director of Ember Rising', 'Greta Hall, director of Northgate'],
    ],
    [
      'Greta Hall will write and direct the series.',
      ['Greta Hall, director of Northgate', 'Greta Hall, writer of Northgate'],
    ],
    ["Greta Hall, the show's co-producer, was there.", ['Greta Hall, co-producer of Northgate']],
    ['Greta Hall, creator of the series Ember Rising, is on board.', ['Greta Hall, creator of Ember Rising']],
    ['Greta Hall serves as showrunner.', ['Greta Hall, showrunner of Northgate']],
    [
      'Greta Hall and Lee Moss executive produce.',
      ['Greta Hall, executive producer of Northgate', 'Lee Moss, executive producer of Northgate'],
    ],
    ['The script is by Greta Hall.', ['Greta Hall, writer of Northgate']],
    ['Northgate is based on the novel by Greta Hall.', ['Greta Hall, author of Northgate']],
    ["Northgate is based on Greta Hall's 1990 novel.", ['Greta Hall, author of Northgate']],
    ['The score was composed by Greta Hall.', ['Greta Hall, composer of Northgate']],
    ['Greta Hall wrote the score for the film Ember Rising.', ['Greta Hall, composer of Ember Rising']],
    [
      'Writer-director Greta Hall is back.',
      ['Greta Hall, director of Northgate', 'Greta Hall, writer of Northgate'],
    ],
    ["Greta Hall is in the director's chair.", ['Greta Hall, director of Northgate']],
    ["Greta Hall's Ember Rising movie opened in May.", ['Greta Hall, director of Ember Rising']],
    ['Lee Moss has written seven episodes of Northgate.', ['Lee Moss, writer of Northgate']],
    [
      'Lee Moss and Greta Hall are executive producers for Harborlight, and Bo Reed for Quark Europe.',
      ['Greta Hall, executive producer of Northgate', 'Lee Moss, executive producer of Northgate'],
    ],
    [
      "Lee Moss wrote Northgate. Moss's books include Hush and Ember.",
      ['Lee Moss, author of Ember', 'Lee Moss, author of Hush', 'Lee Moss, writer of Northgate'],
    ],
    ['The delays made the project lose director Lee Moss.', []],
    ['Ada Stone returns as newspaper editor Kira Vale.', []],
    ['Oscar-winning director Lee Moss praised the show.', []],
    ['Greta Hall was asked to direct but declined.', []],
    ['Film director Lee Moss was in the audience.', []],
    ['Lee Moss wrote a letter to fans.', []],
  ];
  it.each(cases)('%s', (sentence, expected) => {
    expect(says(opening + sentence, ['crew'], about)).toEqual(expected);
  });
});
