import type { Token } from './token.ts';

export const WRITTEN_NUMBER = /^(?:one|two|three|four|five|six|seven|eight|nine|ten)$/;
export const NUMBERED = new Set('season seasons episode episodes chapter'.split(' '));

/** "Season 2", "Episode Two" */
export function isNumbered(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    NUMBERED.has(tokens[at]?.lower ?? '') &&
    (next?.kind === 'number' || WRITTEN_NUMBER.test(next?.lower ?? ''))
  );
}
