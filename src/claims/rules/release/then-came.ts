import { isBackground } from '../../reading/background.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { worksStartingAt } from '../../reading/works.ts';
import { MEDIUM_NOUNS } from '../../words/media.ts';
import { atEach, whereDated } from '../at-each.ts';
import type { Finding, Rule } from '../rule.ts';
import { datesBehind, releases } from './release-date.ts';

/** "In 2019 came X", "next came the thriller X in 2019", "2018 saw the release of X": the work behind its verb. */
export const thenCame: Rule = {
  name: 'release: then it came',
  triggers: ['came', 'saw', 'brought'],
  read: whereDated(atEach(readAt)),
};

function readAt(s: SentenceReading, at: number): Finding[] {
  const saw = /^(?:saw|brought)$/.test(s.units[at]?.lower ?? '');
  const front = s.dates.find((d) => d.to === at && d.from <= 3);
  const next = !saw && /^(?:next|then|first|finally)$/.test(s.units[at - 1]?.lower ?? '') && at < 3;
  if (front === undefined && !next) return [];
  const from = saw ? behindRelease(s, at + 1) : at + 1;
  const name = from === undefined ? undefined : nameFrom(s, from);
  if (name === undefined) return [];
  const works = worksStartingAt(s, name, s.units[name]?.quoted === true);
  if (works === undefined || works.works.length > 1 || isBackground(s.units, name)) return [];
  const date = front ?? datesBehind(s, works.to)[0];
  return date === undefined
    ? []
    : releases(
        s,
        { works: works.works, from: Math.min(at, date.from), to: works.to, lean: 'back', status: 'past' },
        [date],
      );
}

/** Behind "the release of", "the debut of". */
function behindRelease(s: SentenceReading, at: number): number | undefined {
  const noun = /^(?:the|us)$/.test(s.units[at]?.lower ?? '') ? at + 1 : at;
  if (!/^(?:release|debut|launch|arrival|premiere)$/.test(s.units[noun]?.lower ?? '')) return undefined;
  return s.units[noun + 1]?.lower === 'of' ? noun + 2 : undefined;
}

/** The title behind "the thriller", "his hit drama". */
function nameFrom(s: SentenceReading, from: number): number | undefined {
  for (let i = from; i < from + 6; i += 1) {
    const unit = s.units[i];
    if (unit?.kind === 'name') {
      if (unit.possessive && s.units[i + 1]?.kind === 'name') continue;
      return unit.possessive ? undefined : i;
    }
    if (
      unit?.kind !== 'word' ||
      !(
        MEDIUM_NOUNS.has(unit.lower) ||
        /^(?:the|his|her|their|a|hit|acclaimed|cult|first|second|third|horror|crime)$/.test(unit.lower)
      )
    )
      return undefined;
  }
  return undefined;
}
