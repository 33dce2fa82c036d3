import type { Question } from '../question.ts';
import type { Relations } from '../relations.ts';
import type { Pair } from '../sound-facts.ts';

/** What questions are made from. */
type Material = { readonly relations: Relations; readonly pairs: readonly Pair[] };

/** Makes all questions of one kind; undefined for those that would not be fair. */
export type Maker = (material: Material) => readonly (Question | undefined)[];
