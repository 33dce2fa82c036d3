import type { Work } from '../../claim.ts';
import type { DateAt } from '../../reading/dates.ts';
import { readNumber } from '../../reading/numbers.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { RELEASE_VERBS } from '../../words/release.ts';
import type { Finding, Rule } from '../rule.ts';
import { releases } from './release-date.ts';

/** "The first season aired in 2021, the second in 2023", "…, followed by season 3 in May 2024": seasons that go without a verb. */
export const nextSeason: Rule = {
  name: 'release: and the next season',
  triggers: ['season', 'seasons'],
  read: (s) =>
    s.dates.length < 2 || s.topic === undefined ? [] : s.dates.slice(1).flatMap((date) => readAt(s, date)),
};

function readAt(s: SentenceReading, date: DateAt): Finding[] {
  const found = seasonBefore(s, date.from);
  if (found === undefined) return [];
  const first = firstSeason(s, found.from);
  if (first === undefined || first.season === found.season) return [];
  const past = !s.units
    .slice(0, date.from)
    .some(({ lower }) => /^(?:will|set|slated|due|expected|scheduled)$/.test(lower));
  return releases(
    s,
    {
      works: [{ ...first, season: found.season }],
      from: found.from,
      to: date.to,
      lean: past ? 'back' : 'ahead',
    },
    [date],
  );
}

/** ", the second in", "and a third (season) in", "followed by season 2 on": which season the date belongs to. */
function seasonBefore(s: SentenceReading, date: number): { season: number; from: number } | undefined {
  let at = date - 1;
  while (at > date - 4 && /^(?:in|on|back|following|then)$/.test(s.units[at]?.lower ?? '')) at -= 1;
  let season: number | undefined;
  if (s.units[at - 1]?.lower === 'season') {
    season = readNumber(s.units[at]?.lower);
    at -= 2;
  } else {
    if (/^(?:season|one)$/.test(s.units[at]?.lower ?? '')) at -= 1;
    season = readNumber(s.units[at]?.lower, 'ordinal');
    if (!/^(?:the|a|its)$/.test(s.units[at - 1]?.lower ?? '')) return undefined;
    at -= 2;
  }
  if (season === undefined || !/^(?:,|and|by|with)$/.test(s.units[at]?.lower ?? '')) return undefined;
  return { season, from: at };
}

/** The season of the work spoken of whose release the sentence has told in front of unit `to`. */
function firstSeason(s: SentenceReading, to: number): Work | undefined {
  for (let i = Math.max(0, to - 30); i < to; i += 1) {
    if (s.units[i]?.lower !== 'season') continue;
    const season = readNumber(s.units[i + 1]?.lower) ?? readNumber(s.units[i - 1]?.lower, 'ordinal');
    const told = s.units
      .slice(i, Math.min(i + 10, to))
      .some(({ lower, kind }) => kind === 'word' && RELEASE_VERBS.has(lower));
    if (season !== undefined && told && s.topic !== undefined) return { ...s.topic, season };
  }
  return undefined;
}
