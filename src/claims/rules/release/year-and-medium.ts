import type { DateAt } from '../../reading/dates.ts';
import { longTitleAt } from '../../reading/long-title.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { isTitle, titleAt } from '../../reading/titles.ts';
import { mayBeTitle } from '../../reading/works.ts';
import { MEDIUM_NOUNS } from '../../words/media.ts';
import { PROPER_ADJECTIVES } from '../../words/proper-adjectives.ts';
import type { Finding, Rule } from '../rule.ts';
import { releases } from './release-date.ts';

/** "The 2016 Deadstar movie", "the original 1977 Deadstar film", "the 1990 film Deadstar", "Deadstar (2018)". */
export const yearAndMedium: Rule = {
  name: 'release: year with film or series',
  triggers: [...MEDIUM_NOUNS.keys(), '('],
  read: (s) =>
    s.dates.flatMap((date) =>
      date.precision === 'year' && /^\d{4}$/.test(date.asStated) ? readYear(s, date) : [],
    ),
};

function readYear(s: SentenceReading, date: DateAt): Finding[] {
  const at =
    s.units[date.from - 1]?.lower === '(' && s.units[date.to]?.lower === ')'
      ? bracketed(s, date)
      : titleOf(s, date);
  if (at === undefined) return [];
  const mention = at < date.from ? titleAt(s, at) : longTitleAt(s, at);
  if (mention === undefined) return [];
  return releases(
    s,
    {
      works: [mention.work],
      from: Math.min(at, date.from),
      to: Math.max(mention.to, date.to),
      lean: 'back',
      status: 'past',
    },
    [date],
  );
}

function bracketed(s: SentenceReading, date: DateAt): number | undefined {
  const at = date.from - 2;
  return isTitle(s.reading, s.units[at]) && !s.units[at]?.possessive ? at : undefined;
}

/** The title between a year and a medium noun, or behind that noun. */
function titleOf(s: SentenceReading, date: DateAt): number | undefined {
  if (s.units[date.to - 1]?.possessive) return undefined;
  let name: number | undefined;
  for (let i = date.to; i < date.to + 7; i += 1) {
    const unit = s.units[i];
    if (unit === undefined || unit.kind === 'mark' || unit.kind === 'number') return undefined;
    if (unit.kind === 'name') {
      if (PROPER_ADJECTIVES.has(unit.key)) continue;
      if (name !== undefined || !mayBeTitle(s, i)) return undefined;
      name = i;
      continue;
    }
    if (!MEDIUM_NOUNS.has(unit.lower)) {
      // Between them only adjectives: "the 1990 romantic fantasy film".
      if (
        /^(?:of|for|in|on|at|to|by|with|from|and|or|was|is|were|are|as|when|the|a|an|that|which)$/.test(
          unit.lower,
        )
      )
        return undefined;
      continue;
    }
    if (
      MEDIUM_NOUNS.get(unit.lower) === undefined &&
      name === undefined &&
      MEDIUM_NOUNS.has(s.units[i + 1]?.lower ?? '')
    )
      continue;
    if (name !== undefined) return isPlainEnd(s, i + 1) ? name : undefined;
    const next = s.units[i + 1];
    return next?.kind === 'name' &&
      !next.possessive &&
      mayBeTitle(s, i + 1) &&
      (next.quoted || isTitle(s.reading, next))
      ? i + 1
      : undefined;
  }
  return undefined;
}

/** "The 2016 X movie trailer" is about a trailer. */
function isPlainEnd(s: SentenceReading, at: number): boolean {
  return !/^(?:trailer|teaser|poster|soundtrack|adaptation|remake|award|awards)$/.test(
    s.units[at]?.lower ?? '',
  );
}
