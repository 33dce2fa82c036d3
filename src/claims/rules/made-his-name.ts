import type { SentenceReading } from '../reading/reading.ts';
import type { Place } from './earlier-works.ts';
import { isName, wordAt } from './walk.ts';

/** "rose to fame in X", "made her name in X", "broke out in X", "got his start on X", "fresh from X". */
export function madeHisName(s: SentenceReading, i: number): Place | undefined {
  const word = wordAt(s, i);
  const found = (left: number, works: number): Place => ({ left, works, sure: true, past: true });
  if (word === 'fresh') return /^(?:from|off)$/.test(wordAt(s, i + 1)) ? found(i, i + 2) : undefined;
  if (word === 'broke') return wordAt(s, i + 1) === 'out' ? brokeOut(s, i, found) : undefined;
  if (!/^(?:in|on|with)$/.test(wordAt(s, i + 1))) return undefined;
  if (/^(?:name|start)$/.test(word))
    return /^(?:his|her)$/.test(wordAt(s, i - 1)) && /^(?:made|got)$/.test(wordAt(s, i - 2))
      ? found(i - 2, i + 2)
      : undefined;
  return wordAt(s, i - 1) === 'to' && /^(?:rose|rocketed|shot|came|rise|risen)$/.test(wordAt(s, i - 2))
    ? found(i - 2, i + 2)
    : undefined;
}

/** "broke out in X", "broke out in cinemas opposite Bo Reed in X". */
function brokeOut(
  s: SentenceReading,
  verb: number,
  found: (left: number, works: number) => Place,
): Place | undefined {
  for (let i = verb + 2; i < verb + 10; i += 1) {
    if (wordAt(s, i) === 'in') return found(verb, i + 1);
    if (!isName(s, i) && !/^(?:on|the|big|small|screen|opposite|alongside)$/.test(wordAt(s, i)))
      return undefined;
  }
  return undefined;
}
