import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stripMarkdown } from '../../src/replies/plain-text.ts';
import { drawTitle } from '../../src/replies/title.ts';

describe('drawTitle', () => {
  it.each([
    ['Ana Bello plays Marta Quint', 'Ana Bello plays Marta Quint'],
    ['M*A*S*H and the ||end||', 'M\\*A\\*S\\*H and the \\|\\|end\\|\\|'],
    ['<@666> `code`', '\\<@\u200b666\\> \\`code\\`'],
    [' \u0000\n', '…'],
  ])('%j', (text, title) => {
    expect(drawTitle(text)).toBe(title);
  });

  it('fits with its escapes, and ends in none', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('*', '_', 'a', ' ', '👍', '@', '://'), { maxLength: 400 }),
        (parts) => {
          const title = drawTitle(parts.join(''));
          expect(title.length).toBeGreaterThan(0);
          expect(title.length).toBeLessThanOrEqual(256);
          expect(stripMarkdown(title)).not.toMatch(/\\$/u);
        },
      ),
    );
  });
});
