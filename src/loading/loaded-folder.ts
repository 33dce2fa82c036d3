import type { Library } from '../answers/library.ts';
import type { ArticleProblem } from '../articles/article.ts';

/** A folder read to its end. */
export type LoadedFolder = {
  readonly library: Library;
  /** What was wrong with files, or doubtful. */
  readonly problems: readonly ArticleProblem[];
  /** The same for the same articles with the same bytes. */
  readonly fingerprint: string;
};
