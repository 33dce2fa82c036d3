import { isEntryHeading } from '../reading/cast-list.ts';
import { startsWithGivenName } from '../reading/given-name.ts';
import { isFullName } from '../reading/name-index.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';
import type { Unit } from '../reading/unit.ts';
import { isRanked } from './outside-or-inside.ts';

/**
 * Whether a line has nothing but names, "Salt Beach (Copper Lake)", and nothing shows that they are somebody of a
 * story and an actor: lists of prizes, places, cards and products are printed so as well.
 */
export function isUnshownPair(s: SentenceReading, open: number): boolean {
  if (!isBare(s)) return false;
  if (isEntryHeading(s.sentence) && !s.units[open + 1]?.quoted) return false;
  const [outside, inside] = [s.units[open - 1] as Unit, s.units[open + 1] as Unit];
  if (isPart(s, inside) && isActor(s, outside)) return false;
  if (!isActor(s, inside)) return true;
  // "Ada Stone (Billy Vale)": two people, and either may act
  return isFullName(outside) && !isPart(s, outside) && !s.reading.castEntries.has(s.sentence.start);
}

function isBare(s: SentenceReading): boolean {
  return s.units.every(({ kind, capital, lower }) => kind !== 'word' || capital || SMALL.test(lower));
}

const SMALL = /^(?:and|of|the|a|an|in|on|with|as|at|to|for)$/;

function isActor(s: SentenceReading, unit: Unit): boolean {
  const known = s.reading.evidence.get(unit.key);
  if (unit.quoted || isTitle(s.reading, unit)) return false;
  return (
    (known?.actor ?? 0) > 0 || (isFullName(unit) && startsWithGivenName(unit.text)) || isSurnameOf(s, unit)
  );
}

/** "Kira (Stone)" of an article that has Ada Stone. */
function isSurnameOf(s: SentenceReading, unit: Unit): boolean {
  return unit.words === 1 && (s.reading.names.get(unit.key) ?? []).some(startsWithGivenName);
}

function isPart(s: SentenceReading, unit: Unit): boolean {
  return (
    (s.reading.evidence.get(unit.key)?.character ?? 0) > 0 || unit.text.includes('/') || isRanked(unit.text)
  );
}
