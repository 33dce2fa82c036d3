import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { readConfig } from '../../src/config.ts';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

describe('README', () => {
  it('lists every command as it is', () => {
    const table = /<!-- commands[^>]*-->\n([\s\S]*?)<!-- \/commands -->/
      .exec(read('README.md'))?.[1]
      ?.trim()
      .split('\n')
      .slice(2);
    expect(table).toEqual(
      commands.map(({ definition }) =>
        'description' in definition
          ? `| \`/${definition.name}\` | ${definition.description} |`
          : `| Apps → ${definition.name} | On a message: which of its statements the articles support |`,
      ),
    );
  });
});

describe('.env.example', () => {
  it('holds every variable that the configuration reads, with a line of explanation', () => {
    const lines = read('.env.example').split('\n');
    const asked = new Set<string>();
    readConfig(new Proxy({}, { get: (_, name) => void asked.add(String(name)) }));
    for (const name of asked) {
      const at = lines.findIndex((line) => line.startsWith(`${name}=`));
      expect(at, name).toBeGreaterThan(0);
      expect(lines[at - 1], name).toMatch(/^#/);
    }
  });
});

describe('docs/architecture.md', () => {
  it('names every room and every file that stands beside them', () => {
    const text = read('docs/architecture.md');
    for (const entry of readdirSync(new URL('../../src/', import.meta.url), { withFileTypes: true })) {
      expect(text).toContain(`\`src/${entry.name}${entry.isDirectory() ? '/' : ''}\``);
    }
  });
});
