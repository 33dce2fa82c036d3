import type { SentenceReading } from '../../reading/reading.ts';
import { type Works, worksStartingAt } from '../../reading/works.ts';
import { MEDIUM_NOUNS, RELATION_NOUNS } from '../../words/media.ts';

/** "Set to debut in 2017 — … — the new series will …": the first work behind, if it stands right there. */
export function fronted(s: SentenceReading, from: number): Works | undefined {
  for (let i = from; i < from + 30; i += 1) {
    const unit = s.units[i];
    if (unit === undefined) return undefined;
    if (!/^[,—–]$/.test(unit.lower)) continue;
    const named = worksStartingAt(s, i + 1, false);
    const related = named !== undefined && RELATION_NOUNS.has(s.units[named.to]?.lower ?? '');
    // "the X spin-off, Y, will": Y
    if (named !== undefined) return related ? worksStartingAt(s, named.to + 2, true) : named;
    const it = s.units[i + 1]?.lower;
    if (it === 'it' && s.topic !== undefined) return { works: [s.topic], from: i + 1, to: i + 2 };
    for (let j = i + 1; j < i + 6 && s.units[j]?.kind === 'word'; j += 1)
      if (
        (MEDIUM_NOUNS.has(s.units[j]?.lower ?? '') ||
          (/^(?:this|the)$/.test(it ?? '') && CALLED.test(s.units[j]?.lower ?? ''))) &&
        s.topic !== undefined
      )
        return { works: [s.topic], from: j, to: j + 1 };
  }
  return undefined;
}

/** "Out today, this chilly debut": what a critic calls a work. */
const CALLED =
  /^(?:debut|feature|picture|chiller|documentary|doc|gem|hit|tale|effort|outing|offering|production|title|mystery|weepie|satire|mockumentary|biography|adventure|slasher)$/;

/** "Low Tide (trailer below), out today": what stands in front of the parentheses that end at `last`. */
export function beforeParenthesis(s: SentenceReading, last: number): number {
  if (s.units[last]?.lower !== ')') return last;
  for (let i = last - 1; i > last - 10 && i > 0; i -= 1) if (s.units[i]?.lower === '(') return i - 1;
  return last;
}
