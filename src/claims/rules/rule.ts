import type { Statement, Status } from '../claim.ts';
import type { SentenceReading } from '../reading/reading.ts';

/** One thing that a rule found in a sentence. */
export type Finding = {
  readonly statement: Statement;
  /** First unit of the words that say it, and the one behind the last: findings are ordered by it. */
  readonly from: number;
  readonly to: number;
  /** Where the words themselves settle it; else the sentence's hedges round `from` and `to` decide. */
  readonly status?: Status;
};

/** One way of saying it. */
export type Rule = {
  /** Shown to the operator who asks why a claim was read. */
  readonly name: string;
  /** Words or marks in lower case, "'s" for any possessive; a sentence with none of them is passed over. */
  readonly triggers: readonly string[];
  /** `ats`: the units of the sentence that are triggers, in order. */
  readonly read: (s: SentenceReading, ats: readonly number[]) => readonly Finding[];
};
