import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readInline } from '../../src/local/page/browser/markdown/read-inline.ts';
import { readMarkdown } from '../../src/local/page/browser/markdown/read-markdown.ts';
import type { Block, Inline } from '../../src/local/page/browser/markdown/tree.ts';

/** The tree in one line: `bold(a italic(b))`. */
function sketch(nodes: Inline[]): string {
  return nodes
    .map((node) => {
      if (node.kind === 'text') return node.text;
      if (node.kind === 'code') return `code(${node.text})`;
      if (node.kind === 'link') return `link(${node.href} ${sketch(node.children)})`;
      if (node.kind === 'time') return `time(${node.at} ${node.style})`;
      if (node.kind === 'mention') return `${node.of}(${node.id})`;
      if (node.kind === 'emoji') return `emoji(${node.name})`;
      return `${node.kind}(${sketch(node.children)})`;
    })
    .join('');
}

function sketchBlocks(blocks: Block[]): string {
  return blocks
    .map((block) => {
      if (block.kind === 'code') return `code[${block.language}](${block.text})`;
      if (block.kind === 'quote') return `quote(${sketchBlocks(block.blocks)})`;
      if (block.kind === 'heading') return `h${block.level}(${sketch(block.children)})`;
      if (block.kind !== 'list')
        return `${block.kind === 'subtext' ? 'sub' : 'p'}(${sketch(block.children)})`;
      const items = block.items.map((item) => `${sketch(item.children)}${sketchBlocks(item.nested)}`);
      return `${block.ordered ? `ol${block.start}` : 'ul'}(${items.join('; ')})`;
    })
    .join(' ');
}

describe('inline Markdown', () => {
  it.each([
    ['plain', 'plain'],
    ['a **b** c', 'a bold(b) c'],
    ['*a* _b_', 'italic(a) italic(b)'],
    ['__a__ ~~b~~ ||c||', 'underline(a) strike(b) spoiler(c)'],
    ['***both***', 'bold(italic(both))'],
    ['*a **b** c*', 'italic(a bold(b) c)'],
    ['||**deep** `x`||', 'spoiler(bold(deep) code(x))'],
    ['snake_case_name', 'snake_case_name'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['**open', '**open'],
    ['**', '**'],
    ['****', '****'],
    ['\\*not\\* \\_this\\_', '*not* _this_'],
    ['`**code**`', 'code(**code**)'],
    ['`` a`b ``', 'code(a`b)'],
    ['**`**`**', 'bold(code(**))'],
    ['<t:86400:D> <t:0>', 'time(86400 D) time(0 f)'],
    ['<t:1:X>', '<t:1:X>'],
    [
      '<@123> <@!4> <@&5> <#6> </help:7> @everyone',
      'user(123) user(4) role(5) channel(6) command(7) everyone(everyone)',
    ],
    ['<:wave:12>', 'emoji(wave)'],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
  ])('reads %s', (text, expected) => {
    expect(sketch(readInline(text))).toBe(expected);
  });

  it.each([
    ['[a **b**](https://example.org/x_(film))', 'link(https://example.org/x_(film) a bold(b))'],
    ['see https://example.org/a.', 'see link(https://example.org/a https://example.org/a).'],
    ['(https://example.org/a)', '(link(https://example.org/a https://example.org/a))'],
    ['<https://example.org>', 'link(https://example.org/ https://example.org)'],
    ['[a](javascript:alert(1))', '[a](javascript:alert(1))'],
    ['[a](data:text/html,x)', '[a](data:text/html,x)'],
    ['[a](ftp://example.org)', '[a](ftp://example.org)'],
    ['xhttps://example.org', 'xhttps://example.org'],
  ])('links %s', (text, expected) => {
    expect(sketch(readInline(text))).toBe(expected);
  });

  it('leaves links as text where Discord shows none', () => {
    expect(sketch(readInline('[a](https://example.org) **b**', false))).toBe(
      '[a](https://example.org) bold(b)',
    );
  });
});

describe('blocks', () => {
  it.each([
    ['a\nb', 'p(a\nb)'],
    ['# One\ntext\n### Three', 'h1(One) p(text) h3(Three)'],
    ['#no heading', 'p(#no heading)'],
    ['-# small', 'sub(small)'],
    ['> a\n> **b**\nc', 'quote(p(a\nbold(b))) p(c)'],
    ['>>> a\nb', 'quote(p(a\nb))'],
    ['- a\n  - b\n- c', 'ul(aul(b); c)'],
    ['3. a\n4. b', 'ol3(a; b)'],
    ['a\n- b\n\nc', 'p(a) ul(b) p(c)'],
    ['```js\nlet a;\n```\nafter', 'code[js](let a;) p(after)'],
    ['before ```x``` after', 'p(before) code[](x) p(after)'],
    ['```open', 'p(```open)'],
    ['- not\n```\n- a list\n```', 'ul(not) code[](- a list)'],
  ])('reads %j', (text, expected) => {
    expect(sketchBlocks(readMarkdown(text))).toBe(expected);
  });

  it('reads any text, and loses no letter of text without marks', () => {
    assert(
      property(string(), (text) => {
        expect(() => readMarkdown(text)).not.toThrow();
        const words = text.replace(/[^a-z ]/g, '');
        expect(sketch(readInline(words))).toBe(words);
      }),
    );
  });

  it.each(['*', '**', '_', '`', '||', '[', '<t:', '> ', '- ', '[a](', '*_', '**`', '```'])(
    'survives many %s',
    (mark) => {
      expect(readMarkdown(mark.repeat(2_000)).length).toBeGreaterThanOrEqual(0);
    },
  );
});
