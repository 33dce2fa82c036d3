import { describe, expect, it } from 'vitest';
import { genderOf, startsWithGivenName } from '../../src/claims/reading/given-name.ts';

describe('a first name', () => {
  it.each([
    ['Ada Stone', 'female'],
    ['Chloë Vale', 'female'],
    ['Anne-Marie Reed', 'female'],
    ['Dame Hild Stone', 'female'],
    ['Bo Reed', 'male'],
    ['Jean-Luc Reed', 'male'],
    ['Mr. Stone', 'male'],
    ['Yōsuke Vale', 'male'],
    ['Priya Stone', 'female'],
  ] as const)('%s: %s', (name, gender) => {
    expect(genderOf(name)).toBe(gender);
  });

  it.each(['Alex Stone', 'J.J. Vale', 'M. Reed', 'Sam Reed'])(
    'tells that %s is somebody, not of which gender',
    (name) => {
      expect(startsWithGivenName(name)).toBe(true);
      expect(genderOf(name)).toBeUndefined();
    },
  );

  it.each(['Gloam Rising', 'The Salt Road', 'Hope Street', 'Zzyx Stone'])('is not seen in %s', (name) => {
    expect(startsWithGivenName(name)).toBe(false);
    expect(genderOf(name)).toBeUndefined();
  });
});
