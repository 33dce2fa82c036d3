import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PageFile } from '../page-protocol.ts';
import { describeDocument } from './document.ts';
import { findVendorPackages, mapImports } from './vendor.ts';

const contentTypes: Record<string, string> = {
  '.ts': 'text/javascript; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * Opens the page's files: a function from a path (`/`, `/browser/main.ts`, `/vendor/lit/index.js`) to the file, or
 * to undefined where there is none. There is no build: TypeScript goes out with its types stripped, packages go out
 * as npm installed them, and an import map in the document joins the two. Files are read when first asked for and
 * kept, since they do not change while the process lives.
 *
 * @throws where a package that the page needs is not installed
 */
export async function openPageFiles(): Promise<(path: string) => PageFile | undefined> {
  const packages = findVendorPackages();
  const folders: Record<string, string> = {
    '/browser/': fileURLToPath(new URL('./browser/', import.meta.url)),
    ...Object.fromEntries(packages.map(({ name, root }) => [`/vendor/${name}/`, root])),
  };
  const kept = new Map<string, PageFile | undefined>([['/', describeDocument(mapImports(packages))]]);
  return (path) => {
    if (kept.has(path)) return kept.get(path);
    const prefix = Object.keys(folders).find((start) => path.startsWith(start));
    const folder = prefix && folders[prefix];
    if (!prefix || !folder) return undefined;
    const file = readPageFile(folder, path.slice(prefix.length));
    if (file) kept.set(path, file);
    return file;
  };
}

/** Reads a file below a folder; undefined for what is outside of it, of another kind, or not there. */
function readPageFile(folder: string, path: string): PageFile | undefined {
  const whole = join(folder, path);
  const contentType = contentTypes[extname(whole)];
  if (contentType === undefined || path.includes('\0')) return undefined;
  if (!whole.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return undefined;
  try {
    const body = readFileSync(whole);
    if (extname(whole) !== '.ts') return { contentType, body };
    return { contentType, body: stripTypeScriptTypes(body.toString('utf8')) };
  } catch (error) {
    if (['ENOENT', 'EISDIR', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? ''))
      return undefined;
    throw error;
  }
}
