import type { Claim, Statement, Status } from '../claims/claim.ts';

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
  /** The entity that a name in a fact or claim leads to, exact up to case, accents and punctuation. */
  readonly resolve: (
    name: string,
    kind: EntityKind,
    work?: { readonly year?: number; readonly medium?: string },
  ) => Entity | undefined;
};
