import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

const about = { title: 'Everything we know about Northgate' };
const opening = 'The film Northgate is on its way.\n\n';
const directs = ['Bo Reed, director of Northgate'];

describe('debuts, and the first since another', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['In his directorial debut, Bo Reed tells of a boy.', directs],
    ['Bo Reed, in his directorial debut, tells of a boy.', directs],
    ["It is Bo Reed's debut as a director.", directs],
    ['First-time director Bo Reed spoke of a boy.', directs],
    [
      'Bo Reed makes his directing debut from a script by Lee Moss.',
      ['Bo Reed, director of Northgate', 'Lee Moss, writer of Northgate'],
    ],
    ["The film marks Bo Reed's feature writing debut.", ['Bo Reed, writer of Northgate']],
    ['Bo Reed makes his debut as director with Low Tide.', ['Bo Reed, director of Low Tide']],
    ["Bo Reed's 2016 directorial debut Low Tide was one of the best.", ['Bo Reed, director of Low Tide']],
    [
      'Bo Reed, a theatre director whose feature debut, Low Tide, is out, is here.',
      ['Bo Reed, director of Low Tide'],
    ],
    ['Bo Reed has been busy since his directorial debut, Low Tide.', ['Bo Reed, director of Low Tide']],
    ['Bo Reed makes his acting debut with Low Tide.', []],
    [
      "Director Greta Hall is back. Northgate, Hall's first film since Low Tide, opens soon.",
      ['Greta Hall, director of Low Tide (past)', 'Greta Hall, director of Northgate'],
    ],
    ["It is Bo Reed's first role since Low Tide.", []],
  ];
  it.each(cases)('%s', (sentence, expected) => {
    expect(says(opening + sentence, ['crew'], about)).toEqual(expected);
  });
});

describe('what goes without saying behind a verb, and verbs that share a subject', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Bo Reed will executive produce in addition to starring.', ['Bo Reed, executive producer of Northgate']],
    ['Bo Reed directs as well as stars.', directs],
    ['Bo Reed will once more direct.', directs],
    [
      'It is written and developed by Bo Reed.',
      ['Bo Reed, developer of Northgate', 'Bo Reed, writer of Northgate'],
    ],
    [
      'Bo Reed made small thrillers, also co-writing and directing the crime film "Low Tide."',
      ['Bo Reed, co-writer of Low Tide', 'Bo Reed, director of Low Tide'],
    ],
    ['After directing Low Tide, Bo Reed moved to Oslo.', ['Bo Reed, director of Low Tide']],
    [
      'Most recently, Bo Reed was the writer, executive producer, and showrunner on the Netflix limited series “Low Tide.”',
      [
        'Bo Reed, executive producer of Low Tide',
        'Bo Reed, showrunner of Low Tide',
        'Bo Reed, writer of Low Tide',
      ],
    ],
    ['Bo Reed has been a producer, screenwriter, and director aside from acting.', []],
    [
      'Ada Silver of Best Day Ever will also executive produce along with Bo Reed.',
      ['Ada Silver, executive producer of Northgate', 'Bo Reed, executive producer of Northgate'],
    ],
    [
      'Bo Reed co-wrote the film in association with Lee Moss.',
      ['Bo Reed, co-writer of Northgate', 'Lee Moss, co-writer of Northgate'],
    ],
    [
      'Penned by Low Tide creator Bo Reed, the film explores a life.',
      ['Bo Reed, creator of Low Tide', 'Bo Reed, writer of Northgate'],
    ],
    [
      'Created by Ada and Bo Reed, the show is described as fun.',
      ['Ada Reed, creator of Northgate', 'Bo Reed, creator of Northgate'],
    ],
    ['The result is a tender look at love from Oscar-winning director Bo Reed.', directs],
    ['Guests included designer Ada Stone, presenter Lee Moss and director Bo Reed.', []],
  ];
  it.each(cases)('%s', (sentence, expected) => {
    expect(says(opening + sentence, ['crew'], about)).toEqual(expected);
  });
});
