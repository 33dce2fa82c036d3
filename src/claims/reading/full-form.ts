/** "the Tenth Keeper": what begins so is no first name. */
const PERSONAL =
  /^(?!(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth|\p{Lu}\p{Ll}+teenth|Last) )\p{Lu}[^:&!?]*$/u;
const IMPERSONAL =
  /^(?:the|a|an|mr\.?|mrs\.?|ms\.?|miss)\s|^(?:sir|dame)\s\S+$|\s(?:of|the|and|to|in|for)\s|\d/i;

/** Whether a name of so many words is formed like somebody's full name: two to five, no article, no "of the". */
export function isFullForm(name: string, words: number): boolean {
  return words >= 2 && words <= 5 && PERSONAL.test(name) && !IMPERSONAL.test(name);
}
