import type { Work } from '../../claim.ts';
import { mayBeTitle } from '../../reading/may-be-title.ts';
import { isFullName } from '../../reading/name-index.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { isTitle } from '../../reading/titles.ts';
import { worksStartingAt } from '../../reading/works.ts';

/**
 * The titles listed from the name at `at` on: "A, B and C". The first may be one that only its place shows; of the
 * others, the article has to show what they are, or they are printed as titles.
 *
 * @param sure the place of the first shows that it is a title; `several`, that all are
 */
export function titlesFrom(
  s: SentenceReading,
  at: number,
  sure: boolean,
  several = false,
): { works: readonly Work[]; to: number } | undefined {
  const works: Work[] = [];
  let to = at;
  for (let i = at; works.length < 12; ) {
    const unit = s.units[i];
    if (unit?.kind !== 'name' || unit.possessive) break;
    const shown = isTitle(s.reading, unit) || unit.quoted;
    if (
      !(works.length === 0 ? shown || (sure && mayBeTitle(s, i)) : shown || (sure && isListed(s, i, several)))
    )
      break;
    const here = oneAt(s, i);
    if (here === undefined) break;
    works.push(here.work);
    to = here.to;
    i = to;
    if (s.units[i]?.lower === ',') i += 1;
    if (/^(?:and|&|as)$/.test(s.units[i]?.lower ?? '')) i += 1;
    if (i === to) break;
  }
  return works.length === 0 ? undefined : { works, to };
}

/** In a list whose place shows titles: nobody's name, and no clause behind it. */
function isListed(s: SentenceReading, at: number, several: boolean): boolean {
  const unit = s.units[at];
  if (unit === undefined || !mayBeTitle(s, at) || (isFullName(unit) && !several)) return false;
  const next = s.units[at + 1];
  return (
    next === undefined ||
    next.kind === 'mark' ||
    /^(?:and|have|has|are|is|were|was|will|return|returns|premiere|tv|series|shows|dramas|comedies)$/.test(
      next.lower,
    )
  );
}

function oneAt(s: SentenceReading, at: number): { work: Work; to: number } | undefined {
  const named = worksStartingAt(s, at, true);
  const [work] = named?.works ?? [];
  if (work === undefined) return undefined;
  // "X season 2", "X (2019)": what belongs to the first title alone
  let to = at + 1;
  if (/^(?:seasons?|series)$/.test(s.units[to]?.lower ?? '') && work.season !== undefined) to += 2;
  else if (work.year !== undefined && s.units[to]?.lower === '(') to += 3;
  return { work, to };
}
