import { isBackground } from '../../reading/background.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { isTitle, titleAt } from '../../reading/titles.ts';
import type { Works } from '../../reading/works.ts';
import { RELEASE_VERBS } from '../../words/release.ts';

/**
 * "Quark has renewed X for a second season, to launch in the fall", "is making X — to be shown in May": the one work that
 * the sentence has named, where the infinitive stands by itself behind a mark.
 */
export function meantToCome(s: SentenceReading, verb: number): Works | undefined {
  const words = [s.units[verb]?.lower, s.units[verb + 1]?.lower];
  if (!/^[,—–(]$/.test(s.units[verb - 1]?.lower ?? '') && !s.units[verb - 1]?.quoted) return undefined;
  // "“X” returns to Oslo": no infinitive
  if (RELEASE_VERBS.has(words[0] ?? '')) return undefined;
  if (!words.includes('to') && !/^(?:set|due|slated|scheduled|expected|planned)$/.test(words[0] ?? ''))
    return undefined;
  let found: Works | undefined;
  for (let i = Math.max(0, verb - 40); i < verb; i += 1) {
    const unit = s.units[i];
    if (!isTitle(s.reading, unit) || unit?.possessive || isBackground(s.units, i)) continue;
    const mention = titleAt(s, i);
    if (mention === undefined) continue;
    if (found !== undefined && found.works[0]?.title !== mention.work.title) return undefined;
    found = { works: [mention.work], from: mention.from, to: mention.to };
  }
  return found ?? ofTopic(s, verb);
}

/** "Twelve episodes began filming on August 2, to premiere in the fall": of the work that is spoken of. */
function ofTopic(s: SentenceReading, verb: number): Works | undefined {
  const told = s.units
    .slice(0, 6)
    .some(({ lower }) =>
      /^(?:episodes|season|filming|shooting|production|series|film|show|drama|movie)$/.test(lower),
    );
  return told && verb < 30 && s.topic !== undefined ? { works: [s.topic], from: 0, to: verb } : undefined;
}
