import { platformAt } from '../../reading/platform.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { isTitle, titleAt } from '../../reading/titles.ts';
import { type Works, worksStartingAt } from '../../reading/works.ts';

const VERSION = /^(?:version|versions|port|ports|edition|editions|release|remaster|remake|game)$/;

/** "A PC port", "the PS5 and Xbox versions of X", "X's Switch version" in front of the verb at `verb`: of the game that is spoken of, or the one named. */
export function versionBefore(s: SentenceReading, verb: number): Works | undefined {
  let last = verb - 1;
  let named: Works | undefined;
  for (let of = last - 1; of > last - 5 && of > 0; of -= 1)
    if (s.units[of]?.lower === 'of' && VERSION.test(s.units[of - 1]?.lower ?? '')) {
      named = worksStartingAt(s, of + 1, false);
      if (named === undefined && !/^(?:the|it)$/.test(s.units[of + 1]?.lower ?? '')) return undefined;
      last = of - 1;
    }
  if (s.units[last]?.kind !== 'word' || !VERSION.test(s.units[last]?.lower ?? '')) return undefined;
  let from = last;
  let platforms = 0;
  for (let i = last - 1; i > last - 8 && i >= 0; i -= 1) {
    const two = i > 0 ? platformAt(s, i - 1) : undefined;
    const here = two?.to === i + 1 ? two : platformAt(s, i);
    if (here !== undefined && here.to === i + 1 && !s.units[i]?.possessive) {
      platforms += 1;
      i = here.from;
    } else if (
      !/^(?:and|or|\/|,|digital|physical|console|mobile|native|retail|enhanced)$/.test(
        s.units[i]?.lower ?? '',
      )
    )
      break;
    from = i;
  }
  if (platforms === 0) return undefined;
  if (named !== undefined) return { works: named.works, from, to: verb };
  const before = s.units[from - 1];
  if (before?.kind === 'name' && isTitle(s.reading, before)) {
    const mention = titleAt(s, from - 1);
    return mention && { works: [mention.work], from: from - 1, to: verb };
  }
  const article =
    from === 0 ||
    /^the /i.test(s.units[from]?.text ?? '') ||
    /^(?:a|an|the|its|this)$/.test(before?.lower ?? '');
  return article && s.topic !== undefined ? { works: [s.topic], from, to: verb } : undefined;
}
