import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

const about = { title: 'Everything we know about Northgate' };
const opening = 'The series Northgate is on its way.\n\n';

describe('who plays whom, in wider words', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Ada Stone costars as Kira Vale.', ['Ada Stone = Kira Vale in Northgate']],
    [
      'Kira Vale is voiced by none other than screen legend Ada Stone.',
      ['Ada Stone = Kira Vale in Northgate, voice'],
    ],
    [
      'Kira Vale, who is brought to life as a bright-eyed girl by Ada Stone, is a surfer.',
      ['Ada Stone = Kira Vale in Northgate'],
    ],
    ["Kira Vale, who's going to be played by Ada Stone, is a nurse.", ['Ada Stone = Kira Vale in Northgate']],
    ['Kira, the original Yellow Ranger, was played by Ada Stone.', ['Ada Stone = Kira in Northgate']],
    [
      'Kira, a no-nonsense psychic played by screen veteran Ada Stone, steals the film.',
      ['Ada Stone = Kira in Northgate'],
    ],
    ['Kira--played by Ada Stone--is a nurse.', ['Ada Stone = Kira in Northgate']],
    ['Bo Reed--who is also producing the film--plays Dax Orrin.', ['Bo Reed = Dax Orrin in Northgate']],
    ['The part of Kira Vale ultimately went to Ada Stone.', ['Ada Stone = Kira Vale in Northgate']],
    ['The role of Kira Vale eventually fell to Ada Stone.', ['Ada Stone = Kira Vale in Northgate']],
    [
      "Ada Stone is going to take Lena Marsh's place as Kira Vale.",
      ['Ada Stone = Kira Vale in Northgate', 'Lena Marsh = Kira Vale in Northgate (past)'],
    ],
    [
      'Lena Marsh hands over the role of Kira Vale to Ada Stone.',
      ['Ada Stone = Kira Vale in Northgate', 'Lena Marsh = Kira Vale in Northgate (past)'],
    ],
    ['Ada Stone appeared in the film in the role of Kira Vale.', ['Ada Stone = Kira Vale in Northgate']],
    ['Bo Reed is still involved as werewolf Dax.', ['Bo Reed = Dax in Northgate']],
    ['Even Bo Reed is coming back as Dax Orrin, despite the lawsuits.', ['Bo Reed = Dax Orrin in Northgate']],
    ['Bo Reed plays a guy known as Dax Orrin.', ['Bo Reed = Dax Orrin in Northgate']],
    [
      'The series will also star Bo Reed (Salt Lake), Tom Hill (Ember) opposite Ada Stone as Kira Vale.',
      [
        'Ada Stone = Kira Vale in Northgate',
        'Bo Reed in Northgate',
        'Bo Reed in Salt Lake (past)',
        'Tom Hill in Ember (past)',
        'Tom Hill in Northgate',
      ],
    ],
    [
      'Ada Stone and Bo Reed have been cast as Zone 1 tributes Kira and Dax, respectively.',
      ['Ada Stone = Kira in Northgate', 'Bo Reed = Dax in Northgate'],
    ],
    ['Ada Stone co-stars as GLX co-founder Kira Vale.', ['Ada Stone = Kira Vale in Northgate']],
    ['Ada Stone stars as Tom Hill equivalent Kira Vale.', ['Ada Stone = Kira Vale in Northgate']],
    [
      'The cast includes Ada Stone of Salt Lake as Kira Vale, and Bo Reed of Ember as Dax Orrin.',
      [
        'Ada Stone = Kira Vale in Northgate',
        'Ada Stone in Salt Lake (past)',
        'Bo Reed = Dax Orrin in Northgate',
        'Bo Reed in Ember (past)',
      ],
    ],
    [
      "There is a man known as Dax Orrin (Salt Lake's Bo Reed), who never sleeps.",
      ['Bo Reed = Dax Orrin in Northgate', 'Bo Reed in Salt Lake (past)'],
    ],
    [
      'Starring Bo Reed, Ada Stone (voice of Kira), Tom Hill (voice of Dax and Wick).',
      [
        'Ada Stone = Kira in Northgate, voice',
        'Bo Reed in Northgate',
        'Tom Hill = Dax in Northgate, voice',
        'Tom Hill = Wick in Northgate, voice',
      ],
    ],
    [
      'Ada Stone and Bo Reed play Mr. and Mrs. Orrin.',
      ['Ada Stone = Mr. Orrin in Northgate', 'Bo Reed = Mrs. Orrin in Northgate'],
    ],
    ['Ada Stone takes on the mantle of Kira Vale.', ['Ada Stone = Kira Vale in Northgate']],
    ['Ada Stone snags the part of Kira Vale.', ['Ada Stone = Kira Vale in Northgate']],
    ['Ada Stone has signed on for the role of Kira Vale.', ['Ada Stone = Kira Vale in Northgate']],
    ['Ada Stone was revealed as the new Kira Vale.', ['Ada Stone = Kira Vale in Northgate']],
    ['Ada Stone inherits the role of Kira Vale from Lena Marsh.', ['Ada Stone = Kira Vale in Northgate']],
    [
      'Dax, a dog voiced by Bo Reed, meets Kira, a cat voiced by Ada Stone.',
      ['Ada Stone = Kira in Northgate, voice', 'Bo Reed = Dax in Northgate, voice'],
    ],
    [
      'Northgate will welcome Ada Stone (Zora), Bo Reed (Lampmen), and Tom Hill (Perry Main) into its town.',
      [
        'Ada Stone in Northgate',
        'Ada Stone in Zora (past)',
        'Bo Reed in Lampmen (past)',
        'Bo Reed in Northgate',
        'Tom Hill in Northgate',
        'Tom Hill in Perry Main (past)',
      ],
    ],
    [
      "Starring Perfect Pitch's Ben Moss, Northgate is new.",
      ['Ben Moss in Northgate', 'Ben Moss in Perfect Pitch (past)'],
    ],
    ['Bo Reed (L.A. Nights, 8 Mile) directed it.', []],
  ];
  it.each(cases)('%s', (sentence, expected) => {
    expect(says(opening + sentence, ['cast'], about)).toEqual(expected);
  });
});
