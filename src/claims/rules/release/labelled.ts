import { endsLine, labelOf } from '../label.ts';
import type { Rule } from '../rule.ts';
import { releases } from './release-date.ts';

const LABEL =
  /^(?:(?:uk |us |worldwide )?(?:release|premiere|launch|air|opening|publication)(?: date)?|premieres|released|opens|out|in (?:theaters|theatres|cinemas))$/;

/** "Release date: May 14, 2027", "Opens: May 14": a line of facts. */
export const labelledDate: Rule = {
  name: 'release: labelled',
  triggers: [':'],
  read: (s) => {
    const label = s.dates.length === 0 ? undefined : labelOf(s);
    if (label === undefined || !LABEL.test(label.label) || s.topic === undefined) return [];
    const date = s.dates.find((d) => d.from === label.from);
    return date === undefined || !endsLine(s, date.to)
      ? []
      : releases(s, { works: [s.topic], from: label.from, to: date.to, lean: 'ahead' }, [date]);
  },
};
