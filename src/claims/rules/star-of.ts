import type { SentenceReading } from '../reading/reading.ts';
import { areActors, castOf } from './casts.ts';
import type { Finding } from './rule.ts';
import { isName, isOther, peopleFrom, wordAt } from './walk.ts';
import { worksFrom } from './works.ts';

/** "The stars of Northgate, Ada Stone and Bo Reed, were": named behind the work. */
export function namedBehind(s: SentenceReading, noun: number): readonly Finding[] {
  if (!/^(?:the|co|joint)$/.test(wordAt(s, noun - 1))) return [];
  const { works, end } = worksFrom(s, noun + 2);
  const work = works.length === 1 ? works[0] : undefined;
  const from = wordAt(s, end) === ',' ? end + 1 : s.units[end - 1]?.quoted ? end : undefined;
  if (work === undefined || from === undefined || isTeam(s, noun + 2)) return [];
  const { people, end: behind } = peopleFrom(s, from, false);
  const closed = behind >= s.units.length || /^[,.]$/.test(wordAt(s, behind));
  const count = /s$/.test(wordAt(s, noun)) ? people.length > 1 : people.length === 1;
  return closed && count && areActors(s, people) ? castOf(s, people, work, { from: noun, to: behind }) : [];
}

/** "The young star of Northgate will": whom the sentence before was about. */
export function opensSentence(s: SentenceReading, noun: number): boolean {
  if (s.subject === undefined || wordAt(s, 0) !== 'the' || noun > 3) return false;
  for (let i = 1; i < noun; i += 1) if (s.units[i]?.kind !== 'word' && !isOther(s, i)) return false;
  // "The star of X, Ada Stone, will"
  const { end } = worksFrom(s, noun + 2);
  return /^(?:will|would|is|was|has|said|says|told|plays?|joins?|joined|and|who|had|also|stars?)$/.test(
    wordAt(s, end),
  );
}

/** "star of the Premier League", "star of the Leeds team": no work. */
export function isTeam(s: SentenceReading, from: number): boolean {
  for (let i = from; i < from + 4; i += 1)
    if (isName(s, i))
      return (
        TEAM.test(s.units[i]?.lower ?? '') ||
        /^(?:teams?|clubs?|squad|side|band|group|scene|party|movement|circuit)$/.test(wordAt(s, i + 1))
      );
  return false;
}

const TEAM =
  /(?:premier|champions|football|rugby|baseball) league$|(?:cup|party|united|rovers|parliament|congress)$/;

/** "Ada Stone, the Australian star of", "- a veteran of", "(star of": behind a mark, so that it says who somebody is; where the mark stands. */
export function isApposed(s: SentenceReading, noun: number): number | undefined {
  if (/s$/.test(wordAt(s, noun)) && !/^(?:the|joint)$/.test(wordAt(s, noun - 1))) return undefined;
  for (let i = noun - 1; i > noun - 7; i -= 1) {
    if (/^[,(–—-]$/.test(wordAt(s, i)))
      return s.units[i]?.lower === '-' && !s.units[i]?.spaced ? undefined : i;
    if (!isName(s, i) && s.units[i]?.kind !== 'word') return undefined;
    if (/^(?:for|as|with|to|and|but|by)$/.test(wordAt(s, i))) return undefined;
  }
  return undefined;
}
