const NUMBERS: readonly string[] =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);

/** Words to compare: lower case, no accents or punctuation, no article in front, numbers in digits. */
export function foldAnswer(text: string): readonly string[] {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’`´]/gu, '')
    .replace(/&/gu, ' and ')
    .split(/[^\p{L}\p{N}+]+/u)
    .filter((word) => word !== '')
    .map((word) => {
      const number = NUMBERS.indexOf(word);
      return number === -1 ? word : String(number);
    });
  return words.length > 1 && ARTICLES.has(words[0] ?? '') ? words.slice(1) : words;
}
