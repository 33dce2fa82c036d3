import type { SentenceReading } from '../../reading/reading.ts';
import { isTitle } from '../../reading/titles.ts';
import { worksStartingAt } from '../../reading/works.ts';
import type { Finding, Rule } from '../rule.ts';
import { releases } from './release-date.ts';

/** "Next year, we're set to get X, Y and the limited series Z." */
export const promisedList: Rule = {
  name: 'release: a date and what it will bring',
  triggers: ['get', 'see', 'receive', 'brings', 'bring'],
  read: (s) => s.dates.slice(0, 1).flatMap((date) => readAt(s, date.from, date.to)),
};

function readAt(s: SentenceReading, from: number, to: number): Finding[] {
  const date = s.dates[0];
  if (date === undefined || from > 2) return [];
  for (let i = to; i < to + 10; i += 1) {
    const lower = s.units[i]?.lower ?? '';
    if (!/^(?:get|see|receive|bring|brings)$/.test(lower)) continue;
    const group = s.units.slice(to, i).map((unit) => unit.lower);
    const brings = /^brings?$/.test(lower);
    const people = group.some((w) =>
      /^(?:we|we'll|we're|fans|viewers|audiences|you|you'll|they|subscribers)$/.test(w),
    );
    const ahead = group.some((w) => /^(?:will|set|going|we'll|you'll|due)$/.test(w));
    if (!(brings || (people && ahead)) || group.some((w) => /^(?:not|won't|if|should|hope|want)$/.test(w)))
      return [];
    const works = worksStartingAt(s, i + 1, true);
    if (works === undefined || !works.works.some(({ title }) => isTitle(s.reading, named(s, title))))
      return [];
    const next = s.units[works.to]?.lower ?? '';
    // "we'll see X return as": what they will see is something else of it.
    if (s.units[works.to]?.kind === 'word' && !/^(?:on|in|at|and|as|from|with)$/.test(next)) return [];
    return releases(s, { works: works.works, from, to: works.to, lean: 'ahead' }, [date]);
  }
  return [];
}

/** The unit that names a title; a list is one of titles where at least one of them is known as such. */
function named(s: SentenceReading, title: string) {
  return s.units.find((unit) => unit.text === title || s.reading.titles.get(unit.key) === title);
}
