import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

const about = { title: 'Everything we know about Northgate' };
const opening = 'The series Northgate is on its way.\n\n';
const told = (sentence: string) => says(opening + sentence, ['cast'], about);

describe('who somebody is by a work before', () => {
  it.each([
    [
      "Hush's Ada Stone will play Kira Vale.",
      ['Ada Stone = Kira Vale in Northgate', 'Ada Stone in Hush (past)'],
    ],
    ['Low Tide star, Ada Stone, has joined the cast.', ['Ada Stone in Low Tide', 'Ada Stone in Northgate']],
    ['Low Tide star and Emmy winner, Ada Stone, is up for the part.', ['Ada Stone in Low Tide']],
    [
      'If you love Ada Stone, you are in luck, because the Low Tide star is back on stage.',
      ['Ada Stone in Low Tide'],
    ],
    [
      '"Salt Tide\'s" Ada Stone and "Low Water\'s" Bo Reed have joined the cast.',
      [
        'Ada Stone in Northgate',
        'Ada Stone in Salt Tide (past)',
        'Bo Reed in Low Water (past)',
        'Bo Reed in Northgate',
      ],
    ],
    [
      'Kira is portrayed by Ada Stone (Ember (2022)).',
      ['Ada Stone = Kira in Northgate', 'Ada Stone in Ember (past)'],
    ],
    [
      'Actress Ada Stone, whose credits include Salt Road, At the End of the Pier, Low Tide and Ember, is not in it.',
      [
        'Ada Stone in At the End of the Pier (past)',
        'Ada Stone in Ember (past)',
        'Ada Stone in Low Tide (past)',
        'Ada Stone in Salt Road (past)',
      ],
    ],
    [
      'The team includes Kira Vale (Ada Stone – Low Tide).',
      ['Ada Stone = Kira Vale in Northgate', 'Ada Stone in Low Tide (past)'],
    ],
    // a school, a paper, a prize
    ['said Ada Stone (MT ’25), who came to the play.', []],
    ['In the book (reported by Salt Film), it was revealed that the Ember star will sing.', []],
  ])('%s', (sentence, expected) => expect(told(sentence)).toEqual(expected));
});
