import { platformAt } from '../../reading/platform.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { isTitle } from '../../reading/titles.ts';
import { worksEndingAt } from '../../reading/works.ts';
import { atEach } from '../at-each.ts';
import { shownOn } from '../release/on-platform.ts';
import type { Finding, Rule } from '../rule.ts';
import { onPlatforms } from './finding.ts';

/** "Get the second season of X on Quark", "coming to Quark", "X on Quark": a title or its season right before it. */
export const seasonOn: Rule = {
  name: 'platform: title on',
  triggers: ['on'],
  read: atEach(readAt),
};

function readAt(s: SentenceReading, on: number): Finding[] {
  const platform = platformAt(s, on + 1);
  if (platform === undefined || s.units[platform.to - 1]?.possessive || s.units[platform.to]?.kind === 'name')
    return [];
  const shown = shownOn(s, on);
  if (shown !== undefined)
    return onPlatforms(shown.works.works, [platform.platform], shown.from, platform.to);
  const works = worksEndingAt(s, on - 1, false);
  if (
    works === undefined ||
    !isTitle(
      s.reading,
      s.units.slice(works.from, works.to).find((unit) => unit.kind === 'name'),
    )
  )
    return [];
  // "working on X on Quark" and "trailer for X on YouTube": the trailer is there, not the work.
  const before = s.units[works.from - 1]?.lower ?? '';
  if (/^(?:for|from|about|to|like)$/.test(before) || /^youtube/i.test(platform.platform)) return [];
  return onPlatforms(works.works, [platform.platform], works.from, platform.to);
}
