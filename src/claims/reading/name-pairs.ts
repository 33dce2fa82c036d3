import { startsWithGivenName } from './given-name.ts';
import { isOrdinaryWord } from './name-form.ts';
import { isNameWord } from './name-word.ts';
import type { Token } from './token.ts';

/** Two full names, "Ada Stone and Bo Reed": people rather than one title. */
export function isPair(first: string, last: string): boolean {
  const full = (text: string) => text.split(' ').length === 2 && !/^(?:the|a) /.test(text);
  const named = (text: string) => / /.test(text) && startsWithGivenName(text);
  // "Ada Stone and Bo de la Cruz"
  return (full(first) && full(last)) || (named(first) && named(last));
}

/** "Good Salt, and Good Glass": one title that says one everyday word twice. */
export function sayTwice(first: string, last: string): boolean {
  const [word = '', more] = first.split(' ', 2);
  return more !== undefined && last.startsWith(`${word} `) && isOrdinaryWord(word);
}

/** "Kira and Ada Stone": two people, of whom the first may lack her surname. */
export function areTwoPeople(first: string, last: string): boolean {
  return / /.test(last) && startsWithGivenName(last) && startsWithGivenName(first);
}

/** "Brothers Hiro Stone and Tom Reed": two with their names behind the plural. */
export function isPairNext(tokens: readonly Token[], noun: number): boolean {
  if (!/^(?:brothers|sisters|siblings|twins)$/.test(tokens[noun]?.lower ?? '')) return false;
  let i = noun + 1;
  while (i < noun + 5 && isNameWord(tokens[i])) i += 1;
  return i > noun + 2 && /^(?:and|&)$/.test(tokens[i]?.text ?? '') && isNameWord(tokens[i + 1]);
}
