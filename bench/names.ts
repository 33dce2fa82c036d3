import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readArticles } from '../src/articles/read-articles.ts';
import type { ClaimKind } from '../src/claims/claim.ts';
import { readClaims } from '../src/claims/read-claims.ts';
import type { Bench } from './bench.ts';
import { makeFolder } from './make-folder.ts';
import { round } from './timing.ts';

const KINDS: readonly ClaimKind[] = ['cast', 'release', 'crew', 'appearance', 'platform', 'episodes'];

/** How often each thing is said in each sentence, whoever it is said of: by place, kind and status. */
type Said = ReadonlyMap<string, number>;

/**
 * How far the reading hangs on the names that stand there: articles are read as they are, and with every name
 * exchanged for an invented word that is on no list of first names. The same sentences should say as much.
 */
export const names: Bench = {
  name: 'names',
  describe: '[--from DIR] [--runs N]: how many claims stay when every name is exchanged for an invented one',
  rows: 'kinds',
  async run(args) {
    const { values } = parseArgs({
      args: [...args],
      options: { from: { type: 'string', default: 'seeds' }, runs: { type: 'string', default: '20' } },
    });
    const before = await readFolder(values.from);
    const counts = new Map(KINDS.map((kind) => [kind, { claims: 0, kept: 0, added: 0 }]));
    for (let seed = 1; seed <= Number(values.runs); seed += 1) {
      const folder = await mkdtemp(join(tmpdir(), 'footnote-names-'));
      try {
        makeFolder(folder, before.length, seed, values.from);
        const after = await readFolder(folder);
        for (const [i, said] of before.entries()) count(counts, said, after[i] ?? new Map());
      } finally {
        await rm(folder, { recursive: true });
      }
    }
    return [...counts].map(([kind, { claims, kept, added }]) => ({
      kind,
      claims,
      keptPercent: claims === 0 ? '' : round((100 * kept) / claims, 1),
      addedPercent: claims === 0 ? '' : round((100 * added) / claims, 1),
    }));
  },
};

function count(
  counts: ReadonlyMap<ClaimKind, { claims: number; kept: number; added: number }>,
  before: Said,
  after: Said,
): void {
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(key) ?? 0, after.get(key) ?? 0];
    const row = counts.get(key.split(' ')[0] as ClaimKind);
    if (row === undefined) continue;
    row.claims += was;
    row.kept += Math.min(was, is);
    row.added += Math.max(0, is - was);
  }
}

async function readFolder(folder: string): Promise<Said[]> {
  const { articles } = await readArticles(folder);
  return articles.map((article) => {
    const places = new Map(article.sentences.map(({ start }, i) => [start, i]));
    const said = new Map<string, number>();
    for (const claim of readClaims(article)) {
      const part = claim.kind === 'cast' && claim.character !== undefined ? 'part' : '';
      const key = [claim.kind, places.get(claim.start), part, claim.status].join(' ');
      said.set(key, (said.get(key) ?? 0) + 1);
    }
    return said;
  });
}
