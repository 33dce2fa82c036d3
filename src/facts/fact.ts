import type { Citation, Claim, ClaimKind, Statement, Status } from '../claims/claim.ts';

/** At least one: the type that keeps a fact from standing without a claim. */
export type NonEmpty<T> = readonly [T, ...T[]];

/** A claim that speaks against a fact, and what it says in its place ("Luke Colter", "summer 2017"). */
export type Dissent = {
  readonly claim: Claim;
  readonly says: string;
  /** `misprint`: outvoted and one slip away; `older`: said before the others; `coarser`: says less, not otherwise. */
  readonly why: 'differs' | 'misprint' | 'older' | 'coarser' | 'denied';
};

/**
 * What claims add up to. Names in the statement are the canonical names of entities (see `Entity`); `status` is
 * the best that the support gives.
 */
export type Fact = Statement & {
  /** Stable for the same folder: safe in a custom_id (at most 16 characters of [a-z0-9]). */
  readonly id: string;
  readonly status: Status;
  readonly support: NonEmpty<Claim>;
  readonly against: readonly Dissent[];
  /** Set where no single claim says it: `from` holds the two that say it together. */
  readonly derived?: true;
  readonly from?: NonEmpty<Claim>;
  /** In words for an operator: why this value and not another. */
  readonly because?: string;
  /** The ids of the entities that the statement names. */
  readonly about: About;
};

export type About = { readonly person?: string; readonly character?: string; readonly title?: string };

/** A sentence of an article in which a name stands, whether or not a claim was read from it. */
export type Mention = Citation;

/** Where one word of a name is printed: in which spellings, and in which articles (by number, rising). */
export type PrintedWord = { readonly spellings: readonly string[]; readonly articles: readonly number[] };

/** Names folded to keys, by hash: rising hashes, and beside each the entity (by its place in `entities`) that bears it. */
export type NameStep = {
  readonly hashes: Uint32Array<ArrayBuffer>;
  readonly entities: Uint32Array<ArrayBuffer>;
};

/** What a `FactBase` looks into, and what takes long to make: to be kept between two starts. */
export type FactIndexes = {
  readonly printed: PrintedIndex;
  /** Exact names, misprints, parts of names. */
  readonly steps: readonly NameStep[];
};

/** The names that the articles print. */
export type PrintedIndex = {
  /** The ids of the articles, by number. */
  readonly articles: readonly string[];
  /** By folded word. */
  readonly words: ReadonlyMap<string, PrintedWord>;
  readonly unclaimed: readonly Unclaimed[];
};

/** A name that stands in the articles and that no claim speaks of. */
export type Unclaimed = {
  readonly name: string;
  /** How many articles print it, and how many sentences. */
  readonly articles: number;
  readonly mentions: number;
};

export type EntityKind = 'person' | 'character' | 'title';

/** Somebody or something with a name, under all the names that the articles use. */
export type Entity = {
  /** Stable for the same folder: safe in a custom_id (at most 16 characters of [a-z0-9]). */
  readonly id: string;
  readonly kind: EntityKind;
  /** The name to show, for a character with two names "Matt Murdock / Daredevil". */
  readonly name: string;
  /** Every name that leads here, the shown one first; misprints are not among them. */
  readonly names: readonly string[];
  /** Spellings found once that the rest outvotes ("Luke Colter"), with where they stand. */
  readonly misprints: readonly { readonly name: string; readonly claim: Claim }[];
  /** For titles that share a name. */
  readonly year?: number;
  readonly medium?: string;
  /** How many articles speak of it, and how often: for ranking. */
  readonly articles: number;
  readonly mentions: number;
};

/** Everything the articles add up to; immutable, built once for a folder. */
export type FactBase = {
  readonly facts: readonly Fact[];
  readonly entities: readonly Entity[];
  readonly entity: (id: string) => Entity | undefined;
  /** Facts that mention the entity, in the order best first. */
  readonly factsAbout: (entityId: string) => readonly Fact[];
  /** The facts of one kind that mention the entity, best first: who plays a character, what a person plays … */
  readonly factsOf: (kind: ClaimKind, entityId: string) => readonly Fact[];
  /**
   * The entity that a name leads to, exact up to case, accents and punctuation: a shown name, an alias, a misprint,
   * else a first or last name or the words at either end of a name, where they have one owner. The most spoken of
   * where several bear it; see `resolveAll`.
   */
  readonly resolve: (name: string, kind: EntityKind, work?: WorkHint) => Entity | undefined;
  /** All entities that a name leads to, as `resolve`, the most spoken of first. */
  readonly resolveAll: (name: string, kind: EntityKind, work?: WorkHint) => readonly Entity[];
  /**
   * The sentences that name the entity (by id) or hold the name (any other text), in the order of the articles; the
   * first `limit` of them, so that a name on every page of a large folder costs no more than one on few.
   */
  readonly mentions: (entityIdOrName: string, limit?: number) => readonly Mention[];
  /** Names that the articles print and no claim speaks of, the most printed first. */
  readonly unclaimed: () => readonly Unclaimed[];
  /** What the functions above look into; made when it is first needed. */
  readonly indexes: () => FactIndexes;
};

/** What tells titles of one name apart. */
export type WorkHint = { readonly year?: number; readonly medium?: string };
