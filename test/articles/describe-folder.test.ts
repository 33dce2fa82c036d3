import { describe, expect, it } from 'vitest';
import { describeFolder } from '../../src/articles/describe-folder.ts';
import { readArticle } from '../../src/articles/read-article.ts';
import { gatherArticles } from '../../src/articles/read-articles.ts';

const read = (id: string, text: string) => readArticle(id, new TextEncoder().encode(text));

describe('describeFolder', () => {
  it('says file and line of all that was left out or is wrong', () => {
    const folder = gatherArticles(
      {
        articles: ['a.md', 'b.html', 'c.md'],
        ignored: ['1', '2', '3', '4', '5', '6'].map((name) => ({ article: `${name}.jpg`, why: 'not .md' })),
        problems: [{ article: 'd.txt', severity: 'error', message: 'has 50 MB' }],
      },
      [
        read(
          'a.md',
          '---\nmood: blue\n---\r\n\r\nThe lamp is out.\r\n\r\nRead more\r\n\r\nImage via Quark\r\n\r\nIt rains. It pours.',
        ),
        read('b.html', '<p>The goat sleeps.</p><p>Image via \u001b[31mQuark</p><p>The goat is old.</p>'),
        read('c.md', '---\ntitle: a: b\n---\n'),
      ],
    );
    expect(describeFolder(folder)).toEqual([
      'a.md: 3 sentences read, left out 1 caption, 1 link',
      'a.md:7: left out as link: Read more',
      'a.md:9: left out as caption: Image via Quark',
      'b.html: 2 sentences read, left out 1 caption',
      'b.html: left out as caption: Image via [31mQuark',
      'd.txt: error: has 50 MB',
      expect.stringMatching(/^a\.md:2: warning: unknown key "mood"/),
      expect.stringMatching(/^c\.md:2: error: a value with a colon/),
      'passed over, not .md: 1.jpg, 2.jpg, 3.jpg, 4.jpg, 5.jpg and 1 more',
      '2 articles with 5 sentences; left out 2 captions, 1 link; 6 other files passed over; 2 errors, 1 warning',
    ]);
  });

  it('writes what is put before it on lines of its own, whatever it holds', () => {
    const folder = gatherArticles({ articles: [], ignored: [], problems: [] }, [
      { problems: [{ article: 'a\nb.txt', severity: 'error', message: 'one\ntwo\u001b[2J' }] },
    ]);
    expect(describeFolder(folder)[0]).toBe('a b.txt: error: one two[2J');
  });
});
