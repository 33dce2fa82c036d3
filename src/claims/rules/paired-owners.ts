import { isFullName } from '../reading/name-index.ts';
import type { SentenceReading } from '../reading/reading.ts';
import type { Unit } from '../reading/unit.ts';
import { isKnownActor } from './actors.ts';
import { hasRank } from './described.ts';
import { isName } from './walk.ts';

/** "A's X and B's Y", of which the article shows that one of them acts or is played: operas and albums are listed so as well. */
export function isOneOfPairs(s: SentenceReading, owner: number): boolean {
  let pairs = 0;
  let shown = false;
  for (let i = Math.max(0, owner - 20); i < owner + 20; i += 1) {
    if (!s.units[i]?.possessive || !isName(s, i) || !isName(s, i + 1) || !isFullName(s.units[i] as Unit))
      continue;
    pairs += 1;
    shown ||= isKnownActor(s, s.units[i]?.text ?? '');
    const part = s.units[i + 1] as Unit;
    shown ||= (s.reading.evidence.get(part.key)?.character ?? 0) > 0 || hasRank(part.text);
  }
  return pairs > 1 && shown;
}
