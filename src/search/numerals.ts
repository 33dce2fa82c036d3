const roman = /^(?:i{1,3}|iv|vi{0,3}|ix|xi{0,3})$/;
const digits = /\p{N}/u;

/** The words that number a work ("2", "iii", "2049"), joined: they are never taken for a slip of one another. */
export function readNumerals(words: readonly string[]): string {
  return words
    .filter((word) => digits.test(word) || roman.test(word))
    .map((word) => `${word} `)
    .join('');
}
