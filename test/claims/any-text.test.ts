import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readClaims } from '../../src/claims/read-claims.ts';
import { articleOf } from './article-of.ts';
import { expectLinear } from './count-looks.ts';

const PIECES =
  'Ada Stone|Kira Vale|Northgate|as|plays|and|,|(|)|“|”|"|\'|’s|stars|starring|directed by|the|of|in|known for|who|is|will|actor|director|season 2|2017|:|/|&|*|_|—|adaptation of|as well as|Дарья|王小明|عمر|🎬|the series|she|role|by|cast|credits include|joined|which|himself|\u0000|ﬁ|İ|ß'.split(
    '|',
  );

describe('reading claims out of any text', () => {
  it('throws at nothing and cites whole sentences', () => {
    const piece = fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (words) => {
        const article = articleOf(words.join(' '));
        for (const claim of readClaims(article))
          expect(article.body.slice(claim.start, claim.end)).toBe(claim.sentence);
      }),
      { numRuns: 300 },
    );
  });

  it.each(['constructor', 'toString', 'valueOf', '__proto__', 'hasOwnProperty'])(
    'takes %s, which every object has, for a word',
    (word) => {
      const text = `Northgate is a ${word} by Ada Stone. ${word}: Kira Vale. It was directed in 2017 ${word} by Ada Stone.`;
      for (const claim of readClaims(articleOf(text)))
        for (const value of Object.values(claim)) expect(typeof value).not.toBe('function');
    },
  );

  it('says the same of the same text twice', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }), (words) => {
        const text = words.join(' ');
        expect(readClaims(articleOf(text))).toEqual(readClaims(articleOf(text)));
      }),
      { numRuns: 100 },
    );
  });
});

const ADVERSARIAL = [
  'Ada Stone as Kira Vale, ',
  'Ada Stone (Kira Vale), ',
  'Ada Stone is Kira Vale, ',
  'who plays and ',
  'will play and star and direct ',
  'Ada Stone and ',
  'Ada Stone, ',
  "Ada Stone's Kira Vale and ",
  'known for “Northgate,” ',
  'directed by and written by ',
  'Northgate and Ember actor Ada Stone, ',
  'played by Ada Stone, ',
  'creator and director ',
  'the novel of Ada Stone, ',
  '( ( ( ',
  '" " ',
  'as as as ',
  'the the of the of ',
  'Northgate: Northgate: ',
  'season of season of ',
  'it stars which stars ',
  'appeared in and ',
  'shows Kira Vale and ',
  'whose films include and seen in ',
  'the star of Northgate, seen in ',
  '“Northgate,” opposite Ada Stone, ',
  'Northgate, with Ada Stone, ',
  'the cast are Ada Stone and ',
  'joined by Ada Stone and ',
  'Ada Stone (“Northgate,” ',
  'starred opposite Ada Stone, ',
  'Ada Stone returns, ',
  'makes a fine Kira in the hands of ',
  'parts originated by Ada Stone as Kira and ',
  'Ada Stone and Bo Reed is ',
];

describe('the work of a rule', () => {
  it.each(ADVERSARIAL)('grows with the sentence and no faster, of nothing but %s', (piece) => {
    expectLinear((times) => articleOf(`Ada Stone ${piece.repeat(times)}`), 50);
  });
});
