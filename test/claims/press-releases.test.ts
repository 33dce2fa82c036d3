import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

describe('titles in capitals, as press releases have them', () => {
  const text = `Quark announced today that it has acquired THE GLASS ORCHARD, which stars Hanna Lind (HALFLIGHT), Piet Aas (COLD WATER) and Olle Fors.`;
  const found = says(text, ['cast']);

  it('are where an actor has been, and no parts', () => {
    expect(found).toContain('Hanna Lind in The Glass Orchard');
    expect(found.filter((claim) => claim.includes('='))).toEqual([]);
    expect(found.map((claim) => claim.toLowerCase())).toEqual(
      expect.arrayContaining(['hanna lind in halflight (past)', 'piet aas in cold water (past)']),
    );
  });

  it('are parts where the article prints all names so', () => {
    const shouted = 'THE SERIES LOW TIDE STARS HANNA LIND (KIRA VALE).';
    expect(says(shouted, ['cast']).some((claim) => claim.includes('in KIRA VALE'))).toBe(false);
  });
});

describe('who speaks for a company', () => {
  it('is no work, though a drama is in the office', () => {
    const text =
      'Quark has ordered the series Ember Road, based on the novels by Greta Hall.\n\n"Greta\'s books have meant so much to so many," said Quark\'s head of drama, Vic Lowe.';
    expect(says(text, ['crew']).filter((claim) => claim.includes('Vic Lowe'))).toEqual([]);
  });

  it('makes things there, and has not acted in the company', () => {
    const text =
      "Quark has ordered the series Ember Road.\n\nGreta Hall will executive produce alongside Plan Nine's Dana Wu.";
    expect(says(text, ['cast'])).toEqual([]);
  });
});

describe('when the first of a line came out', () => {
  it('is not said of the sequel', () => {
    const text =
      'Kingdom of Rain 2 opens on May 5, 2032.\n\nThe first film was a surprise smash, and grossed $410 million after its November 2028 release.';
    const about = { title: 'Kingdom of Rain 2 gets a date', published: '2031-01-15' };
    expect(says(text, ['release'], about)).toEqual([
      'release Kingdom of Rain (past)',
      'release Kingdom of Rain 2',
    ]);
  });
});
