import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

const all = (text: string): string[] => says(text, ['cast', 'crew', 'release', 'platform']);

describe('what a sentence only begins with is not its work', () => {
  it.each([
    [
      'Set against the Salt Riots, the musical Northgate is based on Bo Reed’s 1862 novel.',
      ['Bo Reed, author of Northgate'],
    ],
    [
      'The musical Northgate was made for the love of Noirploitation movies, with music by Bo Reed.',
      ['Bo Reed, composer of Northgate'],
    ],
    [
      'Director Ada Stone took the Harbor Jury Prize for the film Low Tide.',
      ['Ada Stone, director of Low Tide'],
    ],
  ])('%s', (sentence, expected) => {
    expect(all(sentence).filter((line) => !line.startsWith('release'))).toEqual(expected);
  });

  it.each([
    [
      'It is years since the Bo Reed-starring film hit theaters.\nDirector Ada Stone will return to helm the film.',
      'Bo Reed',
    ],
    ['The two starred in Ada Stone’s Salt War film, The Keeper.\nThe Keeper premiered in May.', 'Salt War'],
  ])('%s', (text, title) => {
    expect(all(text).filter((line) => line.endsWith(` ${title}`))).toEqual([]);
  });

  it('takes no cry for a title', () => {
    const found = all(
      'STRIKE HIM!\nWell, who does not know it?\n\nThe film Northgate is back.\nBo Reed directs.',
    );
    expect(found).toEqual(['Bo Reed, director of Northgate']);
  });

  it('keeps small words of other languages inside a title', () => {
    const found = all('The film La Torre nel Mare stars Ada Stone.\nBo Reed directed Raju aur Mira.');
    expect(found).toEqual(['Ada Stone in La Torre nel Mare', 'Bo Reed, director of Raju aur Mira']);
  });
});
