import type { Work } from '../claim.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { workAt } from '../reading/titles.ts';
import { MEDIUM_NOUNS } from '../words/media.ts';
import { isName, isOther, wordAt } from './walk.ts';
import { titleSlot } from './whose-work.ts';

/** "Led by A and B, X opens in May": the subject behind the comma at `comma`, or what is spoken of for "the series", "it". */
export function frontedWork(s: SentenceReading, comma: number): Work | undefined {
  let i = comma;
  while (i < comma + 8 && wordAt(s, i) !== ',') {
    if (
      !/^(?:in|the|lead|leading|title|main|roles?|as|leads|supporting|pivotal|key|and|more|others|many|several|other)$/.test(
        wordAt(s, i),
      )
    )
      return s.topic;
    i += 1;
  }
  i += 1;
  if (wordAt(s, i) === 'the' && s.units[i + 1]?.kind === 'word') {
    let told = false;
    for (let j = i + 1; j < i + 7; j += 1) {
      if (MEDIUM_NOUNS.has(wordAt(s, j)) || /^(?:cast|ensemble|season|production)$/.test(wordAt(s, j)))
        told = true;
      if (isName(s, j) && !isOther(s, j)) return workAt(s, j)?.work ?? s.topic;
      else if (/^(?:is|will|was|has|opens|premieres|follows|tells|hits|returns|,)$/.test(wordAt(s, j))) break;
    }
    return told ? s.topic : undefined;
  }
  while (i < comma + 12 && s.units[i]?.possessive && isName(s, i)) i += 1;
  if (!isName(s, i) || s.units[i + 1]?.kind === 'mark') return s.topic;
  return workAt(s, i)?.work ?? titleSlot(s, i) ?? s.topic;
}
