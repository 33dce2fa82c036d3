/** How reading the folder again went. */
export type Reload = {
  /** ISO 8601 instant. */
  readonly at: string;
  /**
   * `swapped`: what it holds now is answered from. `unchanged`: it held nothing new. `refused`: a file is broken, and
   * what was read before stays in force. `failed`: it could not be read at all; that stays in force, too.
   */
  readonly outcome: 'swapped' | 'unchanged' | 'refused' | 'failed';
  /** One line for each thing that is wrong. */
  readonly why: readonly string[];
};

/** The articles as the owner of the bot sees them. */
export type CorpusStatus = {
  readonly articles: number;
  readonly collections: readonly string[];
  readonly claims: number;
  readonly facts: number;
  /** What is wrong with files, or doubtful: one line each, errors first. */
  readonly warnings: readonly string[];
  /** Since when this library is answered from: an ISO 8601 instant. */
  readonly since: string;
  readonly lastReload?: Reload;
  readonly reloading: boolean;
  /** The folder is read again by itself when something in it changes. */
  readonly watched: boolean;
};

/** The library that stands on the shelf, and the way to read it anew. */
export type Corpus = {
  readonly status: () => CorpusStatus;
  /** Reads the folder again, aside, and swaps the library where that is sound. Never rejects. */
  readonly reload: () => Promise<Reload>;
};
