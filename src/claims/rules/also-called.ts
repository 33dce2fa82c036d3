import type { SentenceReading } from '../reading/reading.ts';
import { behindParenthesis, isName, wordAt } from './walk.ts';

/** "(aka Vecna)", ", aka Vecna", "a.k.a. Vecna". */
export function aliasAt(s: SentenceReading, from: number): { name: string; end: number } | undefined {
  let i = from;
  if (/^[(,]$/.test(wordAt(s, i))) i += 1;
  if (
    /^(?:also|better|otherwise)$/.test(wordAt(s, i)) &&
    wordAt(s, i + 1) === 'known' &&
    wordAt(s, i + 2) === 'as'
  )
    i += 2;
  else if (!/^(?:aka|a\.k\.a\.?|alias)$/.test(wordAt(s, i))) return undefined;
  i += 1;
  if (wordAt(s, i) === 'the') i += 1;
  const unit = s.units[i];
  if (unit?.kind !== 'name') return undefined;
  return {
    name: unit.text,
    end: wordAt(s, from) === '(' ? Math.max(behindParenthesis(s, from), i + 1) : i + 1,
  };
}

/** "Kira Vale, aka Nightbird, is played by": where whoever is also called the name at unit `i` stands; `i` itself where nobody is. */
export function beforeAlias(s: SentenceReading, i: number): number {
  for (let j = i - 1; j > i - 7 && j >= 0; j -= 1) {
    if (isName(s, j)) return aliasAt(s, j + 1)?.name === s.units[i]?.text ? j : i;
    if (
      s.units[j]?.kind === 'word' &&
      !/^(?:the|as|known|also|better|otherwise|aka|a\.k\.a\.?|alias)$/.test(wordAt(s, j))
    )
      return i;
  }
  return i;
}

/** "Mr and Mrs Vale": the first of them shares the name of the second. */
export function spouseAt(s: SentenceReading, i: number): string | undefined {
  const unit = s.units[i];
  if (unit === undefined || !/^(?:mr|mrs|ms|lord|lady|sir|dr)\.?$/.test(unit.lower)) return undefined;
  const name = /^(?:and|&)$/.test(wordAt(s, i + 1)) && isName(s, i + 2) ? (s.units[i + 2]?.text ?? '') : '';
  return /^(?:Mr|Mrs|Ms|Lord|Lady|Sir|Dr)\.? /.test(name)
    ? unit.text + name.slice(name.indexOf(' '))
    : undefined;
}
