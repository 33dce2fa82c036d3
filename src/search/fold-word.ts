import { fold } from './fold.ts';

/** "Murdock's" is looked up as "Murdock". */
const possessive = /['\u2019]s$/i;

export function foldWord(raw: string): string {
  return fold(raw.replace(possessive, ''));
}
