import { makeWord } from '../make-word.ts';
import { pick, randomFrom } from '../random.ts';

const links = ['of', 'and', 'the', 'in', 'of the', 'for', 'to', 'from the', 'with', 'on the'];
const numbers = ['2', '3', 'II', 'III', 'Part 2', '2049'];

function makeWords(random: () => number, count: number): string[] {
  const words = new Set<string>();
  while (words.size < count) words.add(makeWord(random));
  return [...words];
}

/**
 * Distinct invented names, as films and people are called: one to six words drawn by Zipf's law, so that some
 * begin or end thousands of names; articles and prepositions, sequels, and subtitles under a shared name.
 */
export function makeNames(count: number, seed: number): string[] {
  const random = randomFrom(seed);
  const words = makeWords(random, 12_000);
  const word = () => words[Math.floor(words.length ** random()) - 1] as string;
  const names = new Set<string>();
  const list: string[] = [];
  const phrase = () => {
    const many = random();
    if (many < 0.12) return word();
    if (many < 0.55) return `${word()} ${word()}`;
    if (many < 0.75) return `${word()} ${pick(random, links)} ${word()}`;
    if (many < 0.9) return `${word()} ${word()} ${word()}`;
    return `${word()} ${word()} ${pick(random, links)} ${word()}`;
  };
  while (list.length < count) {
    const kind = random();
    const name =
      kind < 0.05 && list.length > 0
        ? `${pick(random, list)} ${pick(random, numbers)}`
        : kind < 0.15 && list.length > 0
          ? `${pick(random, list).split(':')[0]}: ${phrase()}`
          : kind < 0.35
            ? `The ${phrase()}`
            : phrase();
    if (names.has(name)) continue;
    names.add(name);
    list.push(name);
  }
  return list;
}

/** A name as far as somebody has typed it: lower case, the last word cut short, half of it or more still there. */
export function cutShort(random: () => number, name: string): string {
  const words = name.toLowerCase().split(' ');
  const last = words[words.length - 1] as string;
  const least = Math.min(last.length, Math.max(3, Math.ceil(last.length / 2)));
  const kept = Math.max(least, Math.ceil(least + random() * (last.length - 1 - least)));
  return [...words.slice(0, -1), last.slice(0, kept)].join(' ');
}

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** One slip of the finger in a letter: wrong, left out, added, or swapped with the next. */
export function slip(random: () => number, typed: string): string {
  const places = [...typed].flatMap((char, at) => (/[a-z]/.test(char) ? [at] : []));
  const at = places.length === 0 ? 0 : pick(random, places);
  const [before, char, after] = [typed.slice(0, at), typed[at] ?? '', typed.slice(at + 1)];
  const kind = Math.floor(random() * 4);
  if (kind === 0)
    return (
      before +
      pick(
        random,
        [...letters].filter((letter) => letter !== char),
      ) +
      after
    );
  if (kind === 1) return before + after;
  if (kind === 2) return before + char + pick(random, [...letters]) + after;
  return before + after.slice(0, 1) + char + after.slice(1);
}
