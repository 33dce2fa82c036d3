import type { Block } from '../block.ts';

/** A block with what the rules of furniture look at. */
export type Paragraph = Block & {
  /** The start of it as a reader sees it, at most `LOOK` characters. */
  readonly text: string;
  readonly length: number;
  /** Ends as a sentence does. */
  readonly stopped: boolean;
  /** Begins with emphasis that holds more than a title. */
  readonly slanted: boolean;
};

/** What a rule knows besides the paragraph itself. */
export type Surroundings = {
  /** No paragraph of the story stands after it. */
  readonly foot: boolean;
  /** A source line or a "more stories" line stands before it, and no paragraph of the story after it. */
  readonly afterEnd: boolean;
  /** Names of the article's writers, where known. */
  readonly author: string | undefined;
};

/** No line of furniture is told by what comes later than this. */
export const LOOK = 400;

/** True where every word but the small ones is capitalized, as in headlines and under pictures; two words at least. */
export function isTitleCase(text: string): boolean {
  let capitals = 0;
  for (const word of text.split(/[\s/–—-]+/)) {
    const bare = word.replace(/^[^\p{L}\p{N}]+/u, '').replace(/[^\p{L}\p{N}]{1,12}$/u, '');
    if (bare === '' || SMALL_WORDS.has(bare.toLowerCase())) continue;
    if (/^\p{Ll}/u.test(bare)) return false;
    capitals++;
  }
  return capitals >= 2;
}

const SMALL_WORDS = new Set(
  'a an the and or but nor of in on at to for from with by as vs via into over up off out per than'.split(
    ' ',
  ),
);

/** A full name: two to five words that begin with a capital, initials and particles allowed. */
export const NAME = String.raw`\p{Lu}[\p{L}'’.-]*(?: (?:\p{Lu}[\p{L}'’.-]*|de|da|di|del|van|von|der|den|la|le|bin|al)){1,4}`;
