import type { Dissent, NonEmpty } from '../fact.ts';
import type { ReleaseClaim } from './date-options.ts';

/** A date that stands, and why. */
export type SettledDate = {
  readonly date?: string;
  readonly asStated?: string;
  readonly support: NonEmpty<ReleaseClaim>;
  readonly against: readonly Dissent[];
  readonly from?: NonEmpty<ReleaseClaim>;
  readonly because?: string;
};
