import type { Span } from '../../articles/article.ts';

/** A word, number or mark of a sentence; offsets point into the article's body. */
export type Token = Span & {
  readonly kind: 'word' | 'number' | 'mark';
  /** As printed, without a possessive ending. */
  readonly text: string;
  /** `text` in lower case with straight apostrophes: what word lists are asked for. */
  readonly lower: string;
  /** "Cox's", "Jones'". `end` lies behind the ending. */
  readonly possessive: boolean;
  /** White space (or the sentence's start) stands before it. */
  readonly spaced: boolean;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** A word that may be part of a name at all; what `isNameWord` tells. */
  readonly ofName: boolean;
  /** Filled in for names alone (see `Unit`): a token is a unit as it stands. */
  readonly key: string;
  readonly words: number;
  readonly full: boolean;
  readonly quoted: boolean;
};
