import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

const about = { title: 'Everything we know about Northgate' };
const opening = 'The series *Northgate* is on its way. It stars Lena Marsh.\n\n';
const told = (sentence: string) =>
  says(opening + sentence, ['cast', 'crew'], about).filter((claim) => claim !== 'Lena Marsh in Northgate');

const both = ['Ada Stone in Northgate', 'Bo Reed in Northgate'];

describe('who is named beside others', () => {
  it.each([
    ['Ada Stone, as well as Bo Reed, were brought onto the drama.', both],
    [
      'The season welcomes several recurring faces, including *Ember* grad Ada Stone and, most recently, former *Low Tide* star Bo Reed.',
      ['Ada Stone in Northgate', 'Bo Reed in Low Tide', 'Bo Reed in Northgate'],
    ],
    [
      'Ada Stone, Rebel Wills and Mary Moss are scheduled to appear in *Low Tide*.',
      [
        'Ada Stone in Low Tide (expected)',
        'Mary Moss in Low Tide (expected)',
        'Rebel Wills in Low Tide (expected)',
      ],
    ],
    [
      'Lena Marsh appeared multiple times on *Ember* as well as *Low Tide*.',
      ['Lena Marsh in Ember', 'Lena Marsh in Low Tide'],
    ],
    ['Lena Marsh joined the long-running NBC procedural in season 2.', []],
    [
      'Marsh was no stranger to it — she had appeared in films including “Drop Dead.”',
      ['Lena Marsh in Drop Dead'],
    ],
    [
      'It is directed by Ada Stone and produced once again by Bo Reed.',
      ['Ada Stone, director of Northgate', 'Bo Reed, producer of Northgate'],
    ],
    [
      'It was written by Ada Stone and fellow heavy-hitter Bo Reed.',
      ['Ada Stone, writer of Northgate', 'Bo Reed, writer of Northgate'],
    ],
    [
      'Ada Stone’s debut feature — “Yelling at the Tide” — premiered in May.',
      ['Ada Stone, director of Yelling at the Tide'],
    ],
    [
      'Ada Stone just completed directing a pilot for NBC entitled “Red Line.”',
      ['Ada Stone, director of Red Line'],
    ],
    ['Ada Stone is penning a TV adaptation of the novel “Dawn” for NBC.', ['Ada Stone, writer of Dawn']],
    [
      'Robert and Michelle Vale serve as showrunners.',
      ['Michelle Vale, showrunner of Northgate', 'Robert Vale, showrunner of Northgate'],
    ],
    [
      'Ada Stone joked that Ada and Bo Reed wrote it.',
      ['Ada Stone, writer of Northgate', 'Bo Reed, writer of Northgate'],
    ],
    ['Songwriter Bo Reed, who has won an award, was there.', []],
    // a song, a trade, another work's co-star, a deal that nobody has made
    ['Ada Stone wrote and sang the song Stalker for it.', []],
    ['The downfall of movie producer Bo Reed shook it.', []],
    ['Marsh and her former Salt’s co-star Ada Stone spoke.', []],
    ['There is no deal yet for Marsh to return for a second season.', []],
  ])('%s', (sentence, expected) => expect(told(sentence)).toEqual(expected));
});
