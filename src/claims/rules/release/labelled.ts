import type { SentenceReading } from '../../reading/reading.ts';
import { endsLine, type Label, labelOf } from '../label.ts';
import type { Rule } from '../rule.ts';
import { behindDetail } from './beside-date.ts';
import { releases } from './release-date.ts';

const LABEL =
  /^(?:(?:uk |us |u\.s\. |worldwide |theatrical |streaming |expected )?(?:release|premiere|launch|air|opening|publication)(?: date)?|premieres|released|releases|opens|debuts|airs|starts|begins|returns|launches|arrives|when|out|available|coming|release window|in (?:theaters|theatres|cinemas))$/;

/** "Release date: May 14, 2027", "Opens: May 14": a line of facts. */
export const labelledDate: Rule = {
  name: 'release: labelled',
  triggers: [':'],
  read: (s) => {
    const label = s.dates.length === 0 ? undefined : (lastLabel(s) ?? labelOf(s));
    if (label === undefined || !LABEL.test(label.label) || s.topic === undefined) return [];
    const date = s.dates.find((d) => d.from === behindVerb(s, label.from));
    return date === undefined || !(endsLine(s, date.to) || endsLine(s, behindHour(s, date.to)))
      ? []
      : releases(s, { works: [s.topic], from: label.from, to: date.to, lean: 'ahead' }, [date]);
  },
};

/** "When: Premieres Monday", "When: Streaming from Friday": where the day begins. */
function behindVerb(s: SentenceReading, from: number): number {
  let i = from;
  while (i < from + 4 && BESIDE.has(s.units[i]?.lower ?? '')) i += 1;
  return i;
}

/** "Monday, 10 p.m.", "Friday at 9". */
function behindHour(s: SentenceReading, at: number): number {
  return behindDetail(s, /^(?:,|at)$/.test(s.units[at]?.lower ?? '') ? at + 1 : at);
}

const BESIDE = new Set(
  'premieres premiering debuts debuting starts starting begins beginning airs airing streaming streams opens opening available out released from on now tonight'.split(
    ' ',
  ),
);

/** "Platform: Quark - Release: May 14": the label in front of the date, behind another one. */
function lastLabel(s: SentenceReading): Label | undefined {
  const date = s.dates[0];
  if (date === undefined || s.units[date.from - 1]?.lower !== ':') return undefined;
  let from = date.from - 1;
  while (from > date.from - 5 && !/^[-–—|•·/,;(]$/.test(s.units[from - 1]?.lower ?? '-')) from -= 1;
  if (from < 2 || !s.units.slice(0, from).some(({ lower }) => lower === ':')) return undefined;
  const words = s.units.slice(from, date.from - 1).map(({ lower }) => lower);
  return { label: words.join(' '), from: date.from };
}
