import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A package that goes out to the browser: where npm put it, and the module that its bare name means. */
export type VendorPackage = { name: string; root: string; main?: string };

/**
 * What the page imports, and who brings it. Lit comes in four packages, and each is found from the one that depends
 * on it, because npm may nest them.
 */
const wanted: { name: string; main?: string; from?: string; file: string }[] = [
  { name: 'lit', main: 'index.js', file: 'lit' },
  { name: 'lit-html', main: 'lit-html.js', from: 'lit', file: 'lit-html' },
  { name: 'lit-element', main: 'index.js', from: 'lit', file: 'lit-element/lit-element.js' },
  { name: '@lit/reactive-element', main: 'reactive-element.js', from: 'lit', file: '@lit/reactive-element' },
  { name: '@fontsource-variable/inter', file: '@fontsource-variable/inter/wght.css' },
];

/**
 * Finds the page's packages.
 *
 * @throws where one is not installed
 */
export function findVendorPackages(): VendorPackage[] {
  const found: VendorPackage[] = [];
  for (const { name, main, from, file } of wanted) {
    const brings = found.find((other) => other.name === from);
    const require = createRequire(brings ? join(brings.root, 'index.js') : import.meta.url);
    found.push({ name, root: findRoot(require.resolve(file)), ...(main === undefined ? {} : { main }) });
  }
  return found;
}

/** The browser's import map: bare names to addresses on this server. */
export function mapImports(packages: VendorPackage[]): Record<string, string> {
  return Object.fromEntries(
    packages.flatMap(({ name, main }) => [
      ...(main === undefined ? [] : [[name, `/vendor/${name}/${main}`]]),
      [`${name}/`, `/vendor/${name}/`],
    ]),
  );
}

/** The folder of the package that a file belongs to (a resolved file may lie in a subfolder, such as `node/`). */
function findRoot(file: string): string {
  let folder = dirname(file);
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}
