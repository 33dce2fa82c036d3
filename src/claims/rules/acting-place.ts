import type { Work } from '../claim.ts';
import { PLATFORM_KEYS } from '../reading/platform-keys.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import { isName, isOther, wordAt } from './walk.ts';
import { worksFrom } from './works.ts';

/**
 * In what somebody acts, from unit `at` on: the works named there ("in Northgate and Low Tide"), or "the series",
 * "the second season", "an upcoming episode", "season 2" of what is spoken of.
 */
export function placeAt(
  s: SentenceReading,
  at: number,
): { works: readonly Work[]; topic: boolean; end: number } | undefined {
  const pointed = topicEnd(s, at);
  if (pointed !== undefined) return { works: [], topic: true, end: pointed };
  const { works, end } = worksFrom(s, at);
  return works.length > 0 && !isBarePlace(s, at) && leadsTo(s, at) ? { works, topic: false, end } : undefined;
}

/** "on the first mission to Mars" leads to no work, "in the third season of X" does. */
function leadsTo(s: SentenceReading, at: number): boolean {
  for (let i = at; i < at + 9 && !isName(s, i); i += 1) {
    const word = wordAt(s, i);
    if (/^(?:to|from|about|into|against|during|after|near|through|between|under)$/.test(word)) return false;
    // "in a biopic of Ada Stone": whom it is about
    if (word === 'of' && wordAt(s, i - 1) === 'biopic') return false;
    if (word === 'of' && !PIECES.test(wordAt(s, i - 1)) && !MEDIUM_NOUNS.has(wordAt(s, i - 1))) return false;
  }
  return true;
}

/** "in London", "on Quark": what is nobody's title. */
function isBarePlace(s: SentenceReading, at: number): boolean {
  return isName(s, at) && isOther(s, at) && !isName(s, at + 1) && s.units[at]?.possessive !== true;
}

/** "co-star in Quark, a thriller" has the title Quark: nobody stars in a channel. */
export function channelAsTitle(s: SentenceReading, at: number) {
  const unit = s.units[at];
  if (
    unit?.kind !== 'name' ||
    unit.possessive ||
    !PLATFORM_KEYS.has(unit.key) ||
    !/^[.,]?$/.test(wordAt(s, at + 1))
  )
    return undefined;
  return isName(s, at + 1) ? undefined : { works: [{ title: unit.text }], topic: false, end: at + 1 };
}

const PIECES =
  /^(?:season|seasons|series|episode|episodes|finale|premiere|pilot|instalment|installment|instalments|cast|ensemble|run|chapter|project|production|trailer|it|latter|likes|some|all|both|half)$/;

function topicEnd(s: SentenceReading, at: number): number | undefined {
  if (wordAt(s, at) === 'it') return at + 1;
  if (/^season$/.test(wordAt(s, at)) && !isName(s, at + 1))
    return wordAt(s, at + 2) === 'of' ? undefined : at + 2;
  const determined =
    /^(?:the|this|that|its|an|a|their|several|two|three|four|five|six|one|both|all|multiple|her|his)$/.test(
      wordAt(s, at),
    );
  if (!determined) return undefined;
  const indefinite = /^(?:a|an|her|his|one)$/.test(wordAt(s, at));
  for (let i = at; i < at + 7; i += 1) {
    const word = wordAt(s, i);
    if (
      i > at &&
      s.units[i]?.kind !== 'word' &&
      s.units[i]?.kind !== 'number' &&
      !(isName(s, i) && isOther(s, i))
    )
      return undefined;
    const piece = PIECES.test(word) && !(word === 'series' && wordAt(s, i + 1) === 'regular');
    if (!piece && !(MEDIUM_NOUNS.has(word) && !indefinite)) continue;
    if (i === at) continue;
    const next = wordAt(s, i + 1);
    // "the drama series", "the film X", "the finale of X", "a new series"
    if (MEDIUM_NOUNS.has(next) || PIECES.test(next)) continue;
    if (/^(?:on|in)$/.test(next) && isName(s, i + 2) && !isOther(s, i + 2)) return undefined;
    if (isName(s, i + 1) || next === 'of' || next === 'called' || next === 'about' || next === 'from')
      return undefined;
    if (indefinite && !/^(?:episode|instalment|installment)$/.test(word)) return undefined;
    // "an episode of X" is of X; "in the other film" is another one
    for (let j = at; j < i; j += 1)
      if (
        ((isName(s, j) && !isOther(s, j)) ||
          /^(?:other|another|same|original|first|previous|earlier|similar|recent|hit)$/.test(wordAt(s, j))) &&
        !/^(?:season|episode|episodes|series)$/.test(word)
      )
        return undefined;
    return i + 1;
  }
  return undefined;
}
