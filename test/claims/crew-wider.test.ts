import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

const about = { title: 'Everything we know about Northgate' };
const opening = 'The film Northgate is on its way.\n\n';
const directs = ['Greta Hall, director of Northgate'];

describe('of which version, and by whom', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    [
      'The 1998 film, directed by Greta Hall, followed a widow.',
      ['Greta Hall, director of Northgate (1998)'],
    ],
    ['A film adaptation directed by Greta Hall was released in 2014.', directs],
    ["A Quark original, the film is being directed by Rocketeer's Greta Hall.", directs],
    ['It is based on a play by Ida Marsh.', ['Ida Marsh, writer of Northgate']],
    ['Ida Marsh wrote the novel on which the film is based.', ['Ida Marsh, author of Northgate']],
    [
      'Lee Moss adapts the Ida Marsh novel.',
      ['Ida Marsh, author of Northgate', 'Lee Moss, writer of Northgate'],
    ],
    ['The picture will be directed by Dutch-born Greta Hall, who shot videos.', directs],
    ['It is directed by London-based Greta Hall.', directs],
    ['The film is one of Greta Hall’s more famous films.', directs],
    ['A first feature from director Greta Hall, this is a romp.', directs],
    ['Greta Hall directs an all-star cast.', directs],
    ['Greta Hall was chosen to direct the first of three movies.', directs],
    ["The film's Oscar-winning director, Greta Hall, is pleased.", directs],
    ['Greta Hall, onboard this project as a producer, is pleased.', ['Greta Hall, producer of Northgate']],
    [
      'Bo Reed was last seen in The Salt Road, directed by Greta Hall.',
      ['Greta Hall, director of The Salt Road'],
    ],
    [
      'Greta Hall is known for “Low Tide” and “Salt Road,” both of which she wrote and directed.',
      [
        'Greta Hall, director of Low Tide',
        'Greta Hall, director of Salt Road',
        'Greta Hall, writer of Low Tide',
        'Greta Hall, writer of Salt Road',
      ],
    ],
    [
      'It was written by John Hill of Salt Road, Copper Lake and Robin Wood fame.',
      [
        'John Hill, writer of Copper Lake (past)',
        'John Hill, writer of Northgate',
        'John Hill, writer of Robin Wood (past)',
        'John Hill, writer of Salt Road (past)',
      ],
    ],
    [
      'The writer, Lee Moss, and the director, Greta Hall, said so.',
      [...directs, 'Lee Moss, writer of Northgate'],
    ],
    [
      'It is directed by Greta Hall, whose last film, Low Tide, won an award.',
      ['Greta Hall, director of Low Tide (past)', ...directs],
    ],
    // whose work it is, of two
    ['Bo Reed is known for the series Low Tide, created by Lee Moss.', ['Lee Moss, creator of Low Tide']],
    ['It is based on the film Low Tide, directed by Lee Moss.', ['Lee Moss, director of Low Tide']],
    ['It is based on the novel Low Tide, directed by Greta Hall.', directs],
    ['It is a sequel to Low Tide, directed by Greta Hall.', directs],
    ['Reed next stars in Low Tide for director Lee Moss.', ['Lee Moss, director of Low Tide']],
    [
      'Lee Moss, whose credits include Low Tide, will serve as writer.',
      ['Lee Moss, writer of Low Tide (past)', 'Lee Moss, writer of Northgate'],
    ],
    [
      'The team includes Greta Hall as the director, Lee Moss as the editor, and Ida Marsh as the art director.',
      [
        'Greta Hall, director of Northgate',
        'Ida Marsh, art director of Northgate',
        'Lee Moss, editor of Northgate',
      ],
    ],
  ];
  it.each(cases)('%s', (sentence, expected) => {
    expect(says(opening + sentence, ['crew'], about)).toEqual(expected);
  });
});

describe('makers who only pass by', () => {
  const cases: readonly string[] = [
    'Fans of director Greta Hall will like it.',
    'It owes much to director Greta Hall.',
    'It was going to be directed by Greta Hall.',
    'It is no longer directed by Greta Hall.',
    'It is directed by the Hall brothers.',
    'It is a tribute to the great Irish dramatist Lee Moss.',
    'Created by Lee Moss and Ida Marsh, the character first appeared in 1964.',
    'Comic book writer Lee Moss liked it.',
    'He studied under director Greta Hall.',
    'She is dating producer Lee Moss.',
    'Her husband, director Lee Moss, is proud.',
    'Struggling writer Tom Vane meets Kira.',
    'The trailer was directed by Greta Hall.',
    'Bo Reed will play the editor.',
    'Bo Reed has been cast as a reporter while Ada Stone is the editor.',
    'Greta Hall was once going to direct the film.',
    'Lee Moss, whose untitled spy project will be directed by Greta Hall, is here.',
  ];
  it.each(cases)('%s', (sentence) => {
    expect(says(opening + sentence, ['crew'], about)).toEqual([]);
  });
});
