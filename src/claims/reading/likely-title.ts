import { OCCASIONS } from '../words/places-of-release.ts';
import type { Evidence } from './evidence.ts';
import type { Unit } from './unit.ts';

/** How likely a name has to be the title of what the article is about, where no word beside it shows one. */
const ENOUGH = 6;

/**
 * The folded name that the article is most likely about where none is shown to be a title: the one that the headline
 * consists of or begins with, that the first sentences name and that the text comes back to, and that is no person,
 * place or company. `undefined` where none stands out.
 *
 * @param headline units of the headline, `opening` the names of the first sentences
 */
export function likelyTitle(
  evidence: ReadonlyMap<string, Evidence>,
  headline: readonly Unit[],
  opening: ReadonlyMap<string, number>,
): string | undefined {
  const partOfName = partsOfNames(evidence);
  const place = headlinePlaces(headline);
  let best: string | undefined;
  let [bestScore, second] = [0, 0];
  for (const [key, known] of evidence) {
    const placed = place.get(key) ?? 0;
    const told = known.count - known.background - (placed > 0 ? 1 : 0);
    if (told < 1 || !mayBeTitle(known) || partOfName.has(key) || OCCASIONS.test(key)) continue;
    if (known.form === 'somebody' && placed < 5) continue;
    // Two or three plain words may be anybody's name, and one word anything.
    if (placed < 4 && known.title === 0 && known.form !== 'something' && (placed === 0 || key.includes(' ')))
      continue;
    if (placed === 0 && known.title === 0) continue;
    const score =
      placed +
      (opening.has(key) ? 3 : 0) +
      Math.min(told, 4) +
      Math.min(known.title, 2) -
      // "from the guys who launched the Northgate franchise"
      Math.min(known.franchise, 1) * 2;
    if (score > bestScore) [best, bestScore, second] = [key, score, bestScore];
    else if (score > second) second = score;
  }
  return bestScore >= ENOUGH && bestScore > second ? best : undefined;
}

function mayBeTitle(known: Evidence): boolean {
  return known.person === 0 && known.character <= known.title && known.other <= known.title;
}

/** The words of longer names that are no titles: "Stone" of Ada Stone is nobody's title. */
function partsOfNames(evidence: ReadonlyMap<string, Evidence>): ReadonlySet<string> {
  const parts = new Set<string>();
  for (const [key, known] of evidence) {
    if (known.title > known.person || !key.includes(' ')) continue;
    for (const word of key.split(' ', 6)) parts.add(word);
  }
  return parts;
}

/** Points by folded name: all of the headline, its beginning, or anywhere in it. */
function headlinePlaces(headline: readonly Unit[]): ReadonlyMap<string, number> {
  const points = new Map<string, number>();
  for (const [i, unit] of headline.entries()) {
    if (unit.kind !== 'name' || points.has(unit.key)) continue;
    const next = headline[i + 1];
    const opens =
      i === 0 && (next === undefined || (next.kind === 'mark' && next.lower !== ',') || unit.possessive);
    points.set(unit.key, headline.length === 1 ? 5 : opens ? 4 : unit.words > 1 ? 2 : 1);
  }
  return points;
}
