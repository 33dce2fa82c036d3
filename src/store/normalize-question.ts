/** A question is cut to this many characters: enough to be read in a list. */
const LONGEST = 200;

/**
 * One spelling for the same question, with nobody in it: lower case, single spaces, no mention of a member, role
 * or channel, no control characters, no marks at its end.
 */
export function normalizeQuestion(question: string): string {
  return question
    .normalize('NFKC')
    .replace(/<[@#][!&]?\d{5,20}>/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .toLowerCase()
    .slice(0, LONGEST)
    .trim()
    .replace(/[?!.… ]{1,200}$/u, '');
}
