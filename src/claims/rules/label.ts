import type { SentenceReading } from '../reading/reading.ts';

/** Words in front of a colon, in lower case, and the unit behind it. */
export type Label = { readonly label: string; readonly from: number };

const LONGEST = 5;

/** "Release date: …", "- Executive producers: …": what a line of facts is headed with; a narrator's colon comes later. */
export function labelOf(s: SentenceReading): Label | undefined {
  const first = /^[-–—*•]$/.test(s.units[0]?.lower ?? '') ? 1 : 0;
  for (let i = first + 1; i <= first + LONGEST; i += 1) {
    const unit = s.units[i];
    if (unit === undefined || unit.kind === 'number') return undefined;
    if (unit.lower !== ':') continue;
    const words = s.units.slice(first, i).map(({ lower }) => lower);
    return { label: words.join(' '), from: i + 1 };
  }
  return undefined;
}

/** Whether nothing more stands at unit `at` than what ends a line or adds a remark to it. */
export function endsLine(s: SentenceReading, at: number): boolean {
  return s.units[at] === undefined || /^[.;(|]$/.test(s.units[at]?.lower ?? '');
}
