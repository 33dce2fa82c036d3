import { platformAt } from '../../reading/platform.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { isTitle } from '../../reading/titles.ts';
import { type Works, worksEndingAt, worksStartingAt } from '../../reading/works.ts';
import { atUnits } from '../at-each.ts';
import { endsPhrase } from '../release/object.ts';
import type { Finding, Rule } from '../rule.ts';
import { onPlatforms } from './finding.ts';

/** "X has been commissioned by Quark", "Quark has renewed X", "Quark have given us two seasons of X". */
export const commissioned: Rule = {
  name: 'platform: whose work it is',
  triggers: [
    'commissioned',
    'ordered',
    'renewed',
    'greenlit',
    'picked',
    'cancelled',
    'canceled',
    'given',
    'revived',
    'axed',
    'acquired',
    'brought',
    'has',
    'orders',
    'renews',
    'cancels',
  ],
  read: atUnits(
    ({ kind }) => kind === 'name',
    (s, at) => (platformAt(s, at) === undefined ? [] : [...byIt(s, at), ...itDid(s, at)]),
  ),
};

const DONE = /^(?:commissioned|ordered|renewed|greenlit|cancelled|canceled|revived|axed|acquired|up)$/;

/** "… of X have been commissioned by cable channel Quark". */
function byIt(s: SentenceReading, at: number): Finding[] {
  let by = at - 1;
  while (
    by > at - 5 &&
    /^(?:cable|channel|streamer|streaming|service|network|giant|the|us|broadcaster|premium|for|series)$/.test(
      s.units[by]?.lower ?? '',
    )
  )
    by -= 1;
  if (!/^(?:by)$/.test(s.units[by]?.lower ?? '') || !DONE.test(s.units[by - 1]?.lower ?? '')) return [];
  let from = by - 1;
  while (
    from > by - 7 &&
    /^(?:been|being|was|were|is|are|has|have|had|picked|officially|since|recently|quickly|then|just|already|also|up|commissioned|ordered|renewed|cancelled|canceled|greenlit|axed|revived|acquired)$/.test(
      s.units[from]?.lower ?? '',
    )
  )
    from -= 1;
  const works = worksEndingAt(s, from, true) ?? spokenOf(s, from);
  const platform = platformAt(s, at);
  return works === undefined || platform === undefined
    ? []
    : onPlatforms(works.works, [platform.platform], works.from, platform.to);
}

function spokenOf(s: SentenceReading, last: number): Works | undefined {
  const [noun, the] = [s.units[last]?.lower ?? '', s.units[last - 1]?.lower ?? ''];
  if (
    noun !== 'it' &&
    !(the === 'the' && /^(?:show|series|drama|comedy|sitcom|miniseries|programme|film)$/.test(noun))
  )
    return undefined;
  return s.topic && { works: [s.topic], from: last, to: last + 1 };
}

/** "Quark has renewed X for a third season", "Ember and Quark have given us two seasons of X, one of Y". */
function itDid(s: SentenceReading, at: number): Finding[] {
  const platform = platformAt(s, at);
  if (platform === undefined || s.units[platform.to - 1]?.possessive) return [];
  let i = platform.to;
  // "Quark and Harbor Television have brought out"
  if (s.units[i]?.lower === 'and' && s.units[i + 1]?.kind === 'name') i += 2;
  while (
    i < platform.to + 4 &&
    /^(?:has|have|had|officially|just|also|already|recently)$/.test(s.units[i]?.lower ?? '')
  )
    i += 1;
  const verb = s.units[i]?.lower ?? '';
  if (
    !/^(?:released|debuted|renewed|renews|ordered|orders|commissioned|commissions|cancelled|canceled|cancels|greenlit|revived|revives|picked|given|brought|axed|gave)$/.test(
      verb,
    )
  )
    return [];
  let from = i + 1;
  if (/^(?:us|up|out|fans|viewers|back|audiences)$/.test(s.units[from]?.lower ?? '')) from += 1;
  const works = seasonList(s, from) ?? inTheShapeOf(s, from);
  return works === undefined || !endsPhrase(s, works.to)
    ? []
    : onPlatforms(works.works, [platform.platform], at, works.to);
}

/** "another subtitled thriller in the shape of X". */
function inTheShapeOf(s: SentenceReading, from: number): Works | undefined {
  for (let i = from; i < from + 18; i += 1) {
    if (s.units[i] === undefined || s.units[i]?.lower === '.') return undefined;
    if (/^(?:shape|form|guise)$/.test(s.units[i]?.lower ?? '') && s.units[i + 1]?.lower === 'of')
      return worksStartingAt(s, i + 2, true);
  }
  return undefined;
}

/** Titles, each perhaps behind "two seasons of". */
function seasonList(s: SentenceReading, from: number): Works | undefined {
  const works = [];
  let at = from;
  for (let steps = 0; steps < 12; steps += 1) {
    let name = at;
    while (
      name < at + 7 &&
      s.units[name]?.kind !== 'name' &&
      /^(?:a|an|the|each|one|two|three|four|five|six|\d+|seasons?|series|episodes|first|second|third|of|its|drama|comedy|sitcom|thriller|hit|and|,|show|limited|new|more)$/.test(
        s.units[name]?.lower ?? '',
      )
    )
      name += 1;
    if (!isTitle(s.reading, s.units[name])) break;
    const here = worksStartingAt(s, name, true);
    if (here === undefined) break;
    works.push(...here.works.map(({ season: _, ...work }) => work));
    at = here.to;
  }
  return works.length === 0 ? undefined : { works, from, to: at };
}
