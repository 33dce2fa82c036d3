import type { DateAt } from '../../reading/dates.ts';
import { platformAt } from '../../reading/platform.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { worksBefore } from '../../reading/subject.ts';
import type { Works } from '../../reading/works.ts';
import { atEach, whereDated } from '../at-each.ts';
import type { Finding, Rule } from '../rule.ts';
import { datesBehind, releases } from './release-date.ts';

/** "X kicks off again on Quark in 2027": whatever the verb, a work, a channel and a date behind it. */
export const onPlatform: Rule = {
  name: 'release: on a channel with a date',
  triggers: ['on', 'to'],
  read: whereDated(atEach(readAt)),
};

const ENDS =
  /^(?:ends|continues|concludes|wraps|finishes|closes|leaves|was|is|has|films|shoots|stars|says|plays|takes|gets|appears|moves|sits|lives|works|focuses|follows|remains|ranks|centers|centres|depends|relies|goes|expires|departs)$/;

function readAt(s: SentenceReading, on: number): Finding[] {
  const shown = shownOn(s, on);
  return shown === undefined
    ? []
    : releases(s, { works: shown.works.works, from: shown.from, to: shown.date.to, lean: 'ahead' }, [
        shown.date,
      ]);
}

/** A work, a verb in the present tense and a channel, with a date beside: also what the platform rules ask. */
export function shownOn(
  s: SentenceReading,
  on: number,
): { works: Works; from: number; date: DateAt } | undefined {
  if (!/^(?:on|to)$/.test(s.units[on]?.lower ?? '') || platformAt(s, on + 1) === undefined) return undefined;
  const [date] = datesBehind(s, on);
  if (date === undefined) return undefined;
  for (let i = on - 1; i >= Math.max(1, on - 4); i -= 1) {
    const unit = s.units[i];
    if (unit?.kind !== 'word') return undefined;
    if (/^(?:again|up|back|out|off|over|new|life|exclusively|its|way|straight)$/.test(unit.lower)) continue;
    if (!/[^s]s$/.test(unit.lower) || ENDS.test(unit.lower)) return undefined;
    const works = worksBefore(s, i);
    return works === undefined ? undefined : { works, from: i, date };
  }
  return undefined;
}
