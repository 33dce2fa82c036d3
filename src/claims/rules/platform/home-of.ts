import { startsWithGivenName } from '../../reading/given-name.ts';
import { type PlatformAt, platformAt } from '../../reading/platform.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { isTitle } from '../../reading/titles.ts';
import { atEach } from '../at-each.ts';
import type { Finding, Rule } from '../rule.ts';
import { onPlatforms } from './finding.ts';
import { isPlainWord, isSeveral, isShowNoun } from './nouns.ts';
import { channelsBefore, verbStart } from './subject-channel.ts';
import { titlesFrom } from './titles-from.ts';

/** "Quark, home of hits such as X", "Quark is also home to another Stone adaptation, X": what is there. */
export const homeOf: Rule = {
  name: 'platform: home of',
  triggers: ['home'],
  read: atEach(readAt),
};

/** How far behind the words that describe it a title may stand. */
const REACH = 9;

function readAt(s: SentenceReading, home: number): Finding[] {
  if (!/^(?:of|to|for)$/.test(s.units[home + 1]?.lower ?? '')) return [];
  const channel = channelOf(s, home);
  if (channel === undefined) return [];
  let noun: string | undefined;
  for (let i = home + 2; i < home + REACH; i += 1) {
    const unit = s.units[i];
    if (unit === undefined) return [];
    if (unit.kind === 'name') {
      if (unit.possessive) continue;
      // "home to people like Ada Stone"
      if (
        !unit.quoted &&
        !isTitle(s.reading, unit) &&
        startsWithGivenName(unit.text) &&
        !isShowNoun(s.units[i + 1]?.lower ?? '')
      )
        return [];
      // "another Stone adaptation, X"
      const apposed = isShowNoun(s.units[i + 1]?.lower ?? '') && s.units[i + 2]?.lower === ',' ? i + 3 : i;
      const found = titlesFrom(s, apposed, true, noun !== undefined && isSeveral(noun));
      const works = apposed === i ? found?.works : found?.works.slice(0, 1);
      return found === undefined || works === undefined
        ? []
        : onPlatforms(works, [channel.platform], channel.from, found.to);
    }
    if (
      unit.lower === ',' ? noun === undefined : !isPlainWord(s, i) && !/^(?:as|and|of|such)$/.test(unit.lower)
    )
      return [];
    if (isShowNoun(unit.lower)) noun = unit.lower;
  }
  return [];
}

/** "Quark, the home", "Quark is also home". */
function channelOf(s: SentenceReading, home: number): PlatformAt | undefined {
  let at = home - 1;
  while (at > home - 4 && /^(?:the|also|now|still|a|new|proud)$/.test(s.units[at]?.lower ?? '')) at -= 1;
  const word = s.units[at]?.lower ?? '';
  if (/^(?:is|was|remains|became|been)$/.test(word)) {
    const [first, other] = channelsBefore(s, verbStart(s, at));
    return other === undefined ? first : undefined;
  }
  if (!/^[,(—–]$/.test(word)) return undefined;
  const two = platformAt(s, at - 2);
  return two?.to === at ? two : platformAt(s, at - 1);
}
