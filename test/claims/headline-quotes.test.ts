import { describe, expect, it } from 'vitest';
import { claimsIn, told } from './told.ts';

const titles = (headline: string, body: string) => [
  ...new Set(claimsIn(headline, body, '2026-02-10').map((claim) => (claim as { title?: string }).title)),
];

describe('a title that the headline quotes, and what the text calls it', () => {
  it.each([
    [
      '‘Kira’s Autonomy’ adds Ada Stone',
      'Kira’s Autonomy stars Ada Stone. Kira’s star Bo Reed is glad.',
      ['Kira’s Autonomy'],
    ],
    ['‘Low Tides’ to follow ‘Copper Lanes’ on Quark', 'Ada Stone stars in Low Tides.', ['Low Tides']],
    ['Review: Joyful ‘Salter’ breaks away', 'Salter is fun. Director Ada Stone made it.', ['Salter']],
    [
      'American Harbor Story adds Ada Stone',
      'Ada Stone stars in the drama “American Harbor Story.” AHS veteran Bo Reed is back.',
      ['American Harbor Story'],
    ],
    [
      'John Vick is a series',
      'UPDATED: The John Vick franchise is back. John Vick star Ada Stone is in it.',
      ['John Vick'],
    ],
  ])('%s', (headline, body, expected) => {
    expect(titles(headline, body)).toEqual(expected);
  });

  it.each([
    // an episode, and what is shouted
    'Fen is a drama. In the episode “Salt Glass,” Kira leaves. It opens on May 5.',
    'Fen is a drama. “Absolutely,” Ada Stone said. It opens on May 5.',
    'Fen is a drama. This version of Kira is new, and that version of Kira was not. It opens on May 5.',
    'Fen is a drama. Fans were screaming “Yes!” then. It opens on May 5.',
  ])('and what is quoted is none: %s', (body) => {
    expect(told('release', 'Fen: what is new', body, '2026-02-10')).toEqual(['Fen release 2026-05-05']);
  });
});
