import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine, escapeMarkdown } from '../../src/replies/escape.ts';
import { stripMarkdown } from '../../src/replies/plain-text.ts';

describe('escapeMarkdown', () => {
  it.each([
    ['**bold** and _thin_', '\\*\\*bold\\*\\* and \\_thin\\_'],
    ['[here](https://bad.example)', '\\[here\\](https:\u200b//bad.example)'],
    ['<@123456789012345678>', '\\<@\u200b123456789012345678\\>'],
    ['@everyone', '@\u200beveryone'],
    ['> a quote', '\\> a quote'],
    ['# heading', '\\# heading'],
    ['-# small', '\\-# small'],
    ['1. first', '1\\. first'],
    ['||spoiler||', '\\|\\|spoiler\\|\\|'],
    ['plain words, no more.', 'plain words, no more.'],
  ])('escapes %j', (text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });

  it('shows the same words again once Discord has read it', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (raw) => {
        const text = cleanLine(raw);
        expect(stripMarkdown(escapeMarkdown(text))).toBe(text);
      }),
    );
  });
});

describe('cleanLine', () => {
  it('takes out control characters, overrides and line ends', () => {
    expect(cleanLine(' a\u0000b\u001b[31m\u202ec\r\n d\u2066 ')).toBe('a b [31m c d');
  });

  it('takes out marks that annotate or hide, and halves of characters', () => {
    expect(cleanLine('a\u2060b\ufff9c \ud800d')).toBe('a b c �d');
  });
});
