import { readNumber } from './numbers.ts';
import type { Token } from './token.ts';

const NUMBERED = new Set('season seasons episode episodes chapter'.split(' '));

/** "Season 2", "Episode Two" */
export function isNumbered(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    NUMBERED.has(tokens[at]?.lower ?? '') &&
    (next?.kind === 'number' || readNumber(next?.lower) !== undefined)
  );
}
