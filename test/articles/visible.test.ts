import { describe, expect, it } from 'vitest';
import { cleanLine, isWebAddress, showable } from '../../src/articles/visible.ts';

describe('showable', () => {
  it('takes the sting out of controls and direction marks', () => {
    expect(showable('a\u001b[31mb\u0007c\u202ed\u0085e')).toBe('a�[31mb�c�d�e');
    expect(showable('line\r\n\tnext \u200f‏שלום')).toBe('line\r\n\tnext \u200f‏שלום');
    expect(showable('half \ud83d')).toBe('half �');
  });
});

describe('cleanLine', () => {
  it('makes one short line', () => {
    expect(cleanLine('  a\u00a0 b\n\nc\u001b ', 20)).toBe('a b c');
    expect(cleanLine('abcdef ghij', 8)).toBe('abcdef…');
    expect(cleanLine('', 8)).toBe('');
    expect(cleanLine('a\u200fb\u061cc\ufff9d', 8)).toBe('abcd');
  });
});

describe('isWebAddress', () => {
  it.each(['https://a.example', 'HTTP://a.example/x?y#z', 'https://a.example/ø'])('takes %s', (text) => {
    expect(isWebAddress(text)).toBe(true);
  });

  it.each([
    'a.example',
    'ftp://a.example',
    'javascript:alert(1)',
    'https://',
    'https://a.example/ b',
    'https://u:p@a.example',
    'https://a.example/\u202e',
    'https://a.example/)[x](y<',
    `https://a.example/${'x'.repeat(2000)}`,
  ])('refuses %s', (text) => {
    expect(isWebAddress(text)).toBe(false);
  });
});
