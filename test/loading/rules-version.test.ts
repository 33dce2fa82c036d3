import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readRulesVersion } from '../../src/loading/rules-version.ts';
import { makeFolder } from './folders.ts';

const ROOMS = ['articles', 'claims', 'dates', 'facts', 'search', 'answers', 'loading'];

describe('readRulesVersion', () => {
  it('is the same for the same sources, and another one with any change to them', () => {
    const root = makeFolder({
      'package.json': '{}',
      ...Object.fromEntries(ROOMS.map((room) => [`src/${room}/deep/rule.ts`, '1'])),
    });
    const version = () => readRulesVersion(pathToFileURL(`${root}/`));
    const seen = new Set([version()]);
    expect(version()).toBe([...seen][0]);
    for (const [i, file] of ['package.json', ...ROOMS.map((room) => `src/${room}/deep/rule.ts`)].entries()) {
      writeFileSync(join(root, file), '2');
      expect(seen.add(version()).size).toBe(i + 2);
    }
    writeFileSync(join(root, 'src/claims/new.ts'), '');
    expect(seen.add(version()).size).toBe(ROOMS.length + 3);
  });
});
