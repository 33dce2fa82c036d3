import { mayBeTitle } from '../../reading/may-be-title.ts';
import { type PlatformAt, platformAt } from '../../reading/platform.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { titleAt } from '../../reading/titles.ts';
import { MEDIUM_NOUNS } from '../../words/media.ts';
import { atEach } from '../at-each.ts';
import type { Finding, Rule } from '../rule.ts';
import { onPlatforms } from './finding.ts';
import { titlesFrom } from './titles-from.ts';

/** "Her previous show for Quark was 2019's X", "her third show for Quark following X and Y". */
export const described: Rule = {
  name: 'platform: one of its shows',
  triggers: [...MEDIUM_NOUNS.keys()],
  read: atEach(forIt),
};

/** "Her previous show for Quark was 2019's X". */
function forIt(s: SentenceReading, noun: number): Finding[] {
  if (!/^(?:for|on|at)$/.test(s.units[noun + 1]?.lower ?? '')) return [];
  const platform = platformAt(s, noun + 2);
  if (platform === undefined || s.units[platform.to - 1]?.possessive) return [];
  const link = s.units[platform.to]?.lower ?? '';
  if (/^(?:following|after|including)$/.test(link))
    return isOneMore(s, noun) || link === 'including' ? others(s, platform) : [];
  if (!/^(?:was|is)$/.test(link)) return [];
  let at = platform.to + 1;
  while (
    at < platform.to + 4 &&
    (s.units[at]?.possessive || /^(?:the|called)$/.test(s.units[at]?.lower ?? ''))
  )
    at += 1;
  const mention = mayBeTitle(s, at) ? titleAt(s, at) : undefined;
  return mention === undefined ? [] : onPlatforms([mention.work], [platform.platform], noun, mention.to);
}

/** "Her third show", "his latest series", "another drama". */
function isOneMore(s: SentenceReading, noun: number): boolean {
  return s.units
    .slice(Math.max(0, noun - 4), noun)
    .some(({ lower }) => /^(?:second|third|fourth|fifth|sixth|latest|another|next|new)$/.test(lower));
}

/** The titles behind "following": they were there before. */
function others(s: SentenceReading, { platform, from, to }: PlatformAt): Finding[] {
  let at = to + 1;
  while (at < to + 5 && /^(?:the|hit|hits|series|dramas|comedies|shows)$/.test(s.units[at]?.lower ?? ''))
    at += 1;
  const found = titlesFrom(s, at, true, true);
  return found === undefined ? [] : onPlatforms(found.works, [platform], from, found.to);
}
