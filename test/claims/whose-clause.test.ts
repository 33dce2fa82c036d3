import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

const about = { title: 'Everything we know about Northgate' };
const opening = 'The series *Northgate* is on its way.\n\n';
const told = (sentence: string) => says(opening + sentence, ['cast', 'crew'], about);

describe('whose clause it is', () => {
  it.each([
    // the subject of both verbs, and not what is named between
    [
      'The series charts the years around her debut, *Low Tide*, and also stars Ada Stone.',
      ['Ada Stone in Northgate'],
    ],
    ['The show, which is set in the world of *Low Tide*, also stars Ada Stone.', ['Ada Stone in Northgate']],
    ['The series is set in the world of *Low Tide*, which stars Ada Stone.', ['Ada Stone in Low Tide']],
    // said of the last alone
    [
      'It was created by Ada Stone, known for creating and starring in *Ember*, and Bo Reed, who created *Low Tide*.',
      [
        'Ada Stone in Ember',
        'Ada Stone, creator of Ember',
        'Ada Stone, creator of Northgate',
        'Bo Reed, creator of Low Tide',
        'Bo Reed, creator of Northgate',
      ],
    ],
    [
      'She is the daughter of actor Tom Stone and actress Ada Stone (who also appears in this series).',
      ['Ada Stone in Northgate'],
    ],
    [
      'It was created by Ada Stone and Bo Reed, who created *Low Tide*.',
      [
        'Ada Stone, creator of Low Tide',
        'Ada Stone, creator of Northgate',
        'Bo Reed, creator of Low Tide',
        'Bo Reed, creator of Northgate',
      ],
    ],
    // a clause ends where the list of the next one begins
    [
      'The film, directed by Tom Vane, has a starry cast: Ada Stone as a cop; Bo Reed as her partner; and Lena Marsh as the mayor.',
      [
        'Ada Stone in Northgate',
        'Bo Reed in Northgate',
        'Lena Marsh in Northgate',
        'Tom Vane, director of Northgate',
      ],
    ],
    // of the work that opens with them
    [
      '*Northgate* will open with Ada Stone in attendance, while *Low Tide* will premiere with showrunner Bo Reed and producer/director Tom Vane.',
      ['Bo Reed, showrunner of Low Tide', 'Tom Vane, director of Low Tide', 'Tom Vane, producer of Low Tide'],
    ],
    // what people do for a living, and where they come from
    ['There are special awards for actor/director Bo Reed.', []],
    [
      'Among the guests are Ada Stone, producer/writer Bo Reed.',
      ['Bo Reed, producer of Northgate', 'Bo Reed, writer of Northgate'],
    ],
    [
      'Bo Reed of *Ember* and *Low Tide* is slated to direct the series.',
      ['Bo Reed, director of Northgate (expected)'],
    ],
    ['It is a new show from *Ember* veterans Ada Stone and Bo Reed.', []],
    [
      'Ada Stone, Bo Reed (the Mayor’s Right Hand) and Lena Marsh star in the series.',
      ['Ada Stone in Northgate', 'Bo Reed in Northgate', 'Lena Marsh in Northgate'],
    ],
    ['Ada Stone won an Emmy for the score to the hit *Low Tide*.', []],
    [
      'Ada Stone had supporting roles in two hits, 2017’s *The Great Salt* and *Ember*.',
      ['Ada Stone in Ember', 'Ada Stone in The Great Salt (2017)'],
    ],
  ])('%s', (sentence, expected) => expect(told(sentence)).toEqual(expected));
});
