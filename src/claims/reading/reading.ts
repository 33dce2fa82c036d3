import type { Article, Sentence } from '../../articles/article.ts';
import type { Work } from '../claim.ts';
import type { DateAt } from './dates.ts';
import type { EvidenceBook } from './evidence-book.ts';
import type { Holds } from './holds.ts';
import type { NameIndex } from './name-index.ts';
import type { Unit } from './unit.ts';

/** What an article shows before any rule is asked: who and what its names are. */
export type Reading = {
  readonly article: Article;
  /** By folded name. */
  readonly evidence: EvidenceBook;
  readonly names: NameIndex;
  /** By folded name, how a title is printed in full: "low tide" leads to "Captain Vale: Low Tide". */
  readonly titles: ReadonlyMap<string, string>;
  /** Titles that the article speaks of in more than one medium or year: only these need telling apart. */
  readonly shared: ReadonlySet<string>;
  /** Where the sentences start that tell a plot. */
  readonly plots: ReadonlySet<number>;
  /** By folded name, how much its sentences together tell of it as of somebody in a story. */
  readonly told: ReadonlyMap<string, number>;
  /** By folded name of a character, where the article says that it is played; `undefined` where in several works. */
  readonly played: Map<string, string | undefined>;
  /** By trade and person ("director Ada Stone"), whether the article tells so: filled in as it is asked. */
  readonly trades: Map<string, boolean>;
  /** Where the sentences start whose paragraph is rather on another work than the main one. */
  readonly besideMain: ReadonlySet<number>;
  /** Where the entries of lists of a cast start. */
  readonly castEntries: ReadonlySet<number>;
  /** Whether it is about music, and hardly about anything that is acted in. */
  readonly ofMusic: boolean;
  /** The title that the article as a whole is about. */
  readonly main: Work | undefined;
};

/** One sentence as the rules get it. */
export type SentenceReading = {
  readonly reading: Reading;
  readonly sentence: Sentence;
  readonly units: readonly Unit[];
  readonly holds: Holds;
  /** The dates that it names, in order. */
  readonly dates: readonly DateAt[];
  /** The work that is meant where the sentence names none. */
  readonly topic: Work | undefined;
  /** The person that "he" or "she" at its beginning stands for. */
  readonly subject: string | undefined;
  /** A headline or heading that prints every word with a capital. */
  readonly titleCase: boolean;
};

/** A title mention in a sentence: its unit, and the units that its season, year and medium take up. */
export type WorkMention = { readonly work: Work; readonly from: number; readonly to: number };

export type { Unit, Work };
