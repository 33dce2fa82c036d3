import { isOrdinaryWord } from './name-form.ts';
import { BEHIND_TITLE } from './name-run.ts';
import type { Token } from './token.ts';

/** Whether one title goes on across small words: "Night at the Pier", where "Kira in Northgate" is a part and its work. */
export function joins(first: Token, joints: readonly string[]): boolean {
  if (joints.some((joint) => /^(?:and|&|or)$/.test(joint))) return false;
  return (
    first.kind === 'number' ||
    isOrdinaryWord(first.lower) ||
    joints.every((joint) => /^and (?:the|a|an|his|her|my)$/.test(joint))
  );
}

/** "13 Quark films": how many, and no title. */
export function isPlural(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' && !token.capital && /[^s]s$/.test(token.lower) && !BEHIND_TITLE.test(token.lower)
  );
}

/** "Will Northgate be renewed", where "Will Stone returns" is none. */
export function isQuestion(line: readonly Token[], from: number, to: number): boolean {
  return (
    /^(?:will|can|could|should|does|did|do|may)$/.test(line[from]?.lower ?? '') &&
    !/[^s]s$/.test(line[to]?.lower ?? '')
  );
}
