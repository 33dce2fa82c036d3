import { describe, expect, it } from 'vitest';
import { claimsIn, told } from './told.ts';

const released = (body: string): string[] => told('release', 'What is new', body, '2026-02-10');

describe('a title that only emphasis or quotation marks show', () => {
  it.each([
    ['*It* opens on May 5. *It* was written by Ada Stone.', ['It release 2026-05-05']],
    [
      'We saw *Salt in My Shoes* there. *Salt in My Shoes* opens on May 5.',
      ['Salt in My Shoes release 2026-05-05'],
    ],
    ['Then _Lantern_ opens on May 5.', ['Lantern release 2026-05-05']],
    ['_Lantern,_ a short film, opens on May 5.', ['Lantern release 2026-05-05']],
    ['There was a screening of *Lantern.* The film opens on May 5.', ['Lantern release 2026-05-05']],
    ['Later, “See” premieres on May 5.', ['See release 2026-05-05']],
  ])('%s', (body, expected) => {
    expect(released(body)).toEqual(expected);
  });

  it.each([
    ['In an interview with *Variety*, she was glad. It opens on May 5.', ['Fen release 2026-05-05']],
    ['*Variety*, starring Bo Reed, is a film. It opens on May 5.', ['Variety release 2026-05-05']],
  ])('and which is spoken of: %s', (body, expected) => {
    expect(told('release', 'A trailer for Fen', `The film Fen is new. ${body}`, '2026-02-10')).toEqual(
      expected,
    );
  });

  it.each([
    // a word that is stressed
    '*So* much happens, and it opens on May 5.',
    'It was *not* good, and *Never* was a word heard so often.',
    // a name in marks of its own, and a list of stars
    '**Ada Stone** was there * and * so on * in May *.',
  ])('and none in: %s', (body) => {
    expect(released(body)).toEqual([]);
  });

  it('of which one stretch of emphasis holds several', () => {
    const body = 'Bo Reed is known from *Low Tide, Copper Lake, Ember*.';
    expect(claimsIn('What is new', body, undefined)).toHaveLength(3);
  });
});
