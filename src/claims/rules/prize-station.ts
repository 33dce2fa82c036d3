import type { SentenceReading } from '../reading/reading.ts';
import { PARTS } from '../words/parts.ts';
import type { Station } from './station.ts';
import { subjectsOf } from './subject.ts';
import { isName, wordAt } from './walk.ts';
import { whoBefore } from './who-before.ts';

const PRIZE =
  /^(?:won|wins|winning|received|earned|earning|nominated|nominee|winner|nomination|nominations|nod|awards?|oscars?|emmys?|baftas?|tonys?|prize|globe|acclaim|praise|reviews)$/;

/** "won an Oscar for Northgate", "was nominated for a Bafta for her work in Northgate": known actors only, where a part is not named. */
export function prize(s: SentenceReading, at: number): Station | undefined {
  if (wordAt(s, at) !== 'for') return undefined;
  let told: number | undefined;
  for (let i = at - 1; i > at - 8 && i >= 0; i -= 1) {
    const lower = s.units[i]?.lower ?? '';
    const last = lower.slice(Math.max(lower.lastIndexOf(' '), lower.lastIndexOf('-')) + 1);
    if (PRIZE.test(lower) || PRIZE.test(last)) told = i;
    else if (
      !/^(?:an?|the|best|two|three|for|his|her|first|second|critical|great|rave|actor|actress|supporting|lead|golden|in|and|,|season|role|performance|up|guest|been|getting|outstanding|comedy|drama|series|or|limited|movie|motion|picture|musical)$/.test(
        lower,
      ) &&
      !isName(s, i)
    )
      break;
  }
  if (told === undefined) return undefined;
  let verb = told;
  while (
    verb > 0 &&
    verb > told - 3 &&
    /^(?:an?|the|was|been|has|her|his|getting|such|his|first)$/.test(wordAt(s, verb - 1))
  )
    verb -= 1;
  const who = subjectsOf(s, told)[0] ?? whoBefore(s, verb) ?? subjectsOf(s, verb)[0];
  let from = at + 1;
  // "for the score of X", "for her script"
  for (let i = from; i < from + 4 && s.units[i]?.kind === 'word'; i += 1)
    if (PARTS.has(wordAt(s, i)) && wordAt(s, i) !== 'play') return undefined;
  for (let i = from; i < from + 5; i += 1)
    if (/^(?:in|on)$/.test(wordAt(s, i)) && /^(?:work|role|turn|performance|part)$/.test(wordAt(s, i - 1)))
      from = i + 1;
  // "for best actress", "for directing"
  return isName(s, from) || from > at + 1 || /^(?:the|films?|tv)$/.test(wordAt(s, from))
    ? { who, works: from, sure: false }
    : undefined;
}
