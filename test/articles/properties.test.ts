import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import { MAX_BYTES } from '../../src/articles/limits.ts';
import { readArticle } from '../../src/articles/read-article.ts';
import { findSentences } from '../../src/articles/sentences.ts';

/** Pieces of which hostile and ordinary pages are made. */
const PIECES = [
  ...['\n', '\r\n', '\r', '\n\n', ' ', '\u00a0', '\t', '.', '!', '?', '…', '...', '"', '”', '“', ')', '('],
  ...[
    '#',
    '# ',
    '- ',
    '* ',
    '1. ',
    '> ',
    '|',
    '---',
    '```',
    '<!--',
    '-->',
    '](',
    '[',
    '![',
    '**',
    '_',
    '`',
    '&amp;',
  ],
  ...[
    '<p>',
    '</p>',
    '<li>',
    '<h1>',
    '<a href="/">',
    '</a>',
    '<br>',
    '<table><tr><td>',
    '<script>',
    '<figcaption>',
  ],
  ...[
    'Mara Quill',
    ' plays ',
    'the Goat',
    'By Ann Bell',
    'Source: ',
    '(via Quark)',
    'RELATED: ',
    'More in TV',
  ],
  ...[
    'Mr. ',
    'U.S. ',
    'S.H.I.E.L.D. ',
    'vol. 2',
    'Image via ',
    'Share this',
    'Updated: Feb 18, 2031',
    '。',
    'שלום',
    '\ud83d',
  ],
  ...[
    '\u0000',
    '\u001b[31m',
    '\ufeff',
    '\u2028',
    '\u202e',
    'a'.repeat(80),
    'Ann Bell is a writer at Post.',
    'title: x',
  ],
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 300 }),
);
const id = fc.constantFrom('a.md', 'a.txt', 'a.html', 'c/a.MD');
const encode = (value: string) => new TextEncoder().encode(value);

function expectSound(article: Article): void {
  let end = 0;
  let paragraph = 0;
  for (const sentence of article.sentences) {
    expect(article.body.slice(sentence.start, sentence.end)).toBe(sentence.text);
    expect(sentence.text.trim()).not.toBe('');
    expect(sentence.start).toBeGreaterThanOrEqual(end);
    expect(sentence.paragraph).toBeGreaterThanOrEqual(paragraph);
    ({ end, paragraph } = sentence);
  }
  const spans = [...article.sentences, ...article.furniture].sort((a, b) => a.start - b.start);
  for (const [i, span] of spans.entries()) {
    expect(span.end).toBeGreaterThan(span.start);
    expect(span.start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
    expect(span.end).toBeLessThanOrEqual(article.body.length);
  }
}

describe('whatever the file', () => {
  it('an article’s sentences and furniture are ordered, disjoint slices of its body', () => {
    fc.assert(
      fc.property(id, text, (name, content) => {
        const { article, problems } = readArticle(name, encode(content));
        if (article) expectSound(article);
        else expect(problems.some(({ severity }) => severity === 'error')).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('bytes that are no text yield a problem, not an exception', () => {
    fc.assert(
      fc.property(id, fc.uint8Array({ maxLength: 200 }), (name, bytes) => {
        const { article, problems } = readArticle(name, bytes);
        expect(article !== undefined || problems.length > 0).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('front matter yields metadata or problems with a line in it', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom(
        'title: "a',
        'facts:',
        '  - x: [',
        'url: &a *a',
        '? : -',
        'digest: !!binary x',
        '<<: *a',
        'a: |',
        '%YAML',
      ),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const content = `---\n${lines.join('\n')}\n---\nThe lamp is out.`;
        const { article, problems } = readArticle('a.md', encode(content));
        if (article) expectSound(article);
        for (const problem of problems) {
          expect(problem.line ?? 1).toBeLessThanOrEqual(content.split(/\r\n?|\n/).length);
          expect(problem.message).not.toMatch(/\p{Cc}/u);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('sentences hold all of a text but white space', () => {
    const bare = (value: string) => value.replace(/[\s\u200b\u2060\u0085]/g, '');
    fc.assert(
      fc.property(text, (content) => {
        const spans = findSentences(content, { start: 0, end: content.length });
        expect(bare(spans.map(({ start, end }) => content.slice(start, end)).join(''))).toBe(bare(content));
      }),
      { numRuns: 300 },
    );
  });

  it('reading it twice gives the same', () => {
    fc.assert(
      fc.property(id, text, (name, content) => {
        expect(readArticle(name, encode(content))).toEqual(readArticle(name, encode(content)));
      }),
      { numRuns: 50 },
    );
  });

  it('more bytes than the limit are refused unread', () => {
    expect(readArticle('a.txt', new Uint8Array(MAX_BYTES + 1)).problems).toMatchObject([
      { severity: 'error' },
    ]);
  });
});
