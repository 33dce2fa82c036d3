import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

const about = { title: 'Everything we know about Northgate' };
const opening = 'The film Northgate is on its way.\n\n';

describe('whose it is, by a pronoun, by what is made anew and by what stands in parentheses', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Ida Marsh, on whose novel the film is based, likes it.', ['Ida Marsh, author of Northgate']],
    ['Ida Marsh, whose novel Low Tide was a hit, is here.', ['Ida Marsh, author of Low Tide']],
    [
      'Ida Marsh won a prize for her 1984 play, "Salt." Her other plays include "Race" and "Olga."',
      ['Ida Marsh, writer of Olga', 'Ida Marsh, writer of Race', 'Ida Marsh, writer of Salt'],
    ],
    ['Bo Reed lost his book on the train.', []],
    [
      "It opens at the Palace Theatre, where Ida Marsh's The Gull In White closes on Saturday.",
      ['Ida Marsh, writer of The Gull In White'],
    ],
    ["He was seen in Greta Hall's Hollywood remake of Low Tide.", ['Greta Hall, director of Low Tide']],
    ["Greta Hall's production of Low Tide opens in May.", ['Greta Hall, director of Low Tide']],
    ["Greta Hall's sequel to Low Tide is on.", []],
    [
      'Oscar-winner Greta Hall (Low Tide, Salt Road) directed Northgate.',
      [
        'Greta Hall, director of Low Tide (past)',
        'Greta Hall, director of Northgate',
        'Greta Hall, director of Salt Road (past)',
      ],
    ],
    ['Bo Reed (Low Tide) stars as Kira.', []],
    ["He played a cop in Greta Hall's The Salt Road.", ['Greta Hall, director of The Salt Road']],
    ['The film is based on The Salt Road by Ida Marsh.', ['Ida Marsh, author of The Salt Road']],
  ];
  it.each(cases)('%s', (sentence, expected) => {
    expect(says(opening + sentence, ['crew'], about)).toEqual(expected);
  });
});

describe('more places of a role', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Lee Moss, the man who created Northgate, died.', ['Lee Moss, creator of Northgate']],
    ['Lee Moss (creator of Low Tide) likes it.', ['Lee Moss, creator of Low Tide']],
    ['Series co-creator and star Lee Moss said so.', ['Lee Moss, co-creator of Northgate']],
    ['Lee Moss not only stars but also directs.', ['Lee Moss, director of Northgate']],
    ['Lee Moss did not direct it.', []],
    ['Lee Moss returns to direct the finale.', ['Lee Moss, director of Northgate']],
    ['Lee Moss will also serve as EP on the film.', ['Lee Moss, executive producer of Northgate']],
    ["The play's writer, Lee Moss, said so.", ['Lee Moss, writer of Northgate']],
    [
      'It was created by husband-and-wife team Lee Moss and Ida Marsh.',
      ['Ida Marsh, creator of Northgate', 'Lee Moss, creator of Northgate'],
    ],
    ['Ada Stone is back, with Bo Singer composing music.', ['Bo Singer, composer of Northgate']],
    ['Lee Moss--who is also producing the film--plays Kira.', ['Lee Moss, producer of Northgate']],
  ];
  it.each(cases)('%s', (sentence, expected) => {
    expect(says(opening + sentence, ['crew'], about)).toEqual(expected);
  });
});
