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
    ['~~gone~~', '\\~\\~gone\\~\\~'],
    ['a `b` \\ c', 'a \\`b\\` \\\\ c'],
    ['12) twelfth', '12\\) twelfth'],
    ['+ more', '\\+ more'],
    ['ftp://bad.example', 'ftp:\u200b//bad.example'],
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

  it.each([
    ['plain words – “no more”', 'plain words – “no more”'],
    ['two  blanks', 'two blanks'],
    [' one before', 'one before'],
    ['one after ', 'one after'],
    ['a\ttab and a\u00a0blank that does not break', 'a tab and a blank that does not break'],
    ['delete\u007fd', 'delete d'],
    ['next\u0085line', 'next line'],
    ['Ірина й Zoë', 'Ірина й Zoë'],
  ])('leaves single blanks alone in %j', (text, expected) => {
    expect(cleanLine(text)).toBe(expected);
  });

  it('takes out marks that annotate or hide, and halves of characters', () => {
    expect(cleanLine('a\u2060b\ufff9c \ud800d')).toBe('a b c �d');
  });
});
