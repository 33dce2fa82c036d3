/** Where the store lives: a file of SQLite (`:memory:` for none), or a PostgreSQL server. */
export type DatabaseAddress =
  | { readonly kind: 'sqlite'; readonly path: string }
  | { readonly kind: 'postgres'; readonly url: string };

/**
 * Reads `DATABASE_URL`: `sqlite:PATH`, `sqlite://PATH`, `sqlite::memory:`, `postgres://…` or `postgresql://…`.
 *
 * @throws Error where it is none of these; the message repeats nothing of the URL, which may hold a password.
 */
export function readDatabaseUrl(url: string): DatabaseAddress {
  if (/^postgres(?:ql)?:\/\//.test(url)) {
    if (!URL.canParse(url))
      throw new Error('DATABASE_URL is no URL: write postgres://user:password@host/database.');
    return { kind: 'postgres', url };
  }
  if (url.startsWith('sqlite:')) {
    const rest = url.slice('sqlite:'.length);
    const path = rest.startsWith('//') ? rest.slice(2) : rest;
    if (path !== '' && !path.includes('\0')) return { kind: 'sqlite', path };
  }
  throw new Error('DATABASE_URL must begin with sqlite: (and a path) or with postgres://.');
}
