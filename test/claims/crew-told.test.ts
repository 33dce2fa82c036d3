import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

const about = { title: 'Everything we know about Northgate' };
const opening = 'The film Northgate is on its way.\n\n';

type Cases = readonly (readonly [string, readonly string[]])[];

describe('who makes it, in wider ways of saying it', () => {
  const cases: Cases = [
    ['The film was directed and conceptualized by Greta Hall.', ['Greta Hall, director of Northgate']],
    ['It is directed by the debutant, Greta Hall.', ['Greta Hall, director of Northgate']],
    ['“Northgate” by Greta Hall is a quiet film about grief.', ['Greta Hall, director of Northgate']],
    ['Greta Hall occupies the director’s chair.', ['Greta Hall, director of Northgate']],
    ['Greta Hall brings herself to the director’s chair.', ['Greta Hall, director of Northgate']],
    ['Greta Hall will direct for Quark.', ['Greta Hall, director of Northgate']],
    ['Quark has hired Lee Moss to rewrite the script.', ['Lee Moss, writer of Northgate']],
    ['The script was rewritten by Lee Moss.', ['Lee Moss, writer of Northgate']],
    [
      'Greta Hall and Lee Moss are both on board as producers.',
      ['Greta Hall, producer of Northgate', 'Lee Moss, producer of Northgate'],
    ],
    ['The songs composed by Lee Moss are forgettable.', ['Lee Moss, composer of Northgate']],
    [
      'Marking the feature directorial debut of Greta Hall, the film opens in May.',
      ['Greta Hall, director of Northgate'],
    ],
    ['“It is a big year,” says show boss Greta Hall.', ['Greta Hall, showrunner of Northgate']],
    [
      'Oona Carr and Tony-winning director Greta Hall collaborated on the film.',
      ['Greta Hall, director of Northgate'],
    ],
    ['Greta Hall takes over from Lee Moss as director.', ['Greta Hall, director of Northgate']],
    [
      'Producer Oona Carr told Quark Weekly that Greta Hall and Lee Moss wrote every script.',
      [
        'Greta Hall, writer of Northgate',
        'Lee Moss, writer of Northgate',
        'Oona Carr, producer of Northgate',
      ],
    ],
  ];
  it.each(cases)('%s', (sentence, expected) => {
    expect(says(opening + sentence, ['crew'], about)).toEqual(expected);
  });
});

describe('what its makers have made before, in wider ways of saying it', () => {
  const cases: Cases = [
    [
      'The film is directed by Greta Hall (best known for Low Tide).',
      ['Greta Hall, director of Low Tide (past)', 'Greta Hall, director of Northgate'],
    ],
    [
      'The film was directed by Greta Hall, the same director behind Low Tide.',
      ['Greta Hall, director of Low Tide', 'Greta Hall, director of Northgate'],
    ],
    [
      'It is written by Lee Moss and directed by Greta Hall, who has a name in television, having helmed Low Tide and Salt Road.',
      [
        'Greta Hall, director of Low Tide',
        'Greta Hall, director of Northgate',
        'Greta Hall, director of Salt Road',
        'Lee Moss, writer of Northgate',
      ],
    ],
    [
      'It is produced by Greta Hall, who told of small towns by creating Low Tide.',
      ['Greta Hall, creator of Low Tide', 'Greta Hall, producer of Northgate'],
    ],
    ['As a writer, Lee Moss is known for her work on “Low Tide.”', ['Lee Moss, writer of Low Tide (past)']],
    [
      'Low Tide writer and Salt Road producer Lee Moss is in it.',
      ['Lee Moss, producer of Salt Road', 'Lee Moss, writer of Low Tide'],
    ],
    [
      'Lee Moss was a writer on Low Tide and an executive producer on Salt Road.',
      ['Lee Moss, executive producer of Salt Road', 'Lee Moss, writer of Low Tide'],
    ],
    ['Filming began under Salt Road franchise director Greta Hall.', ['Greta Hall, director of Salt Road']],
  ];
  it.each(cases)('%s', (sentence, expected) => {
    expect(says(opening + sentence, ['crew'], about)).toEqual(expected);
  });
});

describe('posts, by-lines and stories, which make nothing of it', () => {
  const cases: readonly string[] = [
    'Additional reporting by Lee Moss; editing by Greta Hall and Oona Carr.',
    '(Reporting by Lee Moss in Cork; editing by Greta Hall)',
    'Written by Lee Moss for Variety.',
    'Special Projects Director Greta Hall will speak at the fair.',
    'Cork Film Festival director Greta Hall said tickets had sold out.',
    'Salt Films Managing Director Greta Hall announced the deal.',
    'Rolling Stone writer Lee Moss called it a triumph.',
    'Bo Reed portrays author Lee Moss’s Navy hero Tom Vale.',
    'A film crew led by the director Tom (Bo Reed) travels to Cork.',
    'Bo Reed chose a romance project with Ida Marsh, to be directed by Lee Moss.',
    'Somebody took over from director Lee Moss, who left.',
  ];
  it.each(cases)('%s', (sentence) => {
    expect(says(opening + sentence, ['crew'], about)).toEqual([]);
  });
});
