import { fold } from '../../src/search/fold.ts';
import { stopWords } from '../../src/search/stop-words.ts';
import { pick, randomFrom } from '../random.ts';
import type { BenchPassage } from './data.ts';

const isStopWord = (word: string) => stopWords.has(fold(word).replace(/[^\p{L}\p{N}]/gu, ''));

/**
 * The passages and as many distractors as make `size` of them. A distractor is a paragraph of the set with every
 * second content word (by lot) exchanged for one that stands elsewhere in the set, under a title of the set: it
 * reads like the others, shares their words at their own frequency, and answers nothing.
 */
export function addDistractors(
  passages: readonly BenchPassage[],
  size: number,
  seed: number,
): BenchPassage[] {
  const random = randomFrom(seed);
  const all = [...passages];
  const content = passages.flatMap(({ text }) =>
    (text.match(/\S+/g) ?? []).filter((word) => !isStopWord(word)),
  );
  while (all.length < size) {
    const { text } = pick(random, passages);
    all.push({
      id: all.length,
      title: pick(random, passages).title,
      text: text.replace(/\S+/g, (word) =>
        !isStopWord(word) && random() < 0.5 ? pick(random, content) : word,
      ),
    });
  }
  return all;
}
