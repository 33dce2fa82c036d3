import { isGaming, platformAt } from '../../reading/platform.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { isTitle } from '../../reading/titles.ts';
import { atEach } from '../at-each.ts';
import type { Finding, Rule } from '../rule.ts';
import { onPlatforms } from './finding.ts';

/** "‘Low Tide’: Ada Stone to star for Quark", "Ada Stone joins “Low Tide” at Quark": a headline that ends in where. */
export const inHeadline: Rule = {
  name: 'platform: end of a headline',
  triggers: ['for', 'at', 'on'],
  read: atEach(readAt),
};

const LEAVES =
  /^(?:leaves?|leaving|left|exits?|exiting|quits?|quitting|deal|pact|signs?|wins?|sues?|ditches|fired|axed|record|records)$/;

function readAt(s: SentenceReading, small: number): Finding[] {
  const { main } = s.reading;
  if (s.sentence.kind !== 'headline' || main === undefined) return [];
  const platform = platformAt(s, small + 1);
  if (platform === undefined || isGaming(platform.platform) || s.units[platform.to] !== undefined) return [];
  let named = false;
  for (let i = 0; i < small; i += 1) {
    const unit = s.units[i];
    if (unit === undefined || LEAVES.test(unit.lower)) return [];
    if (!isTitle(s.reading, unit)) continue;
    if ((s.reading.titles.get(unit.key) ?? unit.text) !== main.title) return [];
    named = true;
  }
  return named ? onPlatforms([{ title: main.title }], [platform.platform], small, platform.to) : [];
}
