import { isEveryday } from './name-form.ts';
import type { SentenceReading } from './reading.ts';
import { isTitle } from './titles.ts';
import { foldName, type Unit } from './unit.ts';

const COMPANY =
  /\b(?:studios?|pictures|entertainment|productions?|media|group|company|inc|corp|comics|press|publishing|records|magazine|reporter|awards|festival|con|association|university|institute|agency)\.?$/i;

/**
 * Whether a name may be a title where the sentence says that it is one, though nothing else shows it: "Low Tide" in
 * "the film Low Tide", and not "Stone" of an article that has the actor Ada Stone, unless a heading is "Stone".
 */
export function mayBeTitle(s: SentenceReading, at: number): boolean {
  const unit = s.units[at];
  if (unit?.kind !== 'name') return false;
  if (isTitle(s.reading, unit)) return true;
  if (unit.words === 1 && isSurname(s, unit)) return unit.key === foldName(s.topic?.title ?? '');
  const known = s.reading.evidence.get(unit.key);
  // "Adult cast members", "Highlights coming to Quark": the capital of the sentence
  if (at === 0 && unit.words === 1 && !unit.quoted && !((known?.title ?? 0) > 0) && isEveryday(unit.lower))
    return false;
  if (known === undefined) return true;
  // "Iron Max" ends like a channel and "Stone Game" like a maker; a studio's name says more plainly what it is.
  const other = known.other > 4 || (known.other > 0 && COMPANY.test(unit.text));
  return !other && known.person <= known.title && known.character <= known.title + 1;
}

/** "Stone" of an article that has the actor Ada Stone. */
function isSurname(s: SentenceReading, unit: Unit): boolean {
  if ((s.reading.evidence.get(unit.key)?.title ?? 0) > 0) return false;
  return (s.reading.names.get(unit.key) ?? []).some((name) => {
    const key = foldName(name);
    return key.endsWith(` ${unit.key}`) && (s.reading.evidence.get(key)?.title ?? 1) === 0;
  });
}
