import type { Sentence } from '../../articles/article.ts';
import { BEFALLS, EVERYDAY_VERBS, STORY_VERBS } from '../words/plot.ts';
import { FIGURE_NOUNS, KIN_NOUNS, LIFE_NOUNS, STORY_NOUNS } from '../words/story.ts';
import { isOfTrade } from './plots.ts';
import type { Unit } from './unit.ts';

/**
 * How much the sentences of an article together tell of each name as of somebody in a story, by folded name: "Zarn
 * escapes" here and "the orphan Zarn" there. Sentences on the trade, where real people act, do not count.
 */
export function toldNames(
  sentences: readonly Sentence[],
  units: readonly (readonly Unit[])[],
  plots: ReadonlySet<number>,
): ReadonlyMap<string, number> {
  const told = new Map<string, number>();
  for (const [i, { kind, start }] of sentences.entries()) {
    if (kind !== 'text' && kind !== 'item') continue;
    const list = units[i] as readonly Unit[];
    let trade: boolean | undefined;
    for (let at = 0; at < list.length; at += 1) {
      const unit = list[at] as Unit;
      if (unit.kind !== 'name' || unit.words > 3) continue;
      const points = pointsBehind(list, at, plots.has(start)) + pointsBefore(list, at);
      if (points === 0) continue;
      trade ??= isOfTrade(list);
      if (!trade) told.set(unit.key, (told.get(unit.key) ?? 0) + points);
    }
  }
  return told;
}

const BETWEEN =
  /^(?:and|now|soon|suddenly|finally|also|then|secretly|must|eventually|quickly|slowly|reluctantly|accidentally|desperately|ultimately|later|simply|never|always|only|first|instead|still|just|even|who)$/;

function pointsBehind(units: readonly Unit[], at: number, plot: boolean): number {
  const unit = units[at] as Unit;
  let i = at + 1;
  if (unit.possessive) return LIFE_NOUNS.has(units[i]?.lower ?? '') ? 1 : 0;
  if (units[i]?.lower === ',' && units[i + 1]?.lower === 'who') i += 1;
  if (BETWEEN.test(units[i]?.lower ?? '')) i += 1;
  const word = units[i];
  if (word?.kind !== 'word') return 0;
  if (/^(?:is|are|gets|becomes)$/.test(word.lower)) return BEFALLS.has(units[i + 1]?.lower ?? '') ? 2 : 0;
  if (AWAY.test(word.lower) && /^(?:away|off|up)$/.test(units[i + 1]?.lower ?? '')) return 2;
  if (EVERYDAY_VERBS.has(word.lower)) return plot ? 1 : 0;
  return STORY_VERBS.has(word.lower) ? 2 : 0;
}

const AWAY = /^(?:runs|wakes|sneaks|breaks|walks)$/;

function pointsBefore(units: readonly Unit[], at: number): number {
  const noun = units[at - 1];
  if (noun?.kind !== 'word') return 0;
  if (STORY_NOUNS.has(noun.lower)) return 2;
  return FIGURE_NOUNS.has(noun.lower) || (KIN_NOUNS.has(noun.lower) && isHad(units[at - 2])) ? 1 : 0;
}

function isHad(unit: Unit | undefined): boolean {
  return unit !== undefined && (unit.possessive || /^(?:his|her|their)$/.test(unit.lower));
}
