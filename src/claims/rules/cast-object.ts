import type { SentenceReading } from '../reading/reading.ts';
import { isName, wordAt } from './walk.ts';

/** "the voices of Ada Stone", "performances by A", "the likes of A", "stars A": where the people begin. */
export function objectFrom(s: SentenceReading, from: number): number {
  for (let i = from; i < from + 7; i += 1) {
    if (isName(s, i))
      return i === from ||
        /^(?:of|by|from|stars|actors|newcomers|together|both|star|actor|actress)$/.test(wordAt(s, i - 1))
        ? from0(s, from, i)
        : from;
    if (
      !/^(?:the|a|voices?|talents?|of|likes|performances?|by|appearances?|cameos?|from|guest|stars?|actors?|newcomers?|together|both|strong|vocal|special|also|major|supporting|turns?|actress)$/.test(
        wordAt(s, i),
      )
    )
      return from;
  }
  return from;
}

function from0(s: SentenceReading, from: number, name: number): number {
  for (let i = from; i < name; i += 1)
    if (
      /^(?:voices?|talents?|likes|performances?|appearances?|cameos?|turns?|together|both)$/.test(
        wordAt(s, i),
      )
    )
      return name;
  return from;
}

/** "has Ada Stone in the lead role", "… as the female lead", "… leading the cast", "… star": said behind the people. */
export function isLeading(s: SentenceReading, end: number): boolean {
  const word = wordAt(s, end);
  if (
    /^(?:star|starring|co-star|co-starring|headline|headlining|appearing|returning|return|reunite|reuniting|team|teaming|playing|portraying)$/.test(
      word,
    )
  )
    return true;
  if (/^(?:leading|heading|lead|head)$/.test(word))
    return s.units.slice(end, end + 5).some(({ lower }) => /^(?:cast|ensemble)$/.test(lower));
  if (word !== 'in' && word !== 'as') return false;
  for (let i = end + 1; i < end + 6; i += 1) {
    if (
      /^(?:lead|leads|role|roles)$/.test(wordAt(s, i)) &&
      !/^(?:of|singer|character)$/.test(wordAt(s, i + 1))
    )
      return true;
    if (
      !/^(?:the|its|a|an|female|male|lead|leading|main|title|key|pivotal|important|supporting|starring|central|double|triple|crucial|significant|prominent)$/.test(
        wordAt(s, i),
      )
    )
      return false;
  }
  return false;
}

/** "… to its cast", "… to the ensemble of X", "… for the voice cast". */
export function isToCast(s: SentenceReading, end: number): boolean {
  return (
    /^(?:to|into|for)$/.test(wordAt(s, end)) &&
    s.units.slice(end, end + 6).some(({ lower }) => /^(?:cast|ensemble|lineup|line-up)$/.test(lower))
  );
}
