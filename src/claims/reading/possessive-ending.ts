// "It's Always Stormy": the verb of a title, and no possessive
const CONTRACTED =
  /^(?:It|What|Who|That|There|Here|Let|He|She|Where|How|When|Nobody|Everybody|Everyone)['’]s$/;
/** "Copper Hill' Ada Stone": the "s" is left out; "Rockin' Ada" has lost another letter. */
const LOST_ITS_S = /^\p{Lu}[\p{L}-]+(?<!in)' \p{Lu}\p{L}/u;
const BEFORE_CAPITAL = /^ (?:(?:a|an|in|my|not|the|your) )?\p{Lu}/u;

/** "Cox's": `inside` the word; "Jones' Kira Vale": `behind` it, where no single quotation mark is open. */
export function possessiveEnding(
  text: string,
  word: string,
  end: number,
  open: boolean,
): 'inside' | 'behind' | undefined {
  const last = word.charAt(word.length - 1).toLowerCase();
  if (last !== 's' && last !== 'x' && last !== 'z')
    return text.charAt(end) === "'" && !open && LOST_ITS_S.test(text.slice(end - word.length, end + 4))
      ? 'behind'
      : undefined;
  const before = word.charAt(word.length - 2);
  if (last === 's' && word.length > 2 && (before === "'" || before === '’' || before === '‘'))
    return CONTRACTED.test(word) && BEFORE_CAPITAL.test(text.slice(end, end + 8)) ? undefined : 'inside';
  const behind = text.charAt(end);
  // "Gulls‘ Low Tide": the wrong one, as typed by a machine
  if (behind === '‘') return /^ \p{Lu}/u.test(text.slice(end + 1, end + 4)) ? 'behind' : undefined;
  if ((behind !== "'" && behind !== '’') || open) return undefined;
  return /^\s+[\p{L}\p{N}“"‘*_(]/u.test(text.slice(end + 1, end + 8)) ? 'behind' : undefined;
}
