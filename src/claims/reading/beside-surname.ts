import { startsWithGivenName } from './given-name.ts';

const LEADS_AWAY = /^(?:with|in|from|at|on)$/;

/** The surnames of people whom an article names in full. */
export function surnamesOf(names: Iterable<string>): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const name of names)
    if (name.includes(' ') && startsWithGivenName(name)) surnames.add(name.slice(name.lastIndexOf(' ') + 1));
  return surnames;
}

/** "stone with reed and moss", "stone in northgate": whether somebody's surname stands beside a word that leads away. */
export function isBesideSurname(words: readonly string[], surnames: ReadonlySet<string>): boolean {
  return words.some(
    (word, i) =>
      LEADS_AWAY.test(word) && (surnames.has(words[i - 1] as string) || surnames.has(words[i + 1] as string)),
  );
}
