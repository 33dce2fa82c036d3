import { phraseStartingAt } from '../../reading/object-phrase.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { type Works, worksStartingAt } from '../../reading/works.ts';

const PIECE =
  /^(?:episodes?|part|finale|premiere|opener|closer|pilot|instal?lments?|seasons?|half-hours|hour-longs|hours)$/;
const BEFORE =
  /^(?:the|its|their|all|each|every|both|new|fresh|first|second|third|fourth|fifth|sixth|two|three|four|five|six|seven|eight|nine|ten|\d+(?:st|nd|rd|th)?|final|last|next|remaining|previous|earlier|past|prior|older|latest|subsequent|mid-season|midseason|season|series|two-hour|two-part|feature-length|one-hour|hour-long|of|special|half|more)$/;

/** "New episodes", "the season finale", "the first two episodes of X": a part of a work that comes out as it does. */
export function piecesBefore(s: SentenceReading, verb: number): Works | undefined {
  let last = verb - 1;
  let named: Works | undefined;
  // "The finale of X"
  for (let of = last - 1; of > last - 4 && of > 0; of -= 1)
    if (
      s.units[of]?.lower === 'of' &&
      (PIECE.test(s.units[of - 1]?.lower ?? '') || /^(?:episode|part)$/.test(s.units[of - 2]?.lower ?? ''))
    ) {
      named = worksStartingAt(s, of + 1, false);
      if (named === undefined || named.to !== verb) return undefined;
      last = of - 1;
    }
  // "Episode one of X", "part one"
  if (
    /^(?:one|1)$/.test(s.units[last]?.lower ?? '') &&
    /^(?:episode|part)$/.test(s.units[last - 1]?.lower ?? '') &&
    named !== undefined
  )
    return { works: named.works, from: last - 1, to: verb };
  if (s.units[last]?.kind !== 'word' || !PIECE.test(s.units[last]?.lower ?? '')) return undefined;
  let from = last;
  while (from > last - 7 && from > 0 && BEFORE.test(s.units[from - 1]?.lower ?? '')) from -= 1;
  const before = s.units[from - 1];
  const opens =
    before === undefined || before.kind === 'mark' || /^(?:and|but|with|while|as)$/.test(before.lower);
  if (!opens || (from === last && s.units[last]?.lower !== 'episodes')) return undefined;
  if (named !== undefined) return { works: named.works, from, to: verb };
  return s.topic && { works: [s.topic], from, to: verb };
}

/** "The streaming rights to X went to Quark": X, whose rights stand in front of the verb at `verb`. */
export function rightsBefore(s: SentenceReading, verb: number): Works | undefined {
  for (let i = verb - 2; i > verb - 24 && i > 0; i -= 1) {
    if (s.units[i]?.lower !== 'rights' || !/^(?:to|for)$/.test(s.units[i + 1]?.lower ?? '')) continue;
    const works = phraseStartingAt(s, i + 2);
    return works?.to === verb ? { ...works, from: i } : undefined;
  }
  return undefined;
}
