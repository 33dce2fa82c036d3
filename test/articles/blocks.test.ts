import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/articles/block.ts';
import { findMarkdownBlocks } from '../../src/articles/markdown-blocks.ts';
import { findPlainBlocks } from '../../src/articles/plain-blocks.ts';

const show = (body: string, blocks: readonly Block[]) =>
  blocks.map(({ kind, start, end }) => [kind, body.slice(start, end)]);
const plain = (body: string) => show(body, findPlainBlocks(body));
const marked = (body: string) => show(body, findMarkdownBlocks(body));

const WRAPPED = [
  'The keeper of the lamp has lived on the rock for as long as the oldest of the',
  'fishermen can think, and nobody has ever seen her leave it. Now the channel has',
  'made a series of her life, in which Mara Quill plays the keeper and Tom Ash the',
  'goat. It starts in May.',
];

describe('findPlainBlocks', () => {
  it('joins lines that were wrapped by hand', () => {
    expect(plain(WRAPPED.join('\n'))).toEqual([['text', WRAPPED.join('\n')]]);
    expect(plain(WRAPPED.join('\r\n'))).toHaveLength(1);
  });

  it('keeps lines apart that were not', () => {
    const lines = ['The Lamp', 'The Goat', 'Mara Quill, Tom Ash', 'It is good.', 'It is long, too.'];
    expect(plain(lines.join('\n'))).toEqual(lines.map((line) => ['text', line]));
  });

  it('goes on in a line that starts in lower case or after a comma', () => {
    expect(plain('The keeper\nof the lamp\n\nMara Quill,\nTom Ash')).toEqual([
      ['text', 'The keeper\nof the lamp'],
      ['text', 'Mara Quill,\nTom Ash'],
    ]);
  });

  it('knows lists by their bullets', () => {
    expect(plain('Cast:\n- Mara Quill\n• Tom Ash\n2) Jo Fen')).toEqual([
      ['text', 'Cast:'],
      ['item', 'Mara Quill'],
      ['item', 'Tom Ash'],
      ['item', 'Jo Fen'],
    ]);
  });

  it('ends lines at every line end, and skips blank ones with odd spaces', () => {
    expect(plain('One.\r\rTwo.\r\n\u00a0\r\nThree.\n\ufeff\nFour.')).toEqual(
      ['One.', 'Two.', 'Three.', 'Four.'].map((text) => ['text', text]),
    );
  });
});

describe('findMarkdownBlocks', () => {
  it('knows headings, lists, quotes, rules, tables, code, comments and links', () => {
    const body = [
      '# The Lamp #',
      'A keeper.',
      'Cast\n====',
      '* [ ] Mara Quill\n* Tom Ash\n  as the goat',
      '> A goat',
      '---',
      '| Actor | Part |\n|---|---|\n| Jo Fen | Fen |',
      '```\ncode.\n\nmore\n```',
      '<!-- not\nshown -->',
      '[The Moor](https://moor.example)',
      '[1]: https://moor.example',
      '![A goat](goat.png)',
      '<div>',
      'It is <b>good</b>.',
    ].join('\n\n');
    expect(marked(body)).toEqual([
      ['heading', 'The Lamp'],
      ['text', 'A keeper.'],
      ['heading', 'Cast'],
      ['item', 'Mara Quill'],
      ['item', 'Tom Ash\n  as the goat'],
      ['text', 'A goat'],
      ['item', ' Actor | Part '],
      ['item', ' Jo Fen | Fen '],
      ['markup', '```\ncode.\n\nmore\n```'],
      ['markup', '<!-- not\nshown -->'],
      ['link', '[The Moor](https://moor.example)'],
      ['markup', '[1]: https://moor.example'],
      ['image', '![A goat](goat.png)'],
      ['markup', '<div>'],
      ['text', 'It is <b>good</b>.'],
    ]);
  });

  it('takes a lone line end for a space where a line is long enough to be wrapped', () => {
    const lines = ['The keeper of the lamp has lived on the rock for', 'Seven years, as the fishermen say.'];
    expect(marked(lines.join('\n'))).toHaveLength(1);
    expect(marked(lines.join('  \n'))).toHaveLength(2);
    expect(marked(lines.join('\\\n'))).toHaveLength(2);
    expect(plain(lines.join('\n'))).toHaveLength(2);
  });

  it.each([
    '[![The Lamp 4](lamp.jpg?a=(1))](https://shop.example/lamp "The Lamp 4")',
    '![The keeper [left] of The Lamp](lamp.png "x")Image: Quark Pictures',
    '![A goat](goat.png)Graphic: Bo Ek/Moor | Source images: Quark via Moor',
    '![A goat](goat.png)Quark',
  ])('takes %s for a picture', (line) => {
    expect(marked(line)).toEqual([['image', line]]);
  });

  it('does not take a sentence behind a picture for its credit', () => {
    expect(marked('![A goat](goat.png)The keeper of the lamp is out in May.')[0]?.[0]).toBe('text');
  });

  it('keeps labelled lines apart', () => {
    expect(marked('The best line of the trailer is about a lamp (Quill)\nSong: The Goat')).toHaveLength(2);
  });

  it('does not take a rule under a sentence for the line of a heading', () => {
    expect(marked('The lamp is out.\n---\nThe goat sleeps.')).toEqual([
      ['text', 'The lamp is out.'],
      ['text', 'The goat sleeps.'],
    ]);
  });

  it('lets an open fence run to the end', () => {
    expect(marked('One.\n\n~~~\nTwo.\n\nThree.')).toEqual([
      ['text', 'One.'],
      ['markup', '~~~\nTwo.\n\nThree.'],
    ]);
  });
});
