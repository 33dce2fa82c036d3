import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

const about = { title: 'Everything we know about Northgate' };
const opening = 'The series *Northgate* is on its way. It stars Lena Marsh.\n\n';
const told = (sentence: string) =>
  says(opening + sentence, ['cast', 'crew'], about).filter((claim) => claim !== 'Lena Marsh in Northgate');

describe('of which work it is said', () => {
  it.each([
    ['Ada Stone is a recurring guest star.', ['Ada Stone in Northgate']],
    ['Ada Stone is the star of the new series.', ['Ada Stone in Northgate']],
    ['Bo Reed was one of the stars of *Ember*.', ['Bo Reed in Ember']],
    [
      'Marsh is a judge and executive producer on the series “Low Tide.”',
      ['Lena Marsh, executive producer of Low Tide'],
    ],
    [
      'Marsh starred in “Ember” with Ada Stone, “Low Tide” with Bo Reed and “Fen” with Tom Vane.',
      [
        'Ada Stone in Ember',
        'Bo Reed in Low Tide',
        'Lena Marsh in Ember',
        'Lena Marsh in Fen',
        'Lena Marsh in Low Tide',
        'Tom Vane in Fen',
      ],
    ],
    [
      'Ada Stone is a producer behind such hits as 1987’s *Ember* with Bo Reed and 1993’s *Low Tide* with Tom Vane.',
      [
        'Ada Stone, producer of Ember (1987)',
        'Ada Stone, producer of Low Tide (1993)',
        'Bo Reed in Ember (1987)',
      ],
    ],
    [
      'Marsh is shooting *Harriet*, about the poet Harriet Tubb, directed by Ada Stone.',
      ['Ada Stone, director of Harriet', 'Lena Marsh in Harriet (past)'],
    ],
    [
      'The season brings back longtime “Low Tide” performers Ada Stone and Bo Reed.',
      ['Ada Stone in Low Tide', 'Bo Reed in Low Tide'],
    ],
    [
      'From Tom Vane, writer of “Low Tide” and “Ember” and “Fen” producer Bo Reed, comes a drama.',
      [
        'Bo Reed, producer of Fen',
        'Tom Vane, writer of Ember',
        'Tom Vane, writer of Low Tide',
        'Tom Vane, writer of Northgate',
      ],
    ],
    // a cover, a star, an earlier series, a franchise, the works of producers
    ['Marsh appears on the cover of Vogue.', []],
    ['Ada Stone is a star.', []],
    ['Tom Vane, who was an executive producer on the original series, spoke.', []],
    [
      'The popular Ada Stone and Bo Reed-starring Low Tide franchise ended.',
      ['Ada Stone in Low Tide', 'Bo Reed in Low Tide'],
    ],
    [
      'The executive producers include Ada Stone (“Low Tide”), Bo Reed (“Ember”) and Tom Vane (“Fen”).',
      [
        'Ada Stone, executive producer of Northgate',
        'Bo Reed, executive producer of Northgate',
        'Tom Vane, executive producer of Northgate',
      ],
    ],
  ])('%s', (sentence, expected) => expect(told(sentence)).toEqual(expected));
});
