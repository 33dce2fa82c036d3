import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

const about = { title: 'Everything we know about Northgate' };
const opening = 'The film Northgate is on its way.\n\n';
const directs = ['Greta Hall, director of Northgate'];

describe('the latest of a maker, and films by somebody', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Northgate is the latest from Greta Hall.', directs],
    ['Northgate, the latest film from Greta Hall, opens soon.', directs],
    ['Northgate is the new film by Greta Hall.', directs],
    ['Northgate is a film by Greta Hall.', directs],
    ['The Greta Hall directorial stars Bo Reed.', directs],
    ["Northgate is Bo Reed's third film.", []],
    ['She is in a film by Greta Hall.', []],
    ["Director Greta Hall's next is Low Tide.", ['Greta Hall, director of Low Tide']],
    ['Greta Hall is best known as the director of Low Tide.', ['Greta Hall, director of Low Tide']],
    ['Greta Hall is known as a director.', []],
    [
      'Greta Hall, whose last film was Low Tide, will direct.',
      ['Greta Hall, director of Low Tide (past)', 'Greta Hall, director of Northgate'],
    ],
    ['Greta Hall won a prize for Low Tide, which she also wrote.', ['Greta Hall, writer of Low Tide']],
    [
      'Greta Hall, fresh off directing Low Tide, will direct.',
      ['Greta Hall, director of Low Tide', 'Greta Hall, director of Northgate'],
    ],
    [
      'Zan Tarro of Low Tide fame is directing the film.',
      ['Zan Tarro, director of Low Tide (past)', 'Zan Tarro, director of Northgate'],
    ],
  ];
  it.each(cases)('%s', (sentence, expected) => {
    expect(says(opening + sentence, ['crew'], about)).toEqual(expected);
  });
});

describe('who does which part of it', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    [
      'The crew includes Greta Hall as cinematographer and Lee Moss as editor.',
      ['Greta Hall, cinematographer of Northgate', 'Lee Moss, editor of Northgate'],
    ],
    [
      'Cinematography is handled by Greta Hall and editing by Lee Moss.',
      ['Greta Hall, cinematographer of Northgate', 'Lee Moss, editor of Northgate'],
    ],
    ['Lee Moss is in charge of the music.', ['Lee Moss, composer of Northgate']],
    ['The film is bankrolled by Lee Moss.', ['Lee Moss, producer of Northgate']],
    ['Lee Moss launched the manga in 2016.', ['Lee Moss, author of Northgate']],
    [
      "The film is based on Lee Moss and Ida Marsh's comic of the same name.",
      ['Ida Marsh, author of Northgate', 'Lee Moss, author of Northgate'],
    ],
    [
      'It was created by writer Lee Moss and artist Ida Marsh.',
      ['Ida Marsh, creator of Northgate', 'Lee Moss, creator of Northgate'],
    ],
    ['The song was written by Lee Moss.', []],
    ['The report was written by Lee Moss.', []],
    ["The book's editor Lee Moss said so.", []],
  ];
  it.each(cases)('%s', (sentence, expected) => {
    expect(says(opening + sentence, ['crew'], about)).toEqual(expected);
  });
});
