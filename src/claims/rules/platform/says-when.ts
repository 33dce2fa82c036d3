import type { SentenceReading } from '../../reading/reading.ts';
import { worksBefore } from '../../reading/subject.ts';
import { SHOWS_OTHERS } from '../../words/platforms.ts';
import { RELEASE_VERBS } from '../../words/release.ts';
import { atEach, whereDated } from '../at-each.ts';
import { verbGroup } from '../release/verb-group.ts';
import type { Finding, Rule } from '../rule.ts';
import { onPlatforms } from './finding.ts';
import { channelsBefore, verbStart } from './subject-channel.ts';

/** "Quark announced that X will return on May 3", "Quark has confirmed season two will launch in May": who says when shows it. */
export const saysWhen: Rule = {
  name: 'platform: says when it comes',
  triggers: ['announced', 'announces', 'revealed', 'reveals', 'confirmed', 'confirms'],
  read: whereDated(atEach(readAt)),
};

function readAt(s: SentenceReading, at: number): Finding[] {
  if (s.units[at]?.kind !== 'word') return [];
  const [channel, other] = channelsBefore(s, verbStart(s, at));
  if (channel === undefined || other !== undefined || SHOWS_OTHERS.has(channel.platform.toLowerCase()))
    return [];
  for (let i = at + 1; i < at + 14; i += 1) {
    const unit = s.units[i];
    if (unit === undefined || (unit.kind === 'mark' && unit.lower !== ',')) return [];
    const helped = /^(?:will|would|is|to|be|are)$/.test(s.units[i - 1]?.lower ?? '');
    const group = helped ? (verbGroup(s, i) ?? wouldCome(s, i)) : undefined;
    if (group === undefined) continue;
    let from = group.from;
    while (/^(?:would|will)$/.test(s.units[from - 1]?.lower ?? '')) from -= 1;
    const works = worksBefore(s, from);
    return works === undefined || works.from < at
      ? []
      : onPlatforms(
          works.works.map(({ season: _, ...work }) => work),
          [channel.platform],
          channel.from,
          group.to,
        );
  }
  return [];
}

/** "Would premiere": what was announced. */
function wouldCome(s: SentenceReading, at: number): { from: number; to: number } | undefined {
  const verb = s.units[at]?.kind === 'word' ? RELEASE_VERBS.get(s.units[at]?.lower ?? '') : undefined;
  const would = s.units[at - 1]?.lower === 'be' ? at - 2 : at - 1;
  return verb === undefined || verb.needsPlace || s.units[would]?.lower !== 'would'
    ? undefined
    : { from: would, to: at + 1 };
}
