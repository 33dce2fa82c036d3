import { dateAt } from '../../reading/date-at.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { isTitle, titleAt } from '../../reading/titles.ts';
import { atEach, whereDated } from '../at-each.ts';
import type { Finding, Rule } from '../rule.ts';
import { isToCome } from './beside-article.ts';
import { releases } from './release-date.ts';

/** "including the upcoming “X” later this year", "his forthcoming thriller X this fall": the day right behind what is to come. */
export const upcomingOn: Rule = {
  name: 'release: upcoming, with its day',
  triggers: ['upcoming', 'forthcoming'],
  read: whereDated(atEach(readAt)),
};

/** How many words may describe the work before its title. */
const LONGEST = 6;

function readAt(s: SentenceReading, at: number): Finding[] {
  for (let i = at + 1; i < at + LONGEST; i += 1) {
    const unit = s.units[i];
    if (unit === undefined || unit.kind === 'mark') return [];
    if (unit.kind !== 'name' || unit.possessive) continue;
    const mention = unit.quoted || isTitle(s.reading, unit) ? titleAt(s, i) : undefined;
    if (mention === undefined) continue;
    const small = /^(?:in|on|,)$/.test(s.units[mention.to]?.lower ?? '') ? mention.to + 1 : mention.to;
    const date = dateAt(s.dates, small);
    if (date === undefined || date.from !== small || !isToCome(s, date)) return [];
    return releases(s, { works: [mention.work], from: at, to: date.to, lean: 'ahead' }, [date]);
  }
  return [];
}
