import { hasWord } from '../reading/has-word.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { hasRank } from './described.ts';
import { isName, wordAt } from './walk.ts';

/**
 * Of pairs of an actor and a name in parentheses, given by where these open: "will welcome A (Salt), B (Ember)", "A (Salt)
 * and B (Ember) opposite C as Kira", where nothing shows a part in the parentheses.
 */
export function isOfNewcomers(s: SentenceReading, pairs: readonly number[]): boolean {
  if (pairs.some((open) => isSurelyPart(s, open + 1))) return false;
  return (pairs.length > 1 && hasWord(s, WELCOMES)) || s.units.some((_, i) => isOtherAs(s, i));
}

const WELCOMES = new Set(
  'welcome welcomes welcomed welcoming adds added adding enlists enlisted recruits recruited'.split(' '),
);

/** Shown by the article, or by its form. */
function isSurelyPart(s: SentenceReading, at: number): boolean {
  const unit = s.units[at];
  return (
    (s.reading.evidence.get(unit?.key ?? '')?.character ?? 0) > 0 ||
    hasRank(unit?.text ?? '') ||
    (unit?.text ?? '').includes('/')
  );
}

/** "opposite Ada Stone as Kira". */
function isOtherAs(s: SentenceReading, as: number): boolean {
  return wordAt(s, as) === 'as' && isName(s, as - 1) && isName(s, as + 1) && wordAt(s, as - 2) === 'opposite';
}
