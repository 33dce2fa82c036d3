import type { SentenceReading } from '../../reading/reading.ts';
import { worksBefore } from '../../reading/subject.ts';
import type { Finding, Rule } from '../rule.ts';
import { datesBehind, releases } from './release-date.ts';

const MOVED =
  'held saved pushed moved delayed bumped shifted postponed rescheduled earmarked pencilled penciled dated'.split(
    ' ',
  );

/** "X has been held for January", "X was pushed back to May 3, 2027", "X has moved to Christmas", "delayed until 2028". */
export const moved: Rule = {
  name: 'release: moved to a day',
  triggers: MOVED,
  read: (s, ats) => (s.dates.length === 0 ? [] : ats.flatMap((at) => readAt(s, at))),
};

function readAt(s: SentenceReading, at: number): Finding[] {
  if (s.units[at]?.kind !== 'word') return [];
  let to = at + 1;
  while (/^(?:back|up|forward|in|again|from|slightly|further)$/.test(s.units[to]?.lower ?? '')) {
    // "from May 3 to May 10": the day that no longer holds
    const old = s.dates.find((date) => date.from <= to + 1 && date.to > to + 1);
    if (s.units[to]?.lower === 'from' && old === undefined) return [];
    to = s.units[to]?.lower === 'from' && old !== undefined ? old.to : to + 1;
  }
  if (!/^(?:to|for|until|till)$/.test(s.units[to]?.lower ?? '')) return [];
  const [date] = datesBehind(s, to);
  if (date === undefined || date.to - to > 8) return [];
  let from = at;
  while (
    from > 0 &&
    /^(?:has|have|is|are|was|were|been|being|now|since|also|recently|officially|again|just)$/.test(
      s.units[from - 1]?.lower ?? '',
    )
  )
    from -= 1;
  if (from === at) return [];
  const works = worksBefore(s, from);
  if (works === undefined) return [];
  return releases(s, { works: works.works, from: works.from, to, lean: 'ahead' }, [date]);
}
