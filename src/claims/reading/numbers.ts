/** The small numbers in words, each at its own index. */
export const CARDINALS: readonly string[] =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

/**
 * A small whole number in figures or words: "3", "three", with `ordinal` also "third" and "3rd".
 * `undefined` for anything else and for 0.
 */
export function readNumber(word: string | undefined, ordinal?: 'ordinal'): number | undefined {
  if (word === undefined) return undefined;
  const figures = (ordinal === undefined ? /^(\d{1,3})$/ : /^(\d{1,3})(?:st|nd|rd|th)$/).exec(word);
  const tens = figures === null && ordinal === undefined ? overTwenty(word) : undefined;
  if (tens !== undefined) return tens;
  const value =
    figures === null ? (ordinal === undefined ? CARDINALS : ORDINALS).indexOf(word) : Number(figures[1]);
  return value > 0 ? value : undefined;
}

const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** "Twenty-two", "fifty". */
function overTwenty(word: string): number | undefined {
  const hyphen = word.indexOf('-');
  const ten = TENS.indexOf(hyphen < 0 ? word : word.slice(0, hyphen));
  if (ten < 0) return undefined;
  const one = hyphen < 0 ? 0 : CARDINALS.indexOf(word.slice(hyphen + 1));
  return one < 0 || one > 9 ? undefined : (ten + 2) * 10 + one;
}
