import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

const about = (text: string): string[] =>
  says(`# Tidebreak 2 gets a date\n\nTidebreak 2 is a film about a ferry.\n${text}`, ['cast', 'crew']);

describe('the first work of a line', () => {
  it.each([
    ['Ada Stone played Kira in the first film.', ['Ada Stone = Kira in Tidebreak']],
    ['The original movie was directed by Bo Reed.', ['Bo Reed, director of Tidebreak']],
  ])('is meant in: %s', (sentence, expected) => {
    expect(about(sentence)).toEqual(expected);
  });

  it.each([
    ['Ada Stone will reprise her role as Kira from the first film.', ['Ada Stone = Kira in Tidebreak 2']],
    ['This is the first film that Bo Reed directed.', ['Bo Reed, director of Tidebreak 2']],
    ['The film was directed by Bo Reed.', ['Bo Reed, director of Tidebreak 2']],
  ])('is not meant in: %s', (sentence, expected) => {
    expect(about(sentence).map((line) => line.replace(' (expected)', ''))).toEqual(expected);
  });
});
