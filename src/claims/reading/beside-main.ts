import type { Sentence } from '../../articles/article.ts';
import { isBackground } from './background.ts';
import type { Reading } from './reading.ts';
import { isTitle } from './titles.ts';
import { foldName, type Unit } from './unit.ts';

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
      else other ||= !isBackground(list, at) && isApart(reading, list, at);
    }
    if (other && !main) found.add(sentence.start);
  }
  return found;
}

/**
 * Whether a title is rather another work than a piece of the main one's: no "Northgate" where that is "Northgate 2", no
 * line of works, no "KPD", nobody that the article plays, and no "The Tide" of "a gang called “The Tide”".
 */
function isApart({ evidence, main }: Reading, units: readonly Unit[], at: number): boolean {
  const { key, text, quoted } = units[at] as Unit;
  const whole = foldName(main?.title ?? '');
  if (whole.startsWith(key) || key.startsWith(whole) || /^\p{Lu}{2,4}$/u.test(text)) return false;
  const known = evidence.get(key);
  if (known === undefined || known.media.size > 0 || at === 0) return true;
  return (
    known.character === 0 &&
    known.franchise === 0 &&
    (!quoted || !STORY_THING.test(units[at - 1]?.lower ?? ''))
  );
}

const STORY_THING =
  /^(?:called|calling|themselves|itself|himself|herself|as|named|team|gang|group|band|army|the|a|an|human|first)$/;
