import { describe, expect, it } from 'vitest';
import { inTitleCase } from '../../src/claims/reading/title-names.ts';

describe('titles that are printed in capitals', () => {
  it.each([
    ['THE SALT OF THE ROAD', 'The Salt of the Road'],
    ['SLT: LANTERN TIDE', 'SLT: Lantern Tide'],
    ['LANTERN TIDE: SLT', 'Lantern Tide: SLT'],
    ['LANTERN TIDE II: GHOST', 'Lantern Tide II: Ghost'],
    // words, names and a short word that stands at no colon
    ['ADA: SEA OF SALT', 'Ada: Sea of Salt'],
    ['CAPTAIN ODE', 'Captain Ode'],
  ])('%s', (title, printed) => {
    expect(inTitleCase(title)).toBe(printed);
  });
});
