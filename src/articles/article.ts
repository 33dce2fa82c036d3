/** Half-open range of UTF-16 offsets into an article's body. */
export type Span = { readonly start: number; readonly end: number };

/**
 * What a sentence is on its page. `headline` is the article's own title where the body prints it, `heading` a
 * line over a section, `item` an entry of a list, `text` everything else.
 */
export type SentenceKind = 'headline' | 'heading' | 'item' | 'text';

/** A sentence, cut out of the body word for word: `body.slice(start, end) === text`. */
export type Sentence = Span & {
  readonly text: string;
  /**
   * The sentence as a reader sees it, for whoever reads claims out of it: Markdown marks taken out, entities
   * resolved, every run of white space (line ends and no-break spaces too) one space. Absent where that is `text`.
   */
  readonly plain?: string;
  readonly kind: SentenceKind;
  /** Counts paragraphs from 0; sentences of one paragraph share it. */
  readonly paragraph: number;
};

/**
 * A stretch of the body that is no part of the story: a link to another story, a caption, an author box. `markup`
 * is what only machines read (code blocks, comments, link definitions).
 */
export type Furniture = Span & { readonly why: FurnitureKind };
export type FurnitureKind =
  | 'link'
  | 'by-line'
  | 'caption'
  | 'share'
  | 'newsletter'
  | 'author box'
  | 'source line'
  | 'timestamp'
  | 'page part'
  | 'markup'
  | 'other headline';

/**
 * One article as it was read. Keys with nothing to say are absent, never invented.
 * `body` is the decoded text after front matter (for HTML, the extracted text), headline included, with the line
 * ends of the file; every offset in the project points into it.
 */
export type Article = {
  /** The file's path below the articles folder, with `/`. */
  readonly id: string;
  /** First-level subfolder, the unit that a server can choose. */
  readonly collection?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly author?: string;
  /** EDTF date, for example `2017-03-14` or `2016-11~`. */
  readonly published?: string;
  /** http or https. */
  readonly url?: string;
  readonly via?: string;
  /** The text is somebody's own digest of the article named, not the publisher's words. */
  readonly digest: boolean;
  /** Claims stated by hand in the front matter's `facts:`, not yet validated. */
  readonly editorFacts: readonly EditorFact[];
  readonly body: string;
  /** 1-based line of the file on which the body begins. */
  readonly bodyLine: number;
  readonly sentences: readonly Sentence[];
  readonly furniture: readonly Furniture[];
};

/** One entry of `facts:` in front matter: its members as YAML gave them, and its 1-based line in the file. */
export type EditorFact = { readonly line: number; readonly members: Readonly<Record<string, unknown>> };

/** Something to tell the operator about a file. `error`: the file could not be read; `warning`: read, with a doubt. */
export type ArticleProblem = {
  readonly article: string;
  readonly line?: number;
  readonly severity: 'error' | 'warning';
  /** One line that says what is wrong and what to write instead. */
  readonly message: string;
};
