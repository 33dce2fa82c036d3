import type { Claim } from '../../claims/claim.ts';
import type { Dissent, Entity, NonEmpty } from '../fact.ts';

/** A cast fact in the making. */
export type CastDraft = {
  readonly person: Entity;
  readonly character?: Entity;
  readonly title?: Entity;
  readonly support: NonEmpty<Claim>;
  readonly against: readonly Dissent[];
  readonly from?: NonEmpty<Claim>;
  readonly because?: string;
};
