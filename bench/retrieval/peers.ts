import { DatabaseSync } from 'node:sqlite';
import { create, insertMultiple, search } from '@orama/orama';
import { Charset, Encoder, Index } from 'flexsearch';
import english from 'flexsearch/lang/en';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import { fold } from '../../src/search/fold.ts';
import { stopWords } from '../../src/search/stop-words.ts';
import { readWords } from '../../src/search/words.ts';
import { type Engine, TOP } from './engine.ts';

/** As its README shows it: two fields, prefix search, fuzzy 0.2. */
const miniSearchReadme: Engine = {
  name: 'MiniSearch (README)',
  build(passages) {
    const index = new MiniSearch({ fields: ['title', 'text'] });
    index.addAll(passages);
    return (question) =>
      index
        .search(question, { prefix: true, fuzzy: 0.2 })
        .slice(0, TOP)
        .map(({ id }) => id as number);
  },
};

const miniSearchPlain: Engine = {
  name: 'MiniSearch (defaults)',
  build(passages) {
    const index = new MiniSearch({ fields: ['title', 'text'] });
    index.addAll(passages);
    return (question) =>
      index
        .search(question)
        .slice(0, TOP)
        .map(({ id }) => id as number);
  },
};

/** Its own pipeline of stems and stop words; words go in as terms, since its query language is not for people. */
const lunrEngine: Engine = {
  name: 'Lunr',
  build(passages) {
    const index = lunr(function () {
      this.field('title');
      this.field('text');
      for (const passage of passages) this.add(passage);
    });
    return (question) =>
      index
        .query((query) => {
          for (const { raw } of readWords(question)) query.term(raw.toLowerCase(), {});
        })
        .slice(0, TOP)
        .map(({ ref }) => Number(ref));
  },
};

/** Porter stems; stop words go from the question unless nothing else is left. */
const fts5: Engine = {
  name: 'SQLite FTS5',
  build(passages) {
    const database = new DatabaseSync(':memory:');
    database.exec("CREATE VIRTUAL TABLE passage USING fts5(title, text, tokenize = 'porter unicode61')");
    const insert = database.prepare('INSERT INTO passage (rowid, title, text) VALUES (?, ?, ?)');
    database.exec('BEGIN');
    for (const { id, title, text } of passages) insert.run(id, title, text);
    database.exec('COMMIT');
    const select = database.prepare(
      `SELECT rowid FROM passage WHERE passage MATCH ? ORDER BY rank LIMIT ${TOP}`,
    );
    return (question) => {
      const words = question.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
      const telling = words.filter((word) => !stopWords.has(word));
      const match = (telling.length > 0 ? telling : words).map((word) => `"${word}"`).join(' OR ');
      return match === '' ? [] : select.all(match).map(({ rowid }) => Number(rowid));
    };
  },
};

/** Stems and stop words. */
const orama: Engine = {
  name: 'Orama',
  async build(passages) {
    const database = create({
      schema: { number: 'number', title: 'string', text: 'string' } as const,
      components: { tokenizer: { language: 'english', stemming: true, stopWords: [...stopWords] } },
    });
    await insertMultiple(
      database,
      passages.map(({ id, title, text }) => ({ number: id, title, text })),
    );
    return async (question) => {
      const { hits } = await search(database, { term: question, properties: ['title', 'text'], limit: TOP });
      return hits.map(({ document }) => document.number);
    };
  },
};

/** Context index, English stems and stop words; words of a question may be missing. */
const flexSearch: Engine = {
  name: 'FlexSearch',
  build(passages) {
    const index = new Index({
      tokenize: 'strict',
      context: true,
      encoder: new Encoder({ ...Charset.Normalize, ...english } as never),
    });
    for (const { id, title, text } of passages) index.add(id, `${title}\n${text}`);
    return (question) => {
      const words = readWords(question).filter(({ raw }) => !stopWords.has(fold(raw)));
      const query = words.map(({ raw }) => raw).join(' ');
      return index.search(query, { limit: TOP, suggest: true }).map(Number);
    };
  },
};

export const peers: readonly Engine[] = [
  miniSearchPlain,
  miniSearchReadme,
  lunrEngine,
  fts5,
  orama,
  flexSearch,
];
