import type { NamedPerson } from './walk.ts';

/** A station of somebody's way: of "Ada Stone found fame in Northgate", who it is and where the works begin. */
export type Station = {
  readonly who: NamedPerson | undefined;
  readonly works: number;
  /** The words themselves show that it is acting. */
  readonly sure: boolean;
};
