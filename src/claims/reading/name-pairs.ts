import { startsWithGivenName } from './given-name.ts';
import { isOrdinaryWord } from './name-form.ts';

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
