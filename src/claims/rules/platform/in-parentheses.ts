import { dateAt } from '../../reading/date-at.ts';
import { platformAt } from '../../reading/platform.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { isTitle, titleAt } from '../../reading/titles.ts';
import { CALENDAR_WORDS } from '../../words/grammar.ts';
import { atEach } from '../at-each.ts';
import type { Finding, Rule } from '../rule.ts';
import { onPlatforms } from './finding.ts';
import { platformsFrom } from './list.ts';

/** "X (Quark)", "X, season 5 (Quark)", "X (Quark, 2019)": a title and where it is shown. */
export const platformInParentheses: Rule = {
  name: 'platform: in parentheses',
  triggers: ['('],
  read: atEach(readAt),
};

const AT_HOUR = /^\W{0,4}\d{1,2}(?::\d\d)? ?[ap]\.?m/i;

/** A date, a day of the week or a comma: what may stand in front of the platform. */
function isDay(s: SentenceReading, at: number): boolean {
  const word = s.units[at]?.lower ?? '';
  return word === ',' || CALENDAR_WORDS.has(word.replace(/s$/, '')) || dateAt(s.dates, at) !== undefined;
}

/** "X - April 30 - (Quark)", "X - TBA (Quark)": in front of the day and the dashes round it. */
function beforeDay(s: SentenceReading, last: number): number {
  let at = last;
  while (at > last - 6 && at > 0 && (isDay(s, at) || DASH_OR_UNDATED.test(s.units[at]?.lower ?? ''))) at -= 1;
  return at;
}

const DASH_OR_UNDATED = /^(?:[-–—]|tb[acd]|20\d\d)$/;

function readAt(s: SentenceReading, open: number): Finding[] {
  // "X (1995, Quark)", "X (Sunday, Quark)"
  let first = open + 1;
  while (first < open + 9 && isDay(s, first)) first += 1;
  // A line of a list of what is on tonight is read as one.
  if (platformAt(s, first) === undefined || AT_HOUR.test(s.sentence.text)) return [];
  const found = platformsFrom(s, first);
  const last = found.at(-1);
  if (
    last === undefined ||
    !/^(?:\)|,|;|from|on|at|until|now|tonight|this|next)$/.test(s.units[last.to]?.lower ?? ')')
  )
    return [];
  const end = beforeDay(s, open - 1) + 1;
  for (let at = end - 1; at > end - 5 && at >= 0; at -= 1) {
    const unit = s.units[at];
    if (unit?.kind !== 'name') {
      if (!/^(?:,|season|series|\d+|one|two|three|four|five|six)$/.test(unit?.lower ?? '')) return [];
      continue;
    }
    const mention = isTitle(s.reading, unit) && !unit.possessive ? titleAt(s, at) : undefined;
    return mention === undefined || mention.to < end
      ? []
      : onPlatforms(
          [mention.work],
          found.map(({ platform }) => platform),
          at,
          last.to,
        );
  }
  return [];
}
