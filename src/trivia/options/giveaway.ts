import { shareWord } from '../words.ts';

/** How an option looks: what would set it apart among others without knowing anything. */
const LOOKS: readonly ((text: string) => boolean)[] = [
  (text) => /\d/.test(text),
  (text) => /[()/:"“”]/u.test(text),
  (text) => /^the\s/i.test(text),
  (text) => !/\s/.test(text),
  (text) => /^\p{Ll}/u.test(text),
];

/** Lengths are as good as equal within half as much again, and a few letters. */
const SLACK = 1.5;
const LETTERS = 4;

/**
 * How the right option gives itself away beside the wrong ones: alone in its look or its length, or by a word that
 * the question repeats. Empty where it does not.
 */
export function findGiveaways(prompt: string, right: string, wrong: readonly string[]): readonly string[] {
  const found: string[] = [];
  LOOKS.forEach((look, number) => {
    const mine = look(right);
    if (wrong.every((text) => look(text) !== mine)) found.push(`it alone has look ${number}`);
  });
  const lengths = wrong.map((text) => text.length);
  if (right.length > Math.max(...lengths) * SLACK + LETTERS) found.push('it is by far the longest');
  if (right.length * SLACK + LETTERS < Math.min(...lengths)) found.push('it is by far the shortest');
  if (shareWord(prompt, right) && !wrong.every((text) => shareWord(prompt, text))) {
    found.push('the question repeats a word of it');
  }
  return found;
}

/** How far one text is from looking like another: for picking options that resemble the right one. */
export function unlikeness(one: string, other: string): number {
  const looks = LOOKS.filter((look) => look(one) !== look(other)).length;
  const [shorter, longer] = [one.length, other.length].sort((a, b) => a - b) as [number, number];
  return looks + (longer > shorter * SLACK + LETTERS ? 1 : 0);
}
