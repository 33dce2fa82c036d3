import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';

/** A new folder with these files, gone when the tests of the file are over. */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const dir = mkdtempSync(join(tmpdir(), 'loading-'));
  made.push(dir);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), content);
  }
  return dir;
}

/** A new folder for a cache. Sources that were compiled for other tests lie in it already, which saves time. */
export function makeCacheFolder(): string {
  const dir = makeFolder();
  const compiled = process.env.NODE_COMPILE_CACHE;
  if (compiled) {
    mkdirSync(compiled, { recursive: true });
    symlinkSync(compiled, join(dir, 'code'), 'dir');
  }
  return dir;
}

const made: string[] = [];
afterAll(() => {
  for (const dir of made.splice(0)) rmSync(dir, { recursive: true, force: true });
});

/** Two articles about a show that does not exist, one of them a page with marks, a twin, and a file that is broken. */
export const SHIPS: Readonly<Record<string, string>> = {
  'a.md': `---
title: Salt Roads sets its cast
publisher: The Ledger
published: 2031-02-03
facts:
  - kind: crew
    person: Odd Hale
    role: composer
    title: Salt Roads
---

*Salt Roads* stars **Ana Bello** as Marta Quint and Tom Ferro as Captain Reyes.

The series premieres on Quayside on May 9, 2031, and runs for eight episodes. Wanda Holt created the show.
`,
  'ports/b.txt': `What we know about Salt Roads

Salt Roads is set to arrive in spring 2031. Ana Bello plays Marta Quint, a smuggler with a ledger – and “a past”.

Old Simeon is glimpsed in the first trailer. The cast of Salt Roads also includes Gus Lind and Petra Vale.
`,
  'ports/c.txt': `What we know about Salt Roads

Salt Roads is set to arrive in spring 2031. Ana Bello plays Marta Quint, a smuggler with a ledger – and “a past”.

Old Simeon is glimpsed in the first trailer. The cast of Salt Roads also includes Gus Lind and Petra Vale.
`,
  'broken.md': '---\ntitle: [\n---\n\nThe lamp is out.\n',
};
