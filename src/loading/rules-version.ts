import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Whatever has a say in what is read out of an article, and in how it is kept. */
const SOURCES = ['articles', 'claims', 'dates', 'facts', 'search', 'answers', 'loading'];

/**
 * A name for the rules of reading as they stand: the sources themselves, the packages that they use, and the Node
 * that runs them. It changes with any of them, so that no number has to be raised by hand.
 * @param root the folder of package.json.
 */
export function readRulesVersion(root = new URL('../../', import.meta.url)): string {
  const hash = createHash('sha256').update(`${process.version} ${process.arch}`);
  hash.update(readFileSync(new URL('package.json', root)));
  for (const room of SOURCES) {
    const dir = fileURLToPath(new URL(`src/${room}/`, root));
    for (const file of readdirSync(dir, { recursive: true, encoding: 'utf8' }).sort()) {
      if (file.endsWith('.ts')) hash.update(`\n${room}/${file}\n`).update(readFileSync(`${dir}${file}`));
    }
  }
  return hash.digest('hex').slice(0, 32);
}
