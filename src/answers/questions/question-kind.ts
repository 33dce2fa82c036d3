import type { Answer } from '../answer.ts';
import type { Library } from '../library.ts';

/** What a phrasing caught, by the names of its groups, as typed up to case. */
export type Slots = Readonly<Record<string, string | undefined>>;

export type QuestionContext = {
  /** The question as typed. */
  readonly typed: string;
  /** The same as the phrasings see it: see `normalizeQuestion`. */
  readonly normal: string;
  /** ISO 8601 instant. */
  readonly now: string;
};

/** One kind of question that facts can answer. */
export type QuestionKind = {
  readonly name: string;
  /** Real questions of this kind: the tests ask them, and CONTRIBUTING shows them. */
  readonly examples: readonly string[];
  /** Tried in order on the normalized question, which is short (at most 300 characters) and lower case. */
  readonly phrasings: readonly RegExp[];
  /** The answer, or nothing where the words fit and the sense does not: then later kinds are tried. */
  readonly answer: (library: Library, slots: Slots, context: QuestionContext) => Answer | undefined;
};
