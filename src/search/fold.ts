/** Letters that decomposing leaves as they are, and what people type for them. */
const plain: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
};
const special = /[ßæœøđðþłħı]/g;
/** Accents, Arabic and Hebrew vowel points: what people leave out when they type. */
const accents = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670]/g;
const apostrophes = /['\u2019,.]/g;
const onlyAscii = /^[\x20-\x7e]*$/;

/**
 * One spelling for all ways to type a word: lower case, no accents, no apostrophes ("Murdock's" → "murdocks"),
 * full-width and ligature forms as plain letters. Linear in its length.
 */
export function fold(raw: string): string {
  const lower = raw.toLowerCase();
  if (onlyAscii.test(lower)) return lower.replace(apostrophes, '');
  return lower
    .normalize('NFKD')
    .replace(accents, '')
    .replace(special, (char) => plain[char] ?? char)
    .replace(apostrophes, '');
}
