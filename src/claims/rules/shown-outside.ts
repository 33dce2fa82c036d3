import { startsWithGivenName } from '../reading/given-name.ts';
import { isFullName } from '../reading/name-index.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';
import type { Unit } from '../reading/unit.ts';
import { isListOfActors, isRanked, isTellingOfActors } from './outside-or-inside.ts';
import { playsTheSame } from './parentheses-hold.ts';
import { isLikePart } from './title-or-part.ts';

/**
 * Of pairs of a name and another in parentheses, given by where these open: whether something shows that the actors
 * stand outside ("stars A (Kira)", "A (Kira) has joined the cast"), and not only what the names look like.
 */
export function isShownOutside(s: SentenceReading, pairs: readonly number[]): boolean {
  if (isListOfActors(s, pairs[0] as number) || playsTheSame(s, pairs.at(-1) as number)) return true;
  if (pairs.some((open) => isShownPart(s, open + 1)) || pairs.every((open) => isFirstNameOf(s, open)))
    return true;
  return isTellingOfActors(s, pairs) && !isInsideLikeActors(s, pairs);
}

/** "A (Kira)" of an article that shows Kira as a character elsewhere, "(Captain Vale)", "(the Fox)", "(Kira/Nightbird)". */
function isShownPart(s: SentenceReading, at: number): boolean {
  const unit = s.units[at] as Unit;
  const known = s.reading.evidence.get(unit.key);
  if (unit.text.includes('/') || isRanked(unit.text) || isLikePart(unit)) return true;
  return (known?.character ?? 0) > Math.max(known?.person ?? 0, known?.actor ?? 0);
}

/** "Ada Stone (Kira)": somebody in full, and a first name by itself. */
function isFirstNameOf(s: SentenceReading, open: number): boolean {
  const [outside, inside] = [s.units[open - 1] as Unit, s.units[open + 1] as Unit];
  return (
    isFullName(outside) &&
    startsWithGivenName(outside.text) &&
    inside.words === 1 &&
    !inside.quoted &&
    startsWithGivenName(inside.text)
  );
}

/** All in parentheses are named as people are, in full, and one at least by a known first name: "Kira Vale (Ada Stone)". */
export function isInsideLikeActors(s: SentenceReading, pairs: readonly number[]): boolean {
  const inside = pairs.map((open) => s.units[open + 1] as Unit);
  return (
    inside.every((unit) => {
      const known = s.reading.evidence.get(unit.key);
      return !unit.quoted && isFullName(unit) && !isTitle(s.reading, unit) && (known?.character ?? 0) === 0;
    }) &&
    inside.some(
      (unit) => startsWithGivenName(unit.text) || (s.reading.evidence.get(unit.key)?.actor ?? 0) > 0,
    )
  );
}
