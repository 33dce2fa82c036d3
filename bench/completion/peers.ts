import { DatabaseSync } from 'node:sqlite';
import MiniSearch from 'minisearch';

/** Completes what was typed to at most ten names, given by their rank in the list. */
export type Completer = {
  readonly name: string;
  readonly build: (names: readonly string[]) => (typed: string) => readonly number[];
};

const TOP = 10;

/** All words, the last as a prefix: its own auto-suggest settings. */
const words: Completer = {
  name: 'MiniSearch (words)',
  build(names) {
    const index = new MiniSearch({ fields: ['name'] });
    index.addAll(names.map((name, id) => ({ id, name })));
    return (typed) =>
      index
        .search(typed, { combineWith: 'AND', prefix: (_, at, terms) => at === terms.length - 1 })
        .slice(0, TOP)
        .map(({ id }) => id as number);
  },
};

const trigramsOf = (text: string) => {
  const padded = `  ${text.toLowerCase()}`;
  return Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3));
};

const trigrams: Completer = {
  name: 'MiniSearch (trigrams)',
  build(names) {
    const index = new MiniSearch({ fields: ['name'], tokenize: trigramsOf, processTerm: (term) => term });
    index.addAll(names.map((name, id) => ({ id, name })));
    return (typed) =>
      index
        .search(typed)
        .slice(0, TOP)
        .map(({ id }) => id as number);
  },
};

const fts5: Completer = {
  name: 'SQLite FTS5 (trigrams)',
  build(names) {
    const database = new DatabaseSync(':memory:');
    database.exec("CREATE VIRTUAL TABLE names USING fts5(name, tokenize = 'trigram')");
    const insert = database.prepare('INSERT INTO names (rowid, name) VALUES (?, ?)');
    database.exec('BEGIN');
    names.forEach((name, id) => {
      insert.run(id, name);
    });
    database.exec('COMMIT');
    const select = database.prepare(`SELECT rowid FROM names WHERE names MATCH ? ORDER BY rank LIMIT ${TOP}`);
    return (typed) => {
      const grams = Array.from({ length: Math.max(0, typed.length - 2) }, (_, at) => typed.slice(at, at + 3));
      const match = grams.map((gram) => `"${gram.replaceAll('"', '""')}"`).join(' OR ');
      return match === '' ? [] : select.all(match).map(({ rowid }) => Number(rowid));
    };
  },
};

export const completers: readonly Completer[] = [words, trigrams, fts5];
