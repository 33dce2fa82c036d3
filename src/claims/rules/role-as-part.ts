import { hasWord } from '../reading/has-word.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { PLAY_VERBS } from '../words/acting.ts';
import { CASTING_WORDS } from '../words/casting.ts';
import type { RoleMention } from './makers.ts';
import { isName, wordAt } from './walk.ts';

/** "will play the editor", "is the editor" where the sentence casts somebody: a part. */
export function isPart(s: SentenceReading, { role, from }: RoleMention): boolean {
  const verb = /^(?:the|a|an|its|his|her)$/.test(wordAt(s, from - 1)) ? from - 2 : from - 1;
  if (/^(?:play|plays|played|playing|portray|portrays)$/.test(wordAt(s, verb)) && !isName(s, verb - 1))
    return true;
  return /^(?:editor|author|designer|composer|illustrator)$/.test(role) && hasWord(s, PLAYED);
}

const ENDS = /^(?:by|with|from|opposite|alongside|to|for|in|on|of|at|who|that|which|is|was|but|while)$/;

/** "plays Northern Star editor Kira Vale", "stars as newsman and editor Kira Vale": the trade of whoever is played. */
export function isTradeOfPart(s: SentenceReading, noun: number): boolean {
  for (let i = noun - 1; i > noun - 8 && i >= 0; i -= 1) {
    const word = wordAt(s, i);
    // "The play's writer": a noun
    if (PLAY_VERBS.has(word))
      return !s.units[i]?.possessive && !/^(?:the|a|an|his|her|its|new|stage)$/.test(wordAt(s, i - 1));
    // "for his role as designer Kira Vale"
    if (word === 'as')
      return (i < noun - 1 && isActed(s, i)) || /^(?:role|part|turn)$/.test(wordAt(s, i - 1));
    if (ENDS.test(word) || s.units[i]?.kind === 'mark') return false;
  }
  return false;
}

/** "anchors the ensemble as", "also stars, as", "Ada Stone as": somebody acts. */
function isActed(s: SentenceReading, as: number): boolean {
  if (isName(s, as - 1)) return true;
  for (let i = as - 1; i > as - 6 && i >= 0; i -= 1) if (CASTING_WORDS.has(wordAt(s, i))) return true;
  return false;
}

const PLAYED = new Set('play plays played playing portrays portraying cast'.split(' '));
