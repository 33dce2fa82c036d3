import { readNumber } from '../../reading/numbers.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { isTitle } from '../../reading/titles.ts';
import { type Works, worksEndingAt } from '../../reading/works.ts';
import { MEDIUM_NOUNS } from '../../words/media.ts';
import type { VerbGroup } from './verb-group.ts';

const PLANNED = /^(?:set|slated|scheduled|due|expected|planned|poised)$/;

/** "X for a Season 3, slated to air in 2027", "X from directors A and B, an action-thriller set to premiere in 2027". */
export function plannedBeside(s: SentenceReading, group: VerbGroup): Works | undefined {
  if (!group.future || !PLANNED.test(s.units[group.from]?.lower ?? '')) return undefined;
  const last = group.from - 1;
  return s.units[last]?.lower === ',' ? besideComma(s, last) : apposed(s, last);
}

/** A title or "Season 3" right before the comma. */
function besideComma(s: SentenceReading, comma: number): Works | undefined {
  const named = worksEndingAt(s, comma - 1, false);
  if (named !== undefined) return named;
  const season =
    s.units[comma - 2]?.lower === 'season'
      ? readNumber(s.units[comma - 1]?.lower)
      : s.units[comma - 1]?.lower === 'season'
        ? readNumber(s.units[comma - 2]?.lower, 'ordinal')
        : undefined;
  if (season === undefined || s.topic === undefined) return undefined;
  return { works: [{ ...s.topic, season }], from: comma - 2, to: comma };
}

/** The title in front of "from A and B, an action-thriller". */
function apposed(s: SentenceReading, noun: number): Works | undefined {
  if (
    !MEDIUM_NOUNS.has(s.units[noun]?.lower ?? '') &&
    !/-(?:thriller|comedy|drama)$/.test(s.units[noun]?.lower ?? '')
  )
    return undefined;
  let at = noun - 1;
  while (at > noun - 6 && s.units[at]?.kind === 'word' && !/^an?$/.test(s.units[at]?.lower ?? '')) at -= 1;
  if (!/^an?$/.test(s.units[at]?.lower ?? '') || s.units[at - 1]?.lower !== ',') return undefined;
  for (let i = at - 2; i > at - 12 && i > 0; i -= 1) {
    const unit = s.units[i];
    if (isTitle(s.reading, unit)) return unit?.possessive ? undefined : worksEndingAt(s, i, false);
    if (
      unit?.kind !== 'name' &&
      !/^(?:and|&|from|by|director|directors|writer|writers|filmmaker|filmmakers)$/.test(unit?.lower ?? '')
    )
      return undefined;
  }
  return undefined;
}
