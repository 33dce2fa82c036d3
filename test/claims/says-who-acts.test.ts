import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

const about = { title: 'Everything we know about Northgate' };
const opening = 'The series *Northgate* is on its way. It stars Lena Marsh.\n\n';
const told = (sentence: string) =>
  says(opening + sentence, ['cast', 'crew'], about).filter((claim) => claim !== 'Lena Marsh in Northgate');

describe('who acts and who makes, in other words', () => {
  it.each([
    [
      'Ada Stone starred in, co-wrote and co-produced the loud comedy *Low Tide*.',
      ['Ada Stone in Low Tide', 'Ada Stone, co-producer of Low Tide', 'Ada Stone, co-writer of Low Tide'],
    ],
    ['“It was hot,” leading man Bo Reed said.', ['Bo Reed in Northgate']],
    ['Leading lady Ada Stone told reporters of it.', ['Ada Stone in Northgate']],
    [
      'With career-best performances from Ada Stone and, especially, Bo Reed, it is a triumph.',
      ['Ada Stone in Northgate', 'Bo Reed in Northgate'],
    ],
    [
      'Most of the regulars are back, including Ada Stone and Bo Reed.',
      ['Ada Stone in Northgate', 'Bo Reed in Northgate'],
    ],
    [
      'The cast is back for the third season, which is led by Ada Stone and Bo Reed.',
      ['Ada Stone in Northgate s3', 'Bo Reed in Northgate s3'],
    ],
    [
      'Ada Stone and Bo Reed have signed on as full-fledged series regulars.',
      ['Ada Stone in Northgate', 'Bo Reed in Northgate'],
    ],
    [
      'Ada Stone and Bo Reed will both have expanded roles when it returns.',
      ['Ada Stone in Northgate', 'Bo Reed in Northgate'],
    ],
    [
      'The finale features cast-members Ada Stone and Bo Reed.',
      ['Ada Stone in Northgate', 'Bo Reed in Northgate'],
    ],
    ['Bo Reed’s cinematography perfectly captures the fens.', ['Bo Reed, cinematographer of Northgate']],
    [
      'Bo Reed is working on the screenplay, and Ada Stone will work on the music.',
      ['Ada Stone, composer of Northgate', 'Bo Reed, writer of Northgate'],
    ],
    ['Ada Stone has a writing credit on the series.', ['Ada Stone, writer of Northgate']],
    [
      'Bo Reed is pleased, and the spin-off he produced, *Ember*, will open in May.',
      ['Bo Reed, producer of Ember'],
    ],
    // a talk, a prize, an album, somebody unknown
    ['Ada Stone and Bo Reed joined “Good Morning America” today to discuss it.', []],
    ['Ada Stone was nominated for Outstanding Guest Actor in a Drama Series.', []],
    ['Bo Reed is working on new songs.', []],
    ['Zane’s nod was for his role in *Low Tide*.', []],
  ])('%s', (sentence, expected) => expect(told(sentence)).toEqual(expected));
});
