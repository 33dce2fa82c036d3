import { startsWithGivenName } from '../../reading/given-name.ts';
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
  // "the best X games on Quark": of a line; "needs X on Quark", "no longer"
  if (/^(?:games|films|movies|books)$/.test(s.units[on - 1]?.lower ?? '') || isWanted(s, on)) return [];
  // "Every Northgate game on Quark"
  if (s.units.slice(Math.max(0, on - 5), on).some(({ lower }) => /^(?:every|each|any)$/.test(lower)))
    return [];
  const shown = shownOn(s, on);
  if (shown !== undefined)
    return onPlatforms(shown.works.works, [platform.platform], shown.from, platform.to);
  const works = worksEndingAt(s, on - 1, isCredit(s, on - 1));
  if (
    works === undefined ||
    !(
      isCredit(s, on - 1) ||
      isTitle(
        s.reading,
        s.units.slice(works.from, works.to).find((unit) => unit.kind === 'name'),
      )
    )
  )
    return [];
  // "working on X on Quark" and "trailer for X on YouTube": the trailer is there, not the work.
  const before = s.units[works.from - 1]?.lower ?? '';
  // "press “F” on a PC"
  if (works.works.some(({ title }) => title.length === 1)) return [];
  if (/^(?:for|from|about|to|like)$/.test(before) || /^youtube/i.test(platform.platform)) return [];
  return onPlatforms(works.works, [platform.platform], works.from, platform.to);
}

/** "does not need X on Quark", "wants X on Quark", "without X on Quark": not said to be there. */
function isWanted(s: SentenceReading, on: number): boolean {
  return s.units
    .slice(Math.max(0, on - 6), on)
    .some(({ lower }) =>
      /^(?:needs?|needed|wants?|wanted|wish|wishes|without|not|never|if|imagine)$|n't$/.test(lower),
    );
}

/** "Her credits include Low Tide and the underrated Salt on Quark": what stands in such a list is a work. */
function isCredit(s: SentenceReading, name: number): boolean {
  const unit = s.units[name];
  if (unit?.kind !== 'name' || unit.possessive || startsWithGivenName(unit.text)) return false;
  if (
    /^(?:underrated|acclaimed|short-lived|hit|long-running|beloved|late)$/.test(
      s.units[name - 1]?.lower ?? '',
    )
  )
    return s.units[name - 2]?.lower === 'the';
  return s.units.slice(Math.max(0, name - 24), name).some(({ lower }) => lower === 'credits');
}
