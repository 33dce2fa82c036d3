import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HARBOR } from '../answers/harbor.ts';
import { runFootnote } from './run-footnote.ts';

const dir = mkdtempSync(join(tmpdir(), 'footnote-'));
for (const [name, text] of Object.entries(HARBOR)) writeFileSync(join(dir, name), text);
const empty = mkdtempSync(join(tmpdir(), 'footnote-'));

function footnote(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli.ts', ...args], {
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('footnote', () => {
  it('ends quietly when whoever reads its output stops', () => {
    const { status, stderr } = spawnSync(
      'sh',
      ['-c', `"$0" src/cli.ts claims --articles seeds | true`, process.execPath],
      { encoding: 'utf8' },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});

describe('footnote ask', () => {
  it('answers each line as one JSON object, in order', () => {
    const { status, stdout } = footnote(
      ['ask', '--articles', dir, '--now', '2031-01-10', '--json'],
      '/whoplays marta\n\n/release harbor lights\n/nosuch\n/whoplays zorro\n',
    );
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(status).toBe(0);
    expect(lines.map((line) => line.status)).toEqual(['answered', 'answered', 'invalid', 'unknown']);
    expect(lines[0]).toMatchObject({
      input: '/whoplays marta',
      answers: ['Ana Bello'],
      message: { embeds: [{}] },
    });
    expect(lines[1].answers).toEqual(['May 9, 2031']);
    for (const citation of lines[0].citations) {
      const body = HARBOR[citation.article]?.replace(/^---[\s\S]*?\n---\n/, '');
      expect(body?.slice(citation.start, citation.end)).toBe(citation.quote);
    }
  });

  it('answers lines given as arguments, as plain text', async () => {
    const { stdout } = await runFootnote(['ask', '--articles', dir, '/whoplays marta quint']);
    expect(stdout).toContain('Ana Bello plays Marta Quint in Harbor Lights');
    expect(stdout).toContain('Harbor Lights sets its cast · The Herald, by Ines Marr, February 3, 2031');
  });
});

describe('footnote', () => {
  it.each([
    [['claims', '--articles', dir, '--json'], 0, '"kind":"cast"', ''],
    [['facts', '--articles', dir], 0, 'Marta Quint', ''],
    [['facts', '--articles', dir, '--json'], 0, '"support":[', ''],
    [['check', dir], 0, 'herald.md', ''],
    [['ask', '--articles', empty, '/whoplays marta'], 0, 'no articles yet', ''],
    [['check', join(dir, 'missing')], 1, '', ''],
    [['frobnicate'], 2, '', 'unknown command'],
    [['ask', '--now', 'soon', '/help'], 2, '', 'write a date'],
    [['claims', '--nonsense'], 2, '', 'unknown option'],
    [['--help'], 0, 'register', ''],
    [['ask', '--help'], 0, '--now', ''],
  ])('%j', async (args, code, out, err) => {
    const { status, stdout, stderr } = await runFootnote(args);
    expect({ status, stderr: err === '' ? '' : stderr }).toEqual({
      status: code,
      stderr: expect.stringContaining(err),
    });
    expect(stdout).toContain(out);
  });

  it('tells by its exit code how it went', () => {
    expect([footnote(['check', dir]), footnote(['frobnicate'])].map(({ status }) => status)).toEqual([0, 2]);
  });

  it('names every fault of the environment at once, and no secret', () => {
    const { status, stderr } = spawnSync(process.execPath, ['src/main.ts'], {
      encoding: 'utf8',
      env: {
        ...process.env,
        DISCORD_TOKEN: 'hunter2',
        PORT: 'eighty',
        HOST: '0.0.0.0',
        DATABASE_URL: 'mysql://x',
      },
    });
    expect(status).toBe(1);
    for (const name of ['DISCORD_TOKEN', 'PORT', 'HOST', 'DATABASE_URL']) expect(stderr).toContain(name);
    expect(stderr).not.toContain('hunter2');
  });
});
