import type { Fact } from '../../src/facts/fact.ts';
import { type Page, reconcilePages, release, type Said } from './make-claims.ts';

export type Pages = Parameters<typeof reconcilePages>[0];
export const told = (says: Said, published?: string): Page => ({
  lines: [[`Low Tide: ${JSON.stringify(says)}`, says]],
  ...(published !== undefined && { published }),
});
export const tide = (date?: string, asStated?: string, more: Partial<Said> = {}): Said =>
  release('Low Tide', date, asStated, more);
export const releases = (pages: Pages): readonly (Fact & { kind: 'release' })[] =>
  reconcilePages(pages).base.facts.filter(
    (fact): fact is Fact & { kind: 'release' } => fact.kind === 'release',
  );
/** Facts in short: the date with its season, how many claims back it, and every dissent with its reason. */
export const short = (pages: Pages) =>
  releases(pages)
    .map(({ date, event, season, support, against, derived, status }) =>
      [
        `${event === 'release' ? '' : `${event} `}${season === undefined ? '' : `s${season} `}${date ?? '-'}`,
        `${support.length}${derived ? ' derived' : ''}${status === 'stated' ? '' : ` ${status}`}`,
        ...against.map(({ says, why }) => `${why} ${says}`).sort(),
      ].join(' | '),
    )
    .sort();
