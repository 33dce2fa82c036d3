import { characterAt } from '../reading/people.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { isTitle } from '../reading/titles.ts';
import { isName, isOther, wordAt } from './walk.ts';

/** "As played by Ada Stone, Kira Vale is", "Brilliantly played by Ada Stone in her debut, Kira is": where a clause opens with it. */
export function partBehind(
  s: SentenceReading,
  verb: number,
  end: number,
): { character: string; at: number }[] {
  let first = verb;
  if (/^(?:as|\w+ly)$/.test(wordAt(s, first - 1))) first -= 1;
  if (first > 0 && (first === verb || wordAt(s, first - 1) !== ',')) return [];
  let comma = end;
  while (comma < end + 8 && (isName(s, comma) || s.units[comma]?.kind === 'word')) comma += 1;
  const at = comma + 1;
  if (
    wordAt(s, comma) !== ',' ||
    !/^(?:is|was|has|gets|makes|steals|comes|becomes|remains)$/.test(wordAt(s, at + 1))
  )
    return [];
  if (!isName(s, at) || s.units[at]?.possessive || isOther(s, at) || isTitle(s.reading, s.units[at]))
    return [];
  const known = s.reading.evidence.get(s.units[at]?.key ?? '');
  const character = (known?.person ?? 0) > (known?.character ?? 0) ? undefined : characterAt(s, at);
  return character === undefined ? [] : [{ character, at }];
}

/** "Kira, a courier", "Kira – her little sister": the part of which the noun tells. */
export function toldOf(s: SentenceReading, noun: number): { character: string; at: number } | undefined {
  let i = noun - 1;
  while (i > noun - 6 && s.units[i]?.kind === 'word') {
    // "Kira, a widow who loves a pilot": the pilot is somebody else
    if (/^(?:who|whose|whom|that|which|with|by|from)$/.test(wordAt(s, i))) return undefined;
    i -= 1;
  }
  if (isName(s, i) && s.units[i]?.possessive) i -= 1;
  const article = /^(?:a|an|the|his|her|their|one)$/.test(wordAt(s, i + 1)) || isName(s, i + 1);
  const at = i - 1;
  if (!article || !/^[,–—-]$/.test(wordAt(s, i)) || s.units[at]?.possessive || isOther(s, at))
    return undefined;
  const known = s.reading.evidence.get(s.units[at]?.key ?? '');
  if ((known?.person ?? 0) > (known?.character ?? 0) || isTitle(s.reading, s.units[at])) return undefined;
  const character = characterAt(s, at);
  return character === undefined ? undefined : { character, at };
}

/** "Kira, the original Yellow Ranger, was played by": whom the name between two commas tells of. */
export function apposedTo(s: SentenceReading, at: number): { character: string; at: number } | undefined {
  if (wordAt(s, at + 1) !== ',') return undefined;
  let i = at - 1;
  while (i > at - 5 && s.units[i]?.kind === 'word') i -= 1;
  if (!/^(?:the|a|an)$/.test(wordAt(s, i + 1)) || wordAt(s, i) !== ',' || !isName(s, i - 1)) return undefined;
  const unit = s.units[i - 1];
  const known = s.reading.evidence.get(unit?.key ?? '');
  if (unit?.possessive || isOther(s, i - 1) || isTitle(s.reading, unit)) return undefined;
  const character = (known?.person ?? 0) > (known?.character ?? 0) ? undefined : characterAt(s, i - 1);
  return character === undefined ? undefined : { character, at: i - 1 };
}
