import type { Option } from '../question.ts';
import { shuffleBy } from '../stable-hash.ts';
import { sameText, shareWord } from '../words.ts';
import { findGiveaways, unlikeness } from './giveaway.ts';

/** An option that is surely wrong; `near` is 0 for the most plausible ones. */
export type Candidate = Option & { readonly near: number };

const WANTED = 3;
const ENOUGH = 2;

/**
 * Three wrong options that look like the right one, the most plausible first and otherwise by chance, the same
 * chance every time. Two where there are no more; undefined where the right option would stand out.
 */
export function chooseWrong(
  prompt: string,
  right: Option,
  candidates: readonly Candidate[],
): readonly Option[] | undefined {
  const seed = `${prompt} ${right.text}`;
  const ranked = shuffleBy(seed, candidates, ({ means }) => means)
    .map((option) => ({ option, cost: unlikeness(right.text, option.text) * 2 + option.near }))
    .sort((a, b) => a.cost - b.cost);
  const chosen: Option[] = [];
  for (const { option } of ranked) {
    if (chosen.length === WANTED) break;
    const { text, means } = option;
    const known = [right, ...chosen].some((other) => other.means === means || sameText(other.text, text));
    if (!known && !shareWord(prompt, text)) chosen.push({ text, means });
  }
  if (chosen.length < ENOUGH) return undefined;
  const texts = chosen.map(({ text }) => text);
  if (findGiveaways(prompt, right.text, texts).length > 0) return undefined;
  return chosen;
}
