import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/articles/read-article.ts';
import { outline, readText } from './read-body.ts';

const STORY =
  'Mara Quill plays the keeper of the lamp, who has not left her rock for seven years, and the channel has ' +
  'ordered eight episodes of it, which is one more than the goat had hoped for.';

const page = (head: string, body: string) =>
  `<!doctype html>\n<html><head>${head}</head><body>${body}</body></html>`;
const article = (inner: string, head = '') =>
  readText(
    'page.html',
    page(head, `<nav><a href="/">Home</a></nav><article>${inner}</article><footer>© Post</footer>`),
  );

describe('the text of a page', () => {
  it('is the article’s, block by block', () => {
    const read = article(
      [
        '<h1>A Keeper\n for the <em>Lamp</em></h1><p class="byline">By Ann Bell</p>',
        '<figure><img src="a.jpg" alt=""><figcaption>The rock at night</figcaption></figure>',
        `<p>${STORY}</p><p>It starts on Sound&amp;Sea&nbsp;in May&hellip; <b>Mara</b> <i>Quill</i> is <a href="/m">good</a>.</p>`,
        `<h2>The cast</h2><ul><li>Mara Quill as <b>Ida</b></li><li>Tom Ash as the goat</li></ul><p>${STORY}</p>`,
        '<p><a href="/x">Ten Goats That Made Us Cry</a></p>',
        '<p>First line<br>Second line</p>',
        '<table><tr><th>Actor</th><th>Part</th></tr><tr><td>Jo Fen</td><td>Fen</td></tr></table>',
        '<script>alert(1)</script><style>p{}</style>',
      ].join('\n'),
    );
    expect(read).toMatchObject({ title: 'A Keeper for the Lamp', author: 'Ann Bell' });
    expect(outline(read)).toEqual([
      ['headline', 'A Keeper for the Lamp'],
      ['caption', 'The rock at night'],
      ['text', STORY],
      ['text', 'It starts on Sound&Sea\u00a0in May… Mara Quill is good.'],
      ['heading', 'The cast'],
      ['item', 'Mara Quill as Ida'],
      ['item', 'Tom Ash as the goat'],
      ['text', STORY],
      ['link', 'Ten Goats That Made Us Cry'],
      ['text', 'First line'],
      ['text', 'Second line'],
      ['item', 'Actor\tPart'],
      ['item', 'Jo Fen\tFen'],
    ]);
  });

  it('is all of the body where nothing looks like an article', () => {
    const read = readText('a.htm', '<p>The lamp is out.</p><p>The goat sleeps.</p>');
    expect(outline(read)).toEqual([
      ['text', 'The lamp is out.'],
      ['text', 'The goat sleeps.'],
    ]);
  });
});

describe('what a page says of itself', () => {
  const data = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

  it('is taken from JSON-LD first', () => {
    const head = [
      '<title>Lamp | Post</title><meta property="og:site_name" content="Post"><meta name="author" content="Nobody">',
      data([{ '@type': 'WebSite', name: 'x' }]),
      data({
        '@graph': [
          { '@type': 'WebPage' },
          {
            '@type': ['NewsArticle'],
            headline: 'A Keeper',
            datePublished: '2031-03-14T22:00:00-05:00',
            author: [{ name: 'Ann Bell' }, 'Bo Ek'],
            publisher: { name: 'Coast Post' },
            url: 'https://coast.example/keeper',
          },
        ],
      }),
    ].join('');
    expect(article(`<p>${STORY}</p>`, head)).toMatchObject({
      title: 'A Keeper',
      publisher: 'Coast Post',
      author: 'Ann Bell and Bo Ek',
      published: '2031-03-14',
      url: 'https://coast.example/keeper',
    });
  });

  it('is taken from OpenGraph and meta where there is none', () => {
    const head =
      '<link rel="canonical" href="https://coast.example/a"><meta property="og:title" content="A &amp; B">' +
      '<meta property="og:site_name" content="Coast Post"><meta name="author" content="Ann Bell">' +
      '<meta property="article:published_time" content="2031-03-14T10:00:00Z">';
    expect(article(`<p>${STORY}</p>`, head)).toMatchObject({
      title: 'A & B',
      publisher: 'Coast Post',
      author: 'Ann Bell',
      published: '2031-03-14',
      url: 'https://coast.example/a',
    });
  });

  it('takes the heading that prints the title, not the name of the site', () => {
    const head = '<title>A Keeper for the Lamp | Coast Post</title>';
    expect(article(`<h1>Coast Post</h1><h1>A keeper for  the lamp</h1><p>${STORY}</p>`, head).title).toBe(
      'A keeper for the lamp',
    );
    expect(article(`<h1>Today’s News</h1><p>${STORY}</p>`, head).title).toBe(
      'A Keeper for the Lamp | Coast Post',
    );
  });

  it('is left out where it is broken, empty or hostile', () => {
    const head =
      '<script type="application/ld+json">{"@type": "NewsArticle", </script><link rel="canonical" href="javascript:x">' +
      '<meta name="author" content=" "><meta property="og:site_name" content="Po\u001b[31mst">' +
      '<meta name="date" content="soon"><title>  </title>';
    const read = article(`<p>${STORY}</p>`, head);
    expect(read.publisher).toBe('Po[31mst');
    for (const key of ['title', 'author', 'published', 'url']) expect(read).not.toHaveProperty(key);
  });

  it('may name its encoding', () => {
    const bytes = new TextEncoder().encode(
      page('<meta charset="windows-1252">', `<p>It@s lit. ${STORY}</p>`),
    );
    bytes[bytes.indexOf(0x40)] = 0x92;
    expect(readArticle('a.html', bytes).article?.body).toContain('It’s lit.');
  });
});

describe('a page that would take for ever', () => {
  it.each([
    ['nested', '<div>'.repeat(5000)],
    ['nested a little less', '<div>'.repeat(300)],
    ['nested inline', '<b>'.repeat(50_000)],
    ['full of tags', '<p>a'.repeat(120_000)],
    ['full of brackets', '<'.repeat(200_000)],
    ['full of entities', '&amp;'.repeat(120_000)],
  ])('is refused when %s', (_, html) => {
    const { article: none, problems } = readArticle('a.html', new TextEncoder().encode(`${html}lamp`));
    expect(none).toBeUndefined();
    expect(problems).toEqual([
      {
        article: 'a.html',
        severity: 'error',
        message: expect.stringMatching(/^cannot be read as a page \(.*save its text/),
      },
    ]);
  });

  it.each([[''], ['<html></html>'], ['<script>x</script>'], ['<!-- x -->'], ['<img src=x>']])(
    'and one without text is no article: %s',
    (html) => {
      const { article: none, problems } = readArticle('a.html', new TextEncoder().encode(html));
      expect(none).toBeUndefined();
      expect(problems[0]?.message).toMatch(/has no text/);
    },
  );
});
