import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/articles/plain-text.ts';

describe('plainText', () => {
  it.each([
    ['[Mara Quill](https://q.example/m) plays *Ida*.', 'Mara Quill plays Ida.'],
    ['**Mara Quill** plays __Ida Holm__.', 'Mara Quill plays Ida Holm.'],
    ['***Both*** and `code` and ~2031.', 'Both and code and ~2031.'],
    ['[Ida][1] lights the [lamp](<b> "c").', 'Ida lights the lamp.'],
    ['the <b>lamp</b> &amp; the&nbsp;goat', 'the lamp & the goat'],
    ['snake_case_name and 2 * 3 * 4', 'snake_case_name and 2 * 3 * 4'],
    ['escaped \\*stars\\* and \\[brackets\\]', 'escaped *stars* and [brackets]'],
    ['a\u00a0b\u2009c\r\n  d\u200b', 'a b c d'],
    ['![a goat](g.png) stands', 'a goat stands'],
  ])('reads %j as %j', (marked, plain) => {
    expect(plainText(marked, true)).toBe(plain);
  });

  it('leaves marks alone where the format has none', () => {
    expect(plainText('*not* [a](b) link\u00a0here', false)).toBe('*not* [a](b) link here');
  });
});
