import { bounds } from './bounds.ts';

/** What a text's own date fixes; each part is absent where it does not. */
export type Frame = {
  readonly earliest?: string;
  readonly latest?: string;
  readonly year?: number;
  /** `YYYY-MM`. */
  readonly month?: string;
  /** `YYYY-MM-DD`. */
  readonly day?: string;
  /** Years that the text speaks of. */
  readonly years: readonly number[];
};

/** The frame of a text that was published on `anchor` (EDTF, may be approximate, an interval or absent). */
export const frameOf = (anchor: string | undefined, years: readonly number[] = []): Frame => {
  const reach = anchor === undefined ? undefined : bounds(anchor);
  if (!reach?.earliest || !reach.latest) return { years };
  const { earliest, latest } = reach;
  const shared = (length: number): string | undefined =>
    earliest.slice(0, length) === latest.slice(0, length) ? earliest.slice(0, length) : undefined;
  const [year, month, day] = [shared(4), shared(7), shared(10)];
  return {
    earliest,
    latest,
    years,
    ...(year !== undefined && { year: Number(year) }),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
  };
};
