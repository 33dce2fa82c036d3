import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { drawMessage } from '../../src/cli/draw-message.ts';
import { runFootnote } from './run-footnote.ts';

/** Retitles a window, in both ways of writing it; clears the screen; returns to the line's start; turns text round. */
const HOSTILE = '\u001b]0;owned\u0007 \u009b2J \r forged: \u202egnp.exe\u202c \u0085 \u007f';
const ARTICLE = `---
title: "Harbor Lights \\e[2J sets \\x9b31m its cast"
publisher: "The \\e]0;owned\\a Herald"
---
Ana Bello plays Marta Quint in Harbor Lights ${HOSTILE}, the studio said.

Harbor Lights opens on May 9, 2031 ${HOSTILE}, they added.
`;
const OBEYED =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u;

const dir = mkdtempSync(join(tmpdir(), 'footnote-'));
writeFileSync(join(dir, 'hostile.md'), ARTICLE);
writeFileSync(join(dir, 'a\u001b[2J\n\u009bb: error: forged.md'), ARTICLE);
writeFileSync(join(dir, 'passed\u001b[31m\u202e.bin'), '');
afterAll(() => rmSync(dir, { recursive: true }));

const footnote = async (args: readonly string[]) => {
  const { stdout, stderr } = await runFootnote(args);
  return stdout + stderr;
};

describe('a terminal obeys nothing that an article, a file name or an argument holds', () => {
  it.each([
    ['claims', ['claims', '--articles', dir], 'plays Marta Quint'],
    ['facts', ['facts', '--articles', dir], 'Ana Bello as Marta Quint'],
    ['check', ['check', dir], 'hostile.md: 2 claims'],
    ['an answer', ['ask', '--articles', dir, '/whoplays marta quint'], 'Ana Bello'],
    ['a card', ['ask', '--articles', dir, '/about harbor lights'], 'Herald'],
    ['a call that is wrong', ['ask', '--articles', dir, `/nosuch${HOSTILE}`], 'no command'],
    ['an unknown verb', [`frob${HOSTILE}`], 'unknown command'],
    ['a missing folder', ['check', join(dir, `missing${HOSTILE}`)], 'missing'],
    ['a missing backup', ['restore', join(dir, `missing${HOSTILE}`)], 'missing'],
  ])('%s', async (_, args, said) => {
    const printed = await footnote(args);
    expect(printed).toContain(said);
    expect(printed).not.toMatch(OBEYED);
  });

  it('the prompt', () => {
    const { stdout, stderr } = spawnSync(process.execPath, ['src/cli.ts', 'start', '--terminal'], {
      input: `/whoplays marta quint\n/nosuch${HOSTILE}\n/ask ${HOSTILE}\n`,
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH,
        NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
        ARTICLES_DIR: dir,
        CACHE_DIR: join(dir, '.cache'),
        NO_COLOR: '1',
      },
    });
    expect(stdout).toContain('Ana Bello');
    expect(stdout + stderr).not.toMatch(OBEYED);
  });

  it.each([
    [['claims', '--articles', dir, '--json'], 'sentence'],
    [['ask', '--articles', dir, '--json', `/ask ${HOSTILE}`, '/whoplays marta'], 'input'],
  ])('JSON neither: %j', async (args, member) => {
    const stdout = await footnote(args);
    expect(stdout).not.toMatch(OBEYED);
    const lines = stdout.split('\n').filter((line) => line.startsWith('{'));
    const values = lines.map((line) => JSON.parse(line)[member]);
    expect(values.some((value) => value.includes('\u009b2J') && value.includes('\u202e'))).toBe(true);
  });

  it('a line stays a line, so that none can be forged', async () => {
    const printed = await footnote(['claims', '--articles', dir]);
    const heads = printed.split('\n').filter((line) => line !== '' && !line.startsWith('  “'));
    expect(heads.filter((line) => !line.includes(': error: '))).toHaveLength(2);
    for (const head of heads) expect(head).toMatch(/^hostile\.md:\d+-\d+ \w+ \(stated\) |: error: /);
  });

  it('in the prompt the only styles are ours', () => {
    const hostile = `a ${HOSTILE} b`;
    const drawn = drawMessage({
      embeds: [
        {
          title: hostile,
          description: `**${hostile}**\n> ${hostile}`,
          fields: [{ name: hostile, value: hostile }],
          footer: { text: hostile },
        },
      ],
      components: [
        {
          type: 1,
          components: [
            {
              type: 3,
              custom_id: 'x',
              options: [{ label: hostile, value: 'x', description: hostile }],
            },
          ],
        },
      ],
    });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours and weights
    expect(drawn.replace(/\u001b\[\d+m/gu, '')).not.toMatch(OBEYED);
    expect(drawn.split('owned')).toHaveLength(9);
  });
});
