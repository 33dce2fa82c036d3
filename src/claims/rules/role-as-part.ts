import { hasWord } from '../reading/has-word.ts';
import type { SentenceReading } from '../reading/reading.ts';
import type { RoleMention } from './makers.ts';
import { isName, wordAt } from './walk.ts';

/** "will play the editor", "is the editor" where the sentence casts somebody: a part. */
export function isPart(s: SentenceReading, { role, from }: RoleMention): boolean {
  const verb = /^(?:the|a|an|its|his|her)$/.test(wordAt(s, from - 1)) ? from - 2 : from - 1;
  if (/^(?:play|plays|played|playing|portray|portrays)$/.test(wordAt(s, verb)) && !isName(s, verb - 1))
    return true;
  return /^(?:editor|author|designer|composer|illustrator)$/.test(role) && hasWord(s, PLAYED);
}

const PLAYED = new Set('play plays played playing portrays portraying cast'.split(' '));
