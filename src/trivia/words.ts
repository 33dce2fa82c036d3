/** Words that two names may share without one giving the other away. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  'a an and as at by for from in of on or the to with season part first last is it not'.split(' '),
);

/** The words of a text: lower case, no accents, no punctuation. */
export function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/gu, '')
    .replace(/['’]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Whether two texts share a word that says something. */
export function shareWord(one: string, other: string): boolean {
  const words = new Set(wordsOf(one).filter((word) => !SMALL_WORDS.has(word)));
  return wordsOf(other).some((word) => words.has(word));
}

/** "8" for 8, "The Defenders" as it stands: one spelling for the same name. */
export function sameText(one: string, other: string): boolean {
  return wordsOf(one).join(' ') === wordsOf(other).join(' ');
}
