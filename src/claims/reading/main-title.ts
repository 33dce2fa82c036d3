import type { Evidence } from './evidence.ts';
import type { Unit } from './unit.ts';

/**
 * The folded name of the work that an article is about: the best known title among its names, where standing in
 * the headline, standing first and being named often count. `undefined` where no name is a title by any sign.
 *
 * @param headline units of the headline (front matter or body), `opening` those of the first sentences
 */
export function mainTitle(
  evidence: ReadonlyMap<string, Evidence>,
  headline: readonly Unit[],
  opening: readonly Unit[],
): string | undefined {
  const inHeadline = positions(headline);
  const inOpening = positions(opening);
  let best: string | undefined;
  let bestScore = 0;
  for (const [key, known] of evidence) {
    if (known.title < 1 || known.other >= known.title || known.person > known.title) continue;
    const place = inHeadline.get(key);
    if (known.title - 3 * known.background < 1) continue;
    if (known.title < 2 && place === undefined) continue;
    const score =
      Math.min(known.title - 3 * known.background, 6) -
      Math.min(known.franchise, 3) * 3 +
      Math.min(known.count - known.background, 10) * 0.7 +
      (place === undefined ? 0 : 9 - Math.min(place, 3) * 2) +
      (inOpening.has(key) ? 2 : 0) +
      Math.min(key.split(' ').length, 4) * 0.2;
    if (score > bestScore) {
      best = key;
      bestScore = score;
    }
  }
  return best;
}

function positions(units: readonly Unit[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const unit of units) if (unit.kind === 'name' && !found.has(unit.key)) found.set(unit.key, found.size);
  return found;
}
