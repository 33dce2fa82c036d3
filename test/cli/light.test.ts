import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const src = fileURLToPath(new URL('../../src', import.meta.url));
const STATIC = /^(?:import|export) (?!type )[^;]*?from '(\.[^']+)';$|^import '(\.[^']+)';$/gm;

/** All modules that a module loads before it runs, itself included. */
function loadedBy(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const [, from, bare] of readFileSync(path, 'utf8').matchAll(STATIC))
    loadedBy(join(dirname(path), from ?? bare ?? ''), seen);
  return seen;
}

it('a verb that is not called costs nothing: help shows without the rooms that answer', () => {
  const loaded = (entry: string) => [...loadedBy(join(src, entry))].map((path) => relative(src, path));
  const rooms = /^(?:answers|claims|discord|loading|local|replies|store)\//;
  // What the environment may say of shards is checked with the rest of it.
  expect(loaded('cli.ts').filter((path) => rooms.test(path))).toEqual(['discord/shards.ts']);
  expect(loaded('cli.ts').length).toBeGreaterThan(10);
  expect(loaded('main.ts').filter((path) => rooms.test(path)).length).toBeGreaterThan(500);
});
