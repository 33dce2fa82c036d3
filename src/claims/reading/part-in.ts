import { isOrdinaryWord } from './name-form.ts';
import type { Token } from './token.ts';

/** "as Kira in the Tale of Salt", "the role of Bo on the Tour": who is played, and where. */
export function isPartIn(line: readonly Token[], from: number, joint: string | undefined): boolean {
  const before = line[from - 1]?.lower ?? '';
  return (
    joint !== undefined &&
    /^(?:in|on|at|for|from|with|to)\b/.test(joint) &&
    (/^(?:as|plays?|played|playing|portrays?|portrayed|portraying|voices?|voiced|voicing|reprises?|reprised|reprising)$/.test(
      before,
    ) ||
      (before === 'of' && /^(?:role|part|voice)$/.test(line[from - 2]?.lower ?? '')) ||
      (/^(?:in|from)\b/.test(joint) && isNextPart(line, from)))
  );
}

/** "as Kira in Northgate (2003) and Ermina in Saltmarsh (2005)", "played Kira in Northgate, Grinning Tom in Salt Lake": one more part and its work. */
function isNextPart(line: readonly Token[], from: number): boolean {
  const first = line[from];
  if (first === undefined || (isOrdinaryWord(first.lower) && line[from + 1]?.capital !== true)) return false;
  let i = from - 1;
  while (/^(?:and|,)$/.test(line[i]?.lower ?? '')) i -= 1;
  if (i === from - 1 || !(line[i]?.text === ')' || line[i]?.capital === true)) return false;
  let within = false;
  for (const last = i - MOST; i > 0 && i > last; i -= 1) {
    const word = line[i]?.lower ?? '';
    if (/^(?:in|from)$/.test(word)) within = true;
    if (OPENS_LIST.test(word)) return within;
  }
  return false;
}

const OPENS_LIST =
  /^(?:as|plays?|played|playing|portrays?|portrayed|portraying|voices?|voiced|voicing|includ(?:es?|ed|ing))$/;

// In tokens: how far back the first part of such a list is looked for.
const MOST = 20;
