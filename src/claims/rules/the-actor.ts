import type { SentenceReading } from '../reading/reading.ts';
import { ACTOR_NOUNS } from '../words/roles.ts';
import { isName, wordAt } from './walk.ts';

/** "the actress", "the British actress": an article before the noun. */
export function isThe(s: SentenceReading, noun: number): boolean {
  let first = noun - 1;
  while (first > noun - 8 && (isName(s, first) || /^(?:and|&|,)$/.test(wordAt(s, first)))) {
    // "The Salt Road and Ember star"
    if (/^the /i.test(s.units[first]?.text ?? '')) return true;
    first -= 1;
  }
  while (
    /^(?:former|ex|one-time|onetime|veteran|young|british|american|irish|scottish|welsh|australian|canadian|hit|popular|(?:award|oscar|emmy|bafta)-winning)$/.test(
      wordAt(s, first),
    )
  )
    first -= 1;
  return (
    wordAt(s, first) === 'the' ||
    wordAt(s, noun - 1) === 'the' ||
    wordAt(s, noun - 2) === 'the' ||
    /^the /i.test(s.units[noun - 1]?.text ?? '')
  );
}

const PRIZE = /^(?:awards?|prizes?|oscar|category|nominations?|nominees?|honou?rs?|trophy|race|gong|nod)$/;

/** "The Danish star, who replaced Ada Stone as Kira, said that he": a sentence whose subject is the actor spoken of before. */
export function theActor(s: SentenceReading, to: number): number | undefined {
  for (let j = 0; j < 6 && j < to; j += 1)
    if (ACTOR_NOUNS.has(wordAt(s, j)) || /^(?:winner|nominee)$|-year-old$/.test(wordAt(s, j)))
      return isThe(s, j) && !isName(s, j + 1) && !PRIZE.test(wordAt(s, j + 1)) ? j : undefined;
  return undefined;
}

/** "The star of Northgate", "The star of Salt and Glass" at the head of a sentence: where the noun stands. */
export function starOf(s: SentenceReading, last: number): number | undefined {
  let of = last;
  while (of > 2 && of > last - 6 && wordAt(s, of) !== 'of') of -= 1;
  return of === 2 && /^(?:star|actor|actress)$/.test(wordAt(s, 1)) && wordAt(s, 0) === 'the' ? 1 : undefined;
}
