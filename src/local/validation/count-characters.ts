/** Characters as Discord counts them: code points, so that an emoji of one code point is one. */
export function countCharacters(text: unknown): number {
  if (typeof text !== 'string') return 0;
  let surrogates = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0xd800 && unit < 0xdc00) surrogates++;
  }
  return text.length - surrogates;
}
