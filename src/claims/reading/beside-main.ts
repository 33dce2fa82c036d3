import type { Sentence } from '../../articles/article.ts';
import type { Reading } from './reading.ts';
import { isBackground, isTitle } from './titles.ts';
import type { Unit } from './unit.ts';

/**
 * The sentences, by where they start, whose paragraph has turned to another work than the article is about by then, and
 * has not named that one: what is told there may be of either.
 */
export function besideMain(
  reading: Reading,
  sentences: readonly Sentence[],
  units: readonly (readonly Unit[])[],
): ReadonlySet<number> {
  const found = new Set<number>();
  if (reading.main === undefined) return found;
  let paragraph = -1;
  let [other, main] = [false, false];
  for (const [i, sentence] of sentences.entries()) {
    if (sentence.paragraph !== paragraph) [other, main] = [false, false];
    paragraph = sentence.paragraph;
    const list = units[i] as readonly Unit[];
    for (let at = 0; at < list.length && !main; at += 1) {
      const unit = list[at] as Unit;
      if (unit.kind !== 'name' || !isTitle(reading, unit)) continue;
      if (reading.titles.get(unit.key) === reading.main.title) main = true;
      else other ||= !isBackground(list, at);
    }
    if (other && !main) found.add(sentence.start);
  }
  return found;
}
