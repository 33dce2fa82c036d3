import { isOrdinaryWord } from './name-form.ts';
import type { Token } from './token.ts';

/** "as Kira in the Tale of Salt", "the role of Bo on the Tour": who is played, and where. */
export function isPartIn(line: readonly Token[], from: number, joint: string | undefined): boolean {
  const before = line[from - 1]?.lower ?? '';
  return (
    joint !== undefined &&
    /^(?:in|on|at|for|from|with|to)\b/.test(joint) &&
    (/^(?:as|plays?|played|playing|portrays?|portrayed|voices?|voiced)$/.test(before) ||
      (before === 'of' && /^(?:role|part|voice)$/.test(line[from - 2]?.lower ?? '')) ||
      (joint === 'in' && isNextPart(line, from)))
  );
}

/** "as Kira in Northgate (2003) and Ermina in Saltmarsh (2005)": one more part and its work, behind the year of the first. */
function isNextPart(line: readonly Token[], from: number): boolean {
  const first = line[from];
  if (first === undefined || isOrdinaryWord(first.lower)) return false;
  let i = from - 1;
  while (/^(?:and|,)$/.test(line[i]?.lower ?? '')) i -= 1;
  if (i === from - 1 || line[i]?.text !== ')') return false;
  let within = false;
  for (const last = i - MOST; i > 0 && i > last; i -= 1) {
    if (line[i]?.lower === 'in') within = true;
    if (line[i]?.lower === 'as') return within;
  }
  return false;
}

// In tokens: how far back the first part of such a list is looked for.
const MOST = 20;
