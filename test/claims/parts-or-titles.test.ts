import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

const about = { title: 'Everything we know about Northgate' };
const opening = 'The series Northgate is on its way.\n\n';
const here = ['Ada Stone in Northgate', 'Bo Reed in Northgate', 'Tom Hill in Northgate'];

describe('parts or earlier works in a list of actors', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    [
      'The sixth season stars Ada Stone (Fog on Trial), Bo Reed (Control) and Tom Hill (Rosalind).',
      [
        ...here,
        'Ada Stone in Fog on Trial (past)',
        'Bo Reed in Control (past)',
        'Tom Hill in Rosalind (past)',
      ],
    ],
    // two of a kind and one that may be anybody: open
    ['The sixth season stars Ada Stone (Harbor Quell), Bo Reed (Control) and Tom Hill (Rosalind).', here],
    [
      'The cast includes the likes of Ada Stone (Whiplash), Bo Reed (Barry Quell) and Tom Hill (Luca).',
      [...here, 'Ada Stone in Whiplash (past)', 'Bo Reed in Barry Quell (past)', 'Tom Hill in Luca (past)'],
    ],
    [
      'Rounding out the cast are Ada Stone (Barry Quell), Bo Reed (Donnie Salt) and Tom Hill (Ember).',
      [
        ...here,
        'Ada Stone in Barry Quell (past)',
        'Bo Reed in Donnie Salt (past)',
        'Tom Hill in Ember (past)',
      ],
    ],
    [
      'Ada Stone (Rosalind) and Bo Reed (Rovers, Angels in Ohio) have parts in the show this year.',
      [
        'Ada Stone in Northgate',
        'Bo Reed in Northgate',
        'Ada Stone in Rosalind (past)',
        'Bo Reed in Rovers (past)',
        'Bo Reed in Angels in Ohio (past)',
      ],
    ],
    [
      'The cast includes Ada Stone (Sandy), Bo Reed (Joyce), Tom Hill (Mr. Quell) and Lena Marsh (The Journalist).',
      [
        'Ada Stone = Sandy in Northgate',
        'Bo Reed = Joyce in Northgate',
        'Tom Hill = Mr. Quell in Northgate',
        'Lena Marsh = The Journalist in Northgate',
      ],
    ],
    [
      'Ada Stone (as Kira Vale) and Bo Reed (Control) will join the previously announced Tom Hill (Barrow).',
      [
        'Ada Stone = Kira Vale in Northgate',
        'Bo Reed = Control in Northgate',
        'Tom Hill = Barrow in Northgate',
      ],
    ],
    [
      'Ada Stone (Ember), Bo Reed (Halo) and Tom Hill (Quarry) are all back to play their respective characters.',
      ['Ada Stone = Ember in Northgate', 'Bo Reed = Halo in Northgate', 'Tom Hill = Quarry in Northgate'],
    ],
    [
      'Written by Lena Marsh (Copper Lake, Night Rooms), it follows historian Kira Vale (Stone) and stars Ada Stone.',
      ['Ada Stone = Kira Vale in Northgate'],
    ],
  ];
  it.each(cases)('%s', (sentence, expected) => {
    expect(says(opening + sentence, ['cast'], about)).toEqual([...expected].sort());
  });
});

describe('a work or an actor in front of a possessive', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    [
      'The cast features the likes of Donnie Salt’s Ada Stone as well as Bo Reed.',
      ['Ada Stone in Northgate', 'Bo Reed in Northgate'],
    ],
    ['Bo Reed is co-writing the script with Donnie Salt’s Ada Stone.', []],
    ['Bo Reed is co-writing the script with Zebra Hill’s Ada Stone.', []],
    [
      "Kira (played by Zebra Hill' Ada Stone) is a nurse.",
      ['Ada Stone = Kira in Northgate', 'Ada Stone in Zebra Hill (past)'],
    ],
    // what has lost another letter owns nothing
    ["It is an adaptation of Livin' Large, with Ada Stone as Kira.", ['Ada Stone = Kira in Northgate']],
    // the capital of the sentence, and no title
    ['Adult cast members include Ada Stone.', ['Ada Stone in Northgate']],
    [
      "Opposite Bo Reed's Dax Orrin, Ada Stone stars.",
      ['Ada Stone in Northgate', 'Bo Reed = Dax Orrin in Northgate'],
    ],
  ];
  it.each(cases)('%s', (sentence, expected) => {
    expect(says(opening + sentence, ['cast'], about)).toEqual([...expected].sort());
  });
});
