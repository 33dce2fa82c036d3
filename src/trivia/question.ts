import type { Fact, NonEmpty } from '../facts/fact.ts';

/** A claim as facts carry it: the sentence, where it stands, and what it says. */
export type Source = Fact['support'][number];

export type QuestionKind =
  | 'who-plays'
  | 'plays-whom'
  | 'other-name'
  | 'which-pair'
  | 'odd-pair'
  | 'in-cast'
  | 'odd-in-cast'
  | 'other-title'
  | 'crew'
  | 'release-date'
  | 'came-first'
  | 'already-out'
  | 'platform'
  | 'episodes'
  | 'missing-word'
  | 'true-or-false';

export type Difficulty = 'easy' | 'medium' | 'hard';

/**
 * An option as it stands on its button, and what it means: an entity's id, `person+character` for a pair, a title's
 * id with its season (`id#2`), an EDTF date, a number, or the words themselves.
 */
export type Option = { readonly text: string; readonly means: string };

/** What is asked, for a checker that trusts no maker: ids of entities, and values. */
type Asked = {
  readonly person?: string;
  readonly character?: string;
  readonly title?: string;
  readonly season?: number;
  readonly role?: string;
};

/**
 * A question with its options in the order in which they are shown. It is made from facts, and lives as long as they
 * do: a folder that no longer bears it out makes it no more.
 */
export type Question = {
  /** Made of what is asked and its answer, so that it survives a restart and other wrong options: [a-z0-9]{12}. */
  readonly id: string;
  readonly kind: QuestionKind;
  readonly prompt: string;
  /** How it is put where no options are shown, if that is another way. */
  readonly typedPrompt?: string;
  readonly options: readonly Option[];
  /** Index of the one right option. */
  readonly right: number;
  /** Answers that are right when typed; none where the question needs its options. */
  readonly accepts: readonly string[];
  /** What the reveal quotes: the claims that the answer rests on, best first. */
  readonly sources: NonEmpty<Source>;
  readonly difficulty: Difficulty;
  /** Ids of the titles that it is about. */
  readonly topics: readonly string[];
  readonly asked: Asked;
};
