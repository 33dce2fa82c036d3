import { PUBLICATIONS, STUDIOS } from '../words/organisations.ts';
import { PLATFORM_KEYS } from './platform-keys.ts';
import type { Token } from './token.ts';

/** Whether a word in lower case is what a channel, a company or a paper is called. */
export function isOutlet(word: string): boolean {
  return PLATFORM_KEYS.has(word) || STUDIOS.has(word) || PUBLICATIONS.has(word);
}

/** "Per Variety", "per the studio": whether one of one word or two is named at `at`. */
export function isOutletAt(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  return first === 'the' || isOutlet(first) || isOutlet(`${first} ${second}`);
}
