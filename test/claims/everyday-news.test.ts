import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

const all = (text: string): string[] =>
  says(`# Tidebreak gets a date\n\nTidebreak is a drama.\n${text}`, ['cast', 'crew', 'release']);

describe('news as it is written', () => {
  it.each([
    [
      "Bo Reed's first film since 2014's Palme d'Or-nominated The Salt Road is long.\nDirector Bo Reed said so.",
      ['Bo Reed, director of The Salt Road (past)', 'Bo Reed, director of Tidebreak'],
    ],
    [
      'The Golden Globe-winning Tidebreak stars Academy Award-winning actor Ada Stone.',
      ['Ada Stone in Tidebreak'],
    ],
    [
      'A spinoff, Tidebreak: Ashes, is in development, from writer Bo Reed.\nThere is no word yet on when it might arrive.',
      ['Bo Reed, writer of Tidebreak: Ashes', 'release Tidebreak: Ashes'],
    ],
    ['It is the adaptation of Ada Stone’s best-seller.', ['Ada Stone, author of Tidebreak']],
    ['Ada Stone is attached to star in a biopic of Kira Vale for director Bo Reed.', []],
    ['Actor Bo Reed directed a part of it, and has also worked on Salt.', []],
    ['Kira, a Coast Guard veteran, has a cat.', []],
    ["Greta Holm's indie “Tin Roof” is long.", ['Greta Holm, director of Tin Roof']],
    [
      'Her credits include Low Water and the Kira Vale films.\nAda Stone met Robert Moss before she played Kira.',
      ['Ada Stone = Kira Vale in Tidebreak'],
    ],
    ['Ada Stone wrote the book and lyrics.', ['Ada Stone, writer of Tidebreak']],
  ])('%s', (text, expected) => {
    expect(all(text).filter((line) => !/2014/.test(line))).toEqual(expected);
  });
});
