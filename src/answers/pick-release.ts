import { bounds } from '../dates/bounds.ts';
import type { Fact } from '../facts/fact.ts';

export type ReleaseFact = Extract<Fact, { kind: 'release' }>;

/** Facts about the season asked for; where none is, what is said of a coming season without its number. */
export function ofSeason(facts: readonly ReleaseFact[], season: number): ReleaseFact[] {
  const exact = facts.filter((fact) => fact.season === season);
  if (exact.length > 0) return exact;
  const known = facts.flatMap((fact) => fact.season ?? []);
  const isNext = known.length === 0 ? season > 1 : season > Math.max(...known);
  if (isNext) return facts.filter((fact) => fact.season === undefined && fact.event === 'unannounced');
  return season === 1 && known.length === 0 ? facts.filter((fact) => fact.season === undefined) : [];
}

/**
 * The fact that answers "when": the next date to come, else what can be watched now, else the last date, else
 * that none is announced.
 */
export function pickRelease(facts: readonly ReleaseFact[], now: string): ReleaseFact | undefined {
  const today = now.slice(0, 10);
  const dated = facts.filter(
    (fact) => fact.event !== 'available' && fact.event !== 'unannounced' && fact.date,
  );
  const end = (fact: ReleaseFact) => (fact.date && bounds(fact.date)?.latest) || '9999';
  const coming = dated
    .filter((fact) => fact.status !== 'past' && end(fact) >= today)
    .sort((a, b) => end(a).localeCompare(end(b)) || weight(b) - weight(a));
  const planned = dated.filter((fact) => fact.status !== 'past').sort((a, b) => weight(b) - weight(a));
  const past = dated.filter((fact) => fact.status === 'past').sort((a, b) => end(b).localeCompare(end(a)));
  const available = facts.filter((fact) => fact.event === 'available');
  const undated = facts.filter((fact) => fact.event !== 'available' && fact.event !== 'unannounced');
  return coming[0] ?? planned[0] ?? available[0] ?? past[0] ?? undated[0] ?? facts[0];
}

const weight = (fact: ReleaseFact) => new Set(fact.support.map((claim) => claim.article)).size;
