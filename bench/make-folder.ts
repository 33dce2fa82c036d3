import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PLATFORMS } from '../src/claims/words/platforms.ts';
import { makeWord } from './make-word.ts';
import { randomFrom } from './random.ts';

const calendar = `January February March April May June July August September October November December
Monday Tuesday Wednesday Thursday Friday Saturday Sunday Christmas Easter Halloween I`;

/** Words that stay: the calendar, and the platforms that articles name. */
const kept = new Set([...calendar.split(/\s+/), ...PLATFORMS.flatMap((name) => name.split(' '))]);

/**
 * Writes a folder of `count` articles: those of `from` (Markdown), with every name exchanged for an invented one,
 * the same for each once through them: they are about one show, as the articles of a franchise are.
 * The same seed writes the same folder. A word is a name if it stands somewhere in the articles with a capital
 * that does not open a sentence, and nowhere without one.
 */
export function makeFolder(dir: string, count: number, seed: number, from = 'seeds'): void {
  const sources = readdirSync(from)
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .sort()
    .map((name) => readFileSync(join(from, name), 'utf8'));
  const names = findNames(sources.map((source) => source.replace(/^---\n[\s\S]*?\n---\n/, '')));
  const random = randomFrom(seed);
  mkdirSync(dir, { recursive: true });
  let show = new Map<string, string>();
  for (let at = 0; at < count; at += 1) {
    const source = sources[at % sources.length] as string;
    if (source === sources[0]) show = new Map([...names].map((name) => [name, makeWord(random)]));
    const text = exchange(source, show).replace(/^url: .*$/m, `url: "https://example.org/${at}"`);
    writeFileSync(join(dir, `${String(at).padStart(5, '0')}.md`), text);
  }
}

function findNames(texts: readonly string[]): ReadonlySet<string> {
  const all = texts.join('\n');
  const lower = new Set(all.match(/(?<![\p{L}\p{N}])\p{Ll}+/gu));
  const inside = all.match(/(?<=[\p{Ll},;:] )\p{Lu}[\p{L}\p{N}]+/gu) ?? [];
  return new Set(inside.filter((word) => !lower.has(word.toLowerCase()) && !kept.has(word)));
}

/** Only the body and the title: publisher, author and dates stay as they are. */
function exchange(source: string, show: ReadonlyMap<string, string>): string {
  const body = source.indexOf('\n---\n') + 1;
  const swap = (text: string) => text.replace(/\p{Lu}[\p{L}\p{N}]*/gu, (word) => show.get(word) ?? word);
  return (
    source.slice(0, body).replace(/^title: .*$/m, (line) => `title: ${swap(line.slice(7))}`) +
    swap(source.slice(body))
  );
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [dir, count = '10000', seed = '1'] = process.argv.slice(2);
  if (dir === undefined) {
    process.stderr.write('node bench/make-folder.ts DIR [COUNT] [SEED]\n');
    process.exitCode = 2;
  } else {
    makeFolder(dir, Number(count), Number(seed));
    process.stdout.write(`${count} articles in ${dir}, from seed ${seed}\n`);
  }
}
