import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/claims/claim.ts';
import { claimsIn } from './told.ts';

/** Invented titles of many shapes: what is read of a work does not depend on what it is called. */
const TITLES = [
  'Salt',
  'Copper Sky',
  'Lost Harbor',
  'Harriet by the Sea',
  'Harriet in the Middle',
  "Harriet's Choice",
  "You've Got Harriet",
  'Never Ask Harriet',
  'No Country Road',
  'My Friend Otter',
  'What We Buried',
  'Where To Begin',
  'Up the Hill',
  'Not Tonight',
  'Say Nothing Twice',
  'Salt and Smoke',
  'Lamp & Locket',
  'Lamp: The Beginning',
  'Gravel Falls: Low Water',
  'Salt vs. the Sea',
  'Five Keys',
  '40 Harbors',
  'Harbor Vol. 2',
  'Juniper 7',
  'Salt-9',
  'District Nine Hundred',
];

/** Sentences with a title in every place, and what each says of the work. */
const SENTENCES: readonly (readonly [sentence: string, says: Partial<Claim>])[] = [
  ['Ada Stone stars in {}.', { kind: 'cast', person: 'Ada Stone' }],
  ['{} star Ada Stone will direct the thriller Low Tide.', { kind: 'cast', person: 'Ada Stone' }],
  ["Netflix's {} returns on May 5, 2031.", { kind: 'platform', platform: 'Netflix' }],
  ['The cast also includes Ada Stone ({}) and Bo Reed (Quiet Farm).', { kind: 'cast', person: 'Ada Stone' }],
  ['Ada Stone, best known for {}, will star in the film Low Tide.', { kind: 'cast', person: 'Ada Stone' }],
  ['{} opens in theaters on May 5, 2031.', { kind: 'release', date: '2031-05-05' }],
  ["{}'s Ada Stone has joined the cast of Low Tide.", { kind: 'cast', person: 'Ada Stone' }],
  ['{} was directed by Bo Reed.', { kind: 'crew', person: 'Bo Reed', role: 'director' }],
  ['The Netflix series {} was created by Bo Reed.', { kind: 'crew', person: 'Bo Reed', role: 'creator' }],
  ['Bo Reed directed {}.', { kind: 'crew', person: 'Bo Reed', role: 'director' }],
  [
    'Ada Stone leads the film Low Tide. Her credits include {} and Quiet Farm.',
    { kind: 'cast', person: 'Ada Stone' },
  ],
  ['Ada Stone plays Kira Vale in {}.', { kind: 'cast', person: 'Ada Stone', character: 'Kira Vale' }],
];

describe.each(SENTENCES)('%s', (sentence, says) => {
  it.each(TITLES)('%s', (title) => {
    const claims = claimsIn('News of the week', sentence.replace('{}', title), '2030-11-02');
    expect(claims).toContainEqual(expect.objectContaining({ ...says, title }));
    for (const claim of claims) expect([title, 'Low Tide', 'Quiet Farm']).toContain(claim.title);
  });
});

describe('a first word that is of the sentence', () => {
  it.each([
    "Former Otter's Ada Stone has joined the cast of Low Tide.",
    "Now Otter's Ada Stone has joined the cast of Low Tide.",
    "When Otter's Ada Stone has joined the cast of Low Tide, it will open.",
  ])('is none of the title: %s', (sentence) => {
    const claims = claimsIn('News of the week', `The film “Otter” is out. ${sentence}`, '2030-11-02');
    expect(claims).toContainEqual(
      expect.objectContaining({ kind: 'cast', person: 'Ada Stone', title: 'Otter' }),
    );
  });
});
