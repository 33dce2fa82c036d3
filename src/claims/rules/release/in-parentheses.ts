import { platformAt } from '../../reading/platform.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { isTitle, titleAt } from '../../reading/titles.ts';
import { atEach, whereDated } from '../at-each.ts';
import type { Finding, Rule } from '../rule.ts';
import { releases } from './release-date.ts';

/** "X (May 14)", "X (Quark, May 14)", "X (out May 14 on Quark)": the day behind a title. */
export const inParentheses: Rule = {
  name: 'release: in parentheses',
  triggers: ['('],
  read: whereDated(atEach(readAt)),
};

function readAt(s: SentenceReading, open: number): Finding[] {
  const named = s.units[open - 1];
  if (named === undefined || named.possessive || !isTitle(s.reading, named)) return [];
  const later = lastOfEntry(s, open);
  if (later !== undefined) return later;
  let i = open + 1;
  const out = /^(?:out|opens|opening|premieres|premiering|due|in|from|streaming)$/.test(
    s.units[i]?.lower ?? '',
  );
  while (
    i < open + 5 &&
    /^(?:out|now|opens|opening|premieres|premiering|due|in|on|from|theaters|cinemas|streaming|,)$/.test(
      s.units[i]?.lower ?? '',
    )
  )
    i += 1;
  const platform = platformAt(s, i);
  if (platform !== undefined) {
    i = platform.to;
    while (
      i < platform.to + 3 &&
      /^(?:,|from|on|starting|this)$/.test(s.units[i]?.lower ?? '') &&
      !s.dates.some((d) => d.from === i)
    )
      i += 1;
  }
  const year = yearOf(s, open, platform !== undefined);
  if (year !== undefined) return year;
  const date = s.dates.find((d) => d.from === i);
  // A month or a year alone may be of anything; a day beside a title is the day that it comes out.
  if (date === undefined || (date.precision !== 'day' && !out)) return [];
  const next = s.units[date.to]?.lower ?? ')';
  if (!out && next !== ')' && !(next === ',' && platformAt(s, date.to + 1) !== undefined)) return [];
  // With its year, a day that is over may be of anything that happened.
  if (!out && date.bare === undefined && (date.edtf ?? '') < (s.reading.article.published ?? '9')) return [];
  const mention = titleAt(s, open - 1);
  return mention === undefined
    ? []
    : releases(s, { works: [mention.work], from: open - 1, to: date.to, lean: 'ahead' }, [date]);
}

/** "X (Quark; Tuesdays at 10; returns Sept. 11)": what an entry of a list ends in. */
function lastOfEntry(s: SentenceReading, open: number): Finding[] | undefined {
  for (let i = open + 2; i < open + 14 && s.units[i]?.lower !== ')'; i += 1) {
    if (!/^(?:returns|premieres|opens|begins|debuts|starts)$/.test(s.units[i]?.lower ?? '')) continue;
    const date = s.dates.find(
      (d) => d.from === i + 1 || (d.from === i + 2 && s.units[i + 1]?.lower === 'on'),
    );
    const mention = titleAt(s, open - 1);
    if (!/^[;,]$/.test(s.units[i - 1]?.lower ?? '') || date === undefined || mention === undefined)
      return undefined;
    return /^[);,]$/.test(s.units[date.to]?.lower ?? ')')
      ? releases(s, { works: [mention.work], from: open - 1, to: date.to, lean: 'ahead' }, [date])
      : undefined;
  }
  return undefined;
}

/** "X (Quark, 1995)", "X (1995, Quark)", "X (1995-99)": the year in which it came out, or began. */
function yearOf(s: SentenceReading, open: number, behindPlatform: boolean): Finding[] | undefined {
  const date = s.dates.find((d) => d.from > open && d.from < open + 5);
  if (date === undefined) return undefined;
  const first = /^(\d{4})(?:\/\d{4}|\/\.\.)?$/.exec(date.edtf ?? '')?.[1];
  const [before, behind] = [s.units[date.from - 1]?.lower, s.units[date.to]?.lower];
  const range = date.precision === 'range' && before === '(' && behind === ')';
  const beside =
    date.precision === 'year' &&
    ((behindPlatform && before === ',' && behind === ')') ||
      (before === '(' && behind === ',' && platformAt(s, date.to + 1) !== undefined));
  if (first === undefined || !(range || beside) || first > (s.reading.article.published ?? '9'))
    return undefined;
  const mention = titleAt(s, open - 1);
  return mention === undefined
    ? undefined
    : releases(s, { works: [mention.work], from: open - 1, to: date.to, lean: 'ahead', status: 'past' }, [
        { ...date, edtf: first, precision: 'year' },
      ]);
}
