import { isGaming, platformAt } from '../../reading/platform.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { isTitle, titleAt } from '../../reading/titles.ts';
import { atEach } from '../at-each.ts';
import type { Finding, Rule } from '../rule.ts';
import { onPlatforms } from './finding.ts';

/** "Quark's revival of X", "the BBC's new version of Stone's X", "Quark's series adaptation of X". */
export const versionOf: Rule = {
  name: 'platform: its version of',
  triggers: ['adaptation', 'version', 'revival', 'dramatisation', 'dramatization'],
  read: atEach(readAt),
};

function readAt(s: SentenceReading, noun: number): Finding[] {
  if (s.units[noun + 1]?.lower !== 'of') return [];
  let at = noun - 1;
  while (
    at > noun - 6 &&
    s.units[at]?.kind === 'word' &&
    !/^(?:of|for|on|by|and|with|the)$/.test(s.units[at]?.lower ?? '')
  )
    at -= 1;
  const platform = platformAt(s, at);
  if (platform === undefined || !s.units[at]?.possessive || isGaming(platform.platform)) return [];
  let name = noun + 2;
  while (name < noun + 6 && /^(?:the|hit|novel|book|play|classic|beloved)$/.test(s.units[name]?.lower ?? ''))
    name += 1;
  if (s.units[name]?.possessive && s.units[name + 1]?.kind === 'name') name += 1;
  const unit = s.units[name];
  const mention = isTitle(s.reading, unit) && !unit?.possessive ? titleAt(s, name) : undefined;
  return mention === undefined ? [] : onPlatforms([mention.work], [platform.platform], at, mention.to);
}
