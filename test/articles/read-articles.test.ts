import { chmod, mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readArticles } from '../../src/articles/read-articles.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'articles-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

async function write(id: string, text: string | Uint8Array): Promise<string> {
  const path = join(dir, id);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  return path;
}

/** Root may open everything: `nobody`, who exists everywhere, does the work in its place. */
async function withoutRights<T>(work: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return work();
  process.seteuid?.(65_534);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}

const ids = async () => (await readArticles(dir)).articles.map(({ id }) => id);

describe('readArticles', () => {
  it('reads a folder at any depth, sorted, and counts what is no article', async () => {
    await write('b.md', 'The goat sleeps.');
    await write('A.TXT', 'The lamp is out.');
    await write('lights/one/two/c.html', '<p>The keeper sleeps.</p>');
    await write('README.md', 'How to.');
    await write('lights/readme.txt', 'How to.');
    await write('lights/goat.jpg', 'x');
    await write('.git/config.txt', 'x');
    const { articles, ignored, problems } = await readArticles(dir);
    expect(problems).toEqual([]);
    expect(articles.map(({ id, collection }) => [id, collection])).toEqual([
      ['A.TXT', undefined],
      ['b.md', undefined],
      ['lights/one/two/c.html', 'lights'],
    ]);
    expect(ignored).toEqual([
      { article: '.git', why: 'hidden' },
      { article: 'README.md', why: 'README' },
      { article: 'lights/goat.jpg', why: 'not .md, .txt or .html' },
      { article: 'lights/readme.txt', why: 'README' },
    ]);
  });

  it.each([
    ['missing', 'is not there: make the folder'],
    ['a.txt', 'is a file: name the folder'],
    ['', 'holds no articles: put'],
  ])('says what is wrong with a folder that is no use: %j', async (name, message) => {
    if (name === 'a.txt') await write('a.txt', 'x');
    const path = join(dir, name);
    expect(await readArticles(path)).toEqual({
      articles: [],
      ignored: [],
      problems: [{ article: path, severity: 'error', message: expect.stringContaining(message) }],
    });
  });

  it('is not stopped by bad files, and drops none silently', async () => {
    await write('good.txt', 'The lamp is out.');
    await write('broken.md', '---\ntitle: a: b\n---\nText.');
    await write('empty.txt', ' \n');
    await write('latin.txt', new Uint8Array([0x49, 0x74, 0x92, 0x73]));
    await truncate(await write('huge.txt', ''), 50_000_000);
    await symlink(join(dir, 'nowhere.txt'), join(dir, 'dangling.txt'));
    await write('bell\u0007.txt', 'x');
    const { articles, problems } = await readArticles(dir);
    expect(articles.map(({ id }) => id)).toEqual(['good.txt']);
    expect(problems.map(({ article, line, severity }) => [article, line, severity])).toEqual([
      ['bell\u0007.txt', undefined, 'error'],
      ['dangling.txt', undefined, 'error'],
      ['huge.txt', undefined, 'error'],
      ['broken.md', 2, 'error'],
      ['empty.txt', undefined, 'error'],
      ['latin.txt', 1, 'error'],
    ]);
    expect(problems[2]?.message).toBe(
      'has 50 MB, and an article may have 10: cut it into one file an article',
    );
  });

  it('enters each folder once, whatever links to it', async () => {
    await write('real/a.txt', 'The lamp is out.');
    await symlink(dir, join(dir, 'real/loop'));
    await symlink(join(dir, 'real'), join(dir, 'alias'));
    await symlink(join(dir, 'real/a.txt'), join(dir, 'b.txt'));
    const { articles, ignored, problems } = await readArticles(dir);
    expect(articles.map(({ id }) => id)).toEqual(['b.txt', 'real/a.txt']);
    expect(ignored.map(({ article }) => article)).toEqual(['alias', 'real/loop']);
    expect(problems).toMatchObject([{ severity: 'warning' }]);
  });

  it('follows a link to a folder elsewhere', async () => {
    await write('elsewhere/a.txt', 'The lamp is out.');
    await mkdir(join(dir, 'folder'));
    await symlink(join(dir, 'elsewhere'), join(dir, 'folder/linked'));
    const { articles } = await readArticles(join(dir, 'folder'));
    expect(articles.map(({ id }) => id)).toEqual(['linked/a.txt']);
  });

  it('reports what it may not open', async () => {
    await chmod(await write('a.txt', 'x'), 0);
    await mkdir(join(dir, 'shut'));
    await chmod(join(dir, 'shut'), 0);
    await chmod(dir, 0o755);
    const { problems } = await withoutRights(() => readArticles(dir));
    await chmod(join(dir, 'shut'), 0o700);
    expect(problems.map(({ article, message }) => [article, message])).toEqual([
      ['shut', expect.stringMatching(/cannot be opened \(EACCES\)/)],
      ['a.txt', expect.stringMatching(/cannot be read \(EACCES\)/)],
    ]);
  });

  it('leaves the second of two equal articles out, in one collection', async () => {
    await write('a.txt', 'The lamp is out.');
    await write('b.md', '---\ntitle: The Lamp\n---\n\nThe lamp is out.\n');
    const { articles, ignored, problems } = await readArticles(dir);
    expect(articles.map(({ id }) => id)).toEqual(['a.txt']);
    expect(ignored).toEqual([{ article: 'b.md', why: 'the same text as a.txt' }]);
    expect(problems).toEqual([
      {
        article: 'b.md',
        severity: 'warning',
        message: expect.stringContaining('same text as a.txt and is left out'),
      },
    ]);
  });

  it('keeps equal articles of two collections, with a warning', async () => {
    await write('one/a.txt', 'The lamp is out.');
    await write('two/a.txt', 'The lamp is out.');
    await write('two/b.txt', 'The lamp is out.');
    expect(await ids()).toEqual(['one/a.txt', 'two/a.txt']);
    const { problems } = await readArticles(dir);
    expect(problems.map(({ article, message }) => [article, message])).toEqual([
      ['two/a.txt', expect.stringContaining('counts twice')],
      ['two/b.txt', expect.stringContaining('left out')],
    ]);
  });
});
