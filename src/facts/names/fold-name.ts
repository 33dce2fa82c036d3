const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['dr', 'doctor'],
  ['mr', 'mister'],
  ['st', 'saint'],
  ['jr', 'junior'],
  ['sr', 'senior'],
]);

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);

/** A name as its words: lower case, no accents, no punctuation, "&" as "and", "Dr." as "doctor". Never throws. */
export const foldWords = (name: string): readonly string[] => {
  const words: string[] = [];
  for (const word of plain(name).split(SEPARATORS))
    if (word !== '') words.push(ABBREVIATIONS.get(word) ?? word);
  return words;
};

const SEPARATORS = /[^\p{L}\p{N}]+/u;
const ASCII = /^[\x20-\x7e]*$/;

/** Lower case without accents and apostrophes; most names need no more than that. */
const plain = (name: string): string => {
  const letters = ASCII.test(name)
    ? name
    : name.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’‘´]/gu, "'");
  return letters.toLowerCase().replace(/['`]/g, '').replace(/&/g, ' and ');
};

/** The words without a leading "the", "a" or "an", unless nothing else is there. */
export const dropArticle = (words: readonly string[]): readonly string[] =>
  words.length > 1 && ARTICLES.has(words[0] as string) ? words.slice(1) : words;

/**
 * What two spellings of one name share: "Spider-Man", "spiderman" and "The Spider Man" give "spiderman". Empty for
 * text without a letter or digit.
 */
export const nameKey = (name: string): string => dropArticle(foldWords(name)).join('');
