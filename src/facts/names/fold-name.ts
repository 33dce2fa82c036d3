const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['dr', 'doctor'],
  ['mr', 'mister'],
  ['st', 'saint'],
  ['jr', 'junior'],
  ['sr', 'senior'],
]);

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);

/** A name as its words: lower case, no accents, no punctuation, "&" as "and", "Dr." as "doctor". Never throws. */
export const foldWords = (name: string): readonly string[] =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘`´]/gu, '')
    .replace(/&/gu, ' and ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => ABBREVIATIONS.get(word) ?? word);

/** The words without a leading "the", "a" or "an", unless nothing else is there. */
export const dropArticle = (words: readonly string[]): readonly string[] =>
  words.length > 1 && ARTICLES.has(words[0] as string) ? words.slice(1) : words;

/**
 * What two spellings of one name share: "Spider-Man", "spiderman" and "The Spider Man" give "spiderman". Empty for
 * text without a letter or digit.
 */
export const nameKey = (name: string): string => dropArticle(foldWords(name)).join('');
