import { platformAt } from '../../reading/platform.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { worksBefore } from '../../reading/subject.ts';
import type { Finding, Rule } from '../rule.ts';
import { datesBehind, releases } from './release-date.ts';

/** "X fires up again on Quark sometime in 2018": whatever the verb, a work, a channel and a date behind it. */
export const onPlatform: Rule = {
  name: 'release: on a channel with a date',
  triggers: ['on', 'to'],
  read: (s) => (s.dates.length === 0 ? [] : s.units.flatMap((_, at) => readAt(s, at))),
};

const ENDS =
  /^(?:ends|concludes|wraps|finishes|closes|leaves|was|is|has|films|shoots|stars|says|plays|takes|gets|appears|moves|sits|lives|works|focuses|follows|remains|ranks|centers|centres|depends|relies|goes|expires|departs)$/;

function readAt(s: SentenceReading, on: number): Finding[] {
  if (!/^(?:on|to)$/.test(s.units[on]?.lower ?? '') || platformAt(s, on + 1) === undefined) return [];
  const [date] = datesBehind(s, on);
  if (date === undefined) return [];
  for (let i = on - 1; i >= Math.max(1, on - 4); i -= 1) {
    const unit = s.units[i];
    if (unit?.kind !== 'word') return [];
    if (/^(?:again|up|back|out|off|over|new|life|exclusively)$/.test(unit.lower)) continue;
    if (!/[^s]s$/.test(unit.lower) || ENDS.test(unit.lower)) return [];
    const works = worksBefore(s, i);
    return works === undefined
      ? []
      : releases(s, { works: works.works, from: i, to: date.to, lean: 'ahead' }, [date]);
  }
  return [];
}
