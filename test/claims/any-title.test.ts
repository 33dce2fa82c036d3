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

/** Sentences with a title in every place, and the claim that each makes. */
const SENTENCES: readonly (readonly [sentence: string, claim: string])[] = [
  ['Ada Stone stars in {}.', 'cast: Ada Stone in {}'],
  ['{} star Ada Stone will direct the thriller Low Tide.', 'cast: Ada Stone in {}'],
  ["Netflix's {} returns on May 5, 2031.", 'platform: {} on Netflix'],
  ['The cast also includes Ada Stone ({}) and Bo Reed (Quiet Farm).', 'cast: Ada Stone in {}'],
  ['Ada Stone, best known for {}, will star in the film Low Tide.', 'cast: Ada Stone in {}'],
  ['{} opens in theaters on May 5, 2031.', 'release: {} on 2031-05-05'],
  ["{}'s Ada Stone has joined the cast of Low Tide.", 'cast: Ada Stone in {}'],
  ['{} was directed by Bo Reed.', 'crew: Bo Reed, director of {}'],
  ['The Netflix series {} was created by Bo Reed.', 'crew: Bo Reed, creator of {}'],
  ['Bo Reed directed {}.', 'crew: Bo Reed, director of {}'],
  ['Ada Stone leads the film Low Tide. Her credits include {} and Quiet Farm.', 'cast: Ada Stone in {}'],
  ['Ada Stone plays Kira Vale in {}.', 'cast: Ada Stone as Kira Vale in {}'],
];

describe.each(SENTENCES)('%s', (sentence, claim) => {
  it.each(TITLES)('%s', (title) => {
    const says = claimsIn('News of the week', sentence.replace('{}', title), '2030-11-02').map(line);
    expect(says).toContain(claim.replace('{}', title));
    const others = says.filter((said) => !/(?:in|of|on|:) (?:Low Tide|Quiet Farm)\b/.test(said));
    for (const said of others) expect(said).toContain(title);
  });
});

describe('a first word that is of the sentence', () => {
  it.each([
    "Former Otter's Ada Stone has joined the cast of Low Tide.",
    "Now Otter's Ada Stone has joined the cast of Low Tide.",
    "When Otter's Ada Stone has joined the cast of Low Tide, it will open.",
  ])('is none of the title: %s', (sentence) => {
    const says = claimsIn('News of the week', `The film “Otter” is out. ${sentence}`, '2030-11-02').map(line);
    expect(says).toContain('cast: Ada Stone in Otter');
  });
});

function line(claim: Claim): string {
  switch (claim.kind) {
    case 'cast':
      return `cast: ${claim.person}${claim.character ? ` as ${claim.character}` : ''} in ${claim.title}`;
    case 'crew':
      return `crew: ${claim.person}, ${claim.role} of ${claim.title}`;
    case 'release':
      return `release: ${claim.title} on ${claim.date}`;
    case 'platform':
      return `platform: ${claim.title} on ${claim.platform}`;
    default:
      return `${claim.kind}: ${claim.title}`;
  }
}
