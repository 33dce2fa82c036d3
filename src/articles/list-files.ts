import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArticleProblem } from './article.ts';
import { MAX_BYTES, tooLarge } from './limits.ts';
import { showable } from './visible.ts';

/** A file that is no article, or an article that was left out on purpose. */
export type Ignored = { readonly article: string; readonly why: string };

/** What lies in an articles folder. Paths are below the folder, with `/`, in the order of their characters. */
export type Listing = {
  readonly articles: readonly string[];
  readonly ignored: readonly Ignored[];
  readonly problems: readonly ArticleProblem[];
};

const ARTICLE = /\.(?:md|txt|html?)$/i;
const README = /^readme\.[a-z]+$/i;

/**
 * Finds the articles below a folder at any depth. Links are followed, each folder is entered once. Never throws:
 * a folder that is missing or may not be read is a problem like any other.
 */
export async function listArticles(dir: string): Promise<Listing> {
  const articles: string[] = [];
  const ignored: Ignored[] = [];
  const problems: ArticleProblem[] = [];
  const entered = new Set<string>();
  const root = showable(dir);
  const error = (article: string, message: string) => problems.push({ article, severity: 'error', message });
  const folders = [''];
  // Links come last, so that a folder is read under its own name where it has one below this one.
  const links: string[] = [];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop() ?? links.pop()) {
    const path = join(dir, folder);
    let entries: Dirent[];
    try {
      const real = await realpath(path);
      if (entered.has(real)) {
        ignored.push({ article: folder, why: 'a link to a folder that is read already' });
        continue;
      }
      entered.add(real);
      entries = await readdir(path, { withFileTypes: true });
    } catch (cause) {
      error(folder === '' ? root : folder, cannotOpen(cause));
      continue;
    }
    entries.sort((x, y) => compare(y.name, x.name));
    const kinds = await Promise.all(entries.map((entry) => inspect(join(path, entry.name), entry)));
    for (const [i, found] of kinds.entries()) {
      const entry = entries[i] as Dirent;
      const id = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (found.is === 'folder') (entry.isSymbolicLink() ? links : folders).push(id);
      else if (found.is === 'article') articles.push(id);
      else if (found.is === 'ignored') ignored.push({ article: id, why: found.why });
      else error(id, found.message);
    }
  }
  if (articles.length === 0 && problems.length === 0) error(root, `holds no articles: ${ADVICE}`);
  const byId = (a: { article: string }, b: { article: string }) => compare(a.article, b.article);
  return { articles: articles.sort(compare), ignored: ignored.sort(byId), problems: problems.sort(byId) };
}

const RENAME = 'has unreadable characters in its name: rename it';
const ADVICE = 'put .md, .txt or .html files into it';
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

type Found =
  | { readonly is: 'article' }
  | { readonly is: 'folder' }
  | { readonly is: 'ignored'; readonly why: string }
  | { readonly is: 'error'; readonly message: string };

async function inspect(path: string, entry: Dirent): Promise<Found> {
  if (entry.name.startsWith('.')) return { is: 'ignored', why: 'hidden' };
  const named = isReadableName(entry.name);
  const kind = entry.isDirectory() ? 'folder' : await kindOf(path, entry);
  if (kind === 'folder') return named ? { is: 'folder' } : { is: 'error', message: RENAME };
  if (README.test(entry.name)) return { is: 'ignored', why: 'README' };
  if (!ARTICLE.test(entry.name)) return { is: 'ignored', why: 'not .md, .txt or .html' };
  if (!named) return { is: 'error', message: RENAME };
  if (kind === 'gone')
    return { is: 'error', message: 'is a link to a file that is not there: take it out or mend it' };
  if (kind === 'other') return { is: 'ignored', why: 'no regular file' };
  return kind > MAX_BYTES ? { is: 'error', message: tooLarge(kind) } : { is: 'article' };
}

/** Names are shown to members as they are, so they must not carry commands to a terminal. */
const isReadableName = (name: string) => showable(name) === name && !/[\r\n]/.test(name);

/** The size of a file in bytes, behind links. */
async function kindOf(path: string, entry: Dirent): Promise<number | 'folder' | 'gone' | 'other'> {
  if (!entry.isFile() && !entry.isSymbolicLink()) return 'other';
  try {
    const stats = await stat(path);
    if (stats.isDirectory()) return 'folder';
    return stats.isFile() ? stats.size : 'other';
  } catch {
    return 'gone';
  }
}

function cannotOpen(cause: unknown): string {
  if (codeOf(cause) === 'ENOENT') return `is not there: make the folder and ${ADVICE}`;
  if (codeOf(cause) === 'ENOTDIR') return 'is a file: name the folder that holds the articles';
  return `cannot be opened (${codeOf(cause)}): check its rights`;
}

/** The system's code for what went wrong ("EACCES"). */
export const codeOf = (cause: unknown): string =>
  String((cause as { code?: unknown } | null)?.code ?? 'unknown');
