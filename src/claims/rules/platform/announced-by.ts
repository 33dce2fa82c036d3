import type { Work } from '../../claim.ts';
import { isBackground } from '../../reading/background.ts';
import { dateAt } from '../../reading/date-at.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { isTitle, titleAt } from '../../reading/titles.ts';
import { MEDIUM_NOUNS } from '../../words/media.ts';
import { SHOWS_OTHERS } from '../../words/platforms.ts';
import { atEach } from '../at-each.ts';
import type { Finding, Rule } from '../rule.ts';
import { onPlatforms } from './finding.ts';
import { DESCRIBES_SERVICE } from './service.ts';
import { channelsBefore, verbStart } from './subject-channel.ts';

/** "Ada Stone has been cast in X, cable network Quark announced": what a channel says of a work at the end of a sentence is of its own. */
export const announcedBy: Rule = {
  name: 'platform: announced it',
  triggers: ['announced', 'announces', 'confirmed', 'confirms', 'revealed', 'said'],
  read: atEach(readAt),
};

function readAt(s: SentenceReading, at: number): Finding[] {
  if (s.units[at]?.kind !== 'word' || !endsThere(s, at + 1)) return [];
  const [channel, other] = channelsBefore(s, verbStart(s, at));
  if (channel === undefined || other !== undefined || channel.from < 4) return [];
  if (SHOWS_OTHERS.has(channel.platform.toLowerCase())) return [];
  // "the BBC said" is news, "Quark said Friday" rather its own
  if (
    s.units[at]?.lower === 'said' &&
    (/^bbc$/i.test(channel.platform) || dateAt(s.dates, at + 1) === undefined)
  )
    return [];
  let from = channel.from;
  while (from > channel.from - 5 && DESCRIBES_SERVICE.has(s.units[from - 1]?.lower ?? '')) from -= 1;
  const before = s.units[from - 1];
  if (before?.lower !== ',' && before?.quoted !== true) return [];
  const work = onlyWork(s, from) ?? spokenOf(s, from);
  return work === undefined ? [] : onPlatforms([work], [channel.platform], channel.from, at + 1);
}

/** Nothing behind but the day and the way it was said. */
function endsThere(s: SentenceReading, from: number): boolean {
  for (let i = from; i < from + 8; i += 1) {
    const unit = s.units[i];
    if (unit === undefined || /^[.!]$/.test(unit.lower)) return true;
    if (
      dateAt(s.dates, i) === undefined &&
      !/^(?:on|in|today|yesterday|this|earlier|a|statement|press|release|week|via|late|morning|exclusively)$/.test(
        unit.lower,
      )
    )
      return false;
  }
  return false;
}

/** The one work that is named in front. */
function onlyWork(s: SentenceReading, to: number): Work | undefined {
  let found: Work | undefined;
  for (let i = 0; i < to; i += 1) {
    if (!isTitle(s.reading, s.units[i]) || isBackground(s.units, i)) continue;
    const title = titleAt(s, i)?.work.title;
    if (title === undefined || (found !== undefined && found.title !== title)) return undefined;
    found = { title };
  }
  return found;
}

/** "The show has been renewed, Quark announced". */
function spokenOf(s: SentenceReading, to: number): Work | undefined {
  if (s.topic === undefined || s.units.slice(0, to).some((unit) => isTitle(s.reading, unit)))
    return undefined;
  const first = s.units.slice(0, 4).some(({ lower }) => MEDIUM_NOUNS.has(lower) || lower === 'season');
  return first && /^(?:the|this|its|season)$/.test(s.units[0]?.lower ?? '')
    ? { title: s.topic.title }
    : undefined;
}
