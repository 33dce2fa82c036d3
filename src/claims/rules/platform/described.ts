import { isGaming, platformAt } from '../../reading/platform.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { isTitle, titleAt } from '../../reading/titles.ts';
import { mayBeTitle } from '../../reading/works.ts';
import { MEDIUM_NOUNS } from '../../words/media.ts';
import type { Finding, Rule } from '../rule.ts';
import { onPlatforms } from './finding.ts';

/** "Quark's alien invasion thriller “X”", "the Quark true-crime drama X", "her previous show for Quark was 2019's X". */
export const described: Rule = {
  name: 'platform: described',
  triggers: [...MEDIUM_NOUNS.keys()],
  read: (s, ats) => ats.flatMap((at) => [...inFront(s, at), ...forIt(s, at)]),
};

const STOP =
  /^(?:of|for|in|on|at|to|by|with|from|and|or|but|was|is|are|were|has|have|had|will|who|which|that|as|the|a|an|said|says|announced|chief|head|boss|executive|star|stars|series)$/;

/** Only plain words between the channel and the noun, and the title right behind it. */
function inFront(s: SentenceReading, noun: number): Finding[] {
  const name = s.units[noun + 1];
  if (name?.kind !== 'name' || name.possessive || !(name.quoted || isTitle(s.reading, name))) return [];
  for (let i = noun - 1; i >= noun - 6; i -= 1) {
    const unit = s.units[i];
    if (unit?.kind === 'name') {
      const platform = platformAt(s, i);
      const owned = unit.possessive || /^(?:the|a|an)$/.test(s.units[i - 1]?.lower ?? '');
      const mention = titleAt(s, noun + 1);
      if (platform === undefined || !owned || isGaming(platform.platform) || mention === undefined) return [];
      return onPlatforms([mention.work], [platform.platform], i, mention.to);
    }
    if (unit === undefined || (unit.kind === 'mark' && unit.lower !== '-') || STOP.test(unit.lower))
      return [];
  }
  return [];
}

/** "Her previous show for Quark was 2019's X". */
function forIt(s: SentenceReading, noun: number): Finding[] {
  if (!/^(?:for|on|at)$/.test(s.units[noun + 1]?.lower ?? '')) return [];
  const platform = platformAt(s, noun + 2);
  if (platform === undefined || s.units[platform.to - 1]?.possessive) return [];
  if (!/^(?:was|is)$/.test(s.units[platform.to]?.lower ?? '')) return [];
  let at = platform.to + 1;
  while (
    at < platform.to + 4 &&
    (s.units[at]?.possessive || /^(?:the|called)$/.test(s.units[at]?.lower ?? ''))
  )
    at += 1;
  const mention = mayBeTitle(s, at) ? titleAt(s, at) : undefined;
  return mention === undefined ? [] : onPlatforms([mention.work], [platform.platform], noun, mention.to);
}
