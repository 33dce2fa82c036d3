import type { Span } from './article.ts';

/**
 * A paragraph, heading or list entry as the format shows it, without its marks (`#`, `-`, `>`) and outer white
 * space. `link` and `image` hold nothing else; `markup` is not for readers.
 */
export type Block = Span & {
  readonly kind: 'text' | 'heading' | 'item' | 'link' | 'image' | 'markup';
  /** Blank lines, or the ends of the page, on both sides. */
  readonly lone: boolean;
};

/** A page before anybody has told story from furniture: what every format is turned into. */
export type Page = {
  readonly body: string;
  readonly blocks: readonly Block[];
  /** Marks of Markdown stand in the text of the blocks. */
  readonly marked: boolean;
};
