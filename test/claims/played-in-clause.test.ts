import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

const about = (text: string): string[] =>
  says(`# Tidebreak returns\n\nTidebreak is a drama.\n${text}`, ['cast', 'crew']);

describe('a part that a clause tells of', () => {
  it.each([
    [
      'Tidebreak killed off Sheriff Dale Hutch, the lawman Garrett Noel has played since the pilot.',
      ['Garrett Noel = Sheriff Dale Hutch in Tidebreak'],
    ],
    [
      'We said goodbye to Dani Vale, the agent whom Piper Lane has portrayed for years.',
      ['Piper Lane = Dani Vale in Tidebreak'],
    ],
    [
      'It ends the story of Wade Moss, a drifter that Ian Hall plays with relish.',
      ['Ian Hall = Wade Moss in Tidebreak'],
    ],
    [
      'The detective, Ros Hale, whom Odile Marsh has been playing since 2010, dies.',
      ['Odile Marsh = Ros Hale in Tidebreak'],
    ],
  ])('%s', (sentence, expected) => {
    expect(about(sentence)).toEqual(expected);
  });

  it.each([
    ['Bo Reed, the detective Ada Stone has played chess with, said so.'],
    ['The harbor that Ada Stone plays in is cold.'],
    ['Salt Lake, the town Ada Stone has played since May, is in Utah.'],
    ['Kira Vale is a nurse, and Ada Stone never played a nurse.'],
  ])('is none: %s', (sentence) => {
    expect(about(sentence)).toEqual([]);
  });

  it.each([
    [
      'There is fine support, too, from Amy Lane and Des Coyle as the twins.',
      ['Amy Lane in Tidebreak', 'Des Coyle in Tidebreak'],
    ],
    [
      'Bo Reed directs, with Eri Sato handling the series scripts and Mako Abe designing the characters.',
      [
        'Bo Reed, director of Tidebreak',
        'Eri Sato, writer of Tidebreak',
        'Mako Abe, character designer of Tidebreak',
      ],
    ],
  ])('%s', (sentence, expected) => {
    expect(about(sentence)).toEqual(expected);
  });
});
