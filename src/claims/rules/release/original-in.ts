import { dateAt } from '../../reading/date-at.ts';
import { isPlatformName } from '../../reading/platform-keys.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { isTitle } from '../../reading/titles.ts';
import { MEDIUM_NOUNS } from '../../words/media.ts';
import { atEach, whereDated } from '../at-each.ts';
import type { Finding, Rule } from '../rule.ts';
import { publishedYear } from './beside-article.ts';
import { releases } from './release-date.ts';

/** "The original production at the Old Court in 2004", "the original film, in 1984,": the older one, with its year behind it. */
export const originalIn: Rule = {
  name: 'release: the original, in a year',
  triggers: ['original'],
  read: whereDated(atEach(readAt)),
};

const STAGED = /^(?:production|staging)$/;

function readAt(s: SentenceReading, at: number): Finding[] {
  const { topic } = s;
  if (topic === undefined || !/^(?:the|its)$/.test(s.units[at - 1]?.lower ?? '')) return [];
  let noun = at + 1;
  while (
    noun < at + 4 &&
    (/^(?:broadway|stage|london|west end|tv|television|animated|live-action)$/.test(
      s.units[noun]?.lower ?? '',
    ) ||
      isPlatformName(s.units[noun]?.key ?? '', s.units[noun]?.text ?? ''))
  )
    noun += 1;
  const word = s.units[noun]?.lower ?? '';
  const medium = STAGED.test(word) ? 'play' : MEDIUM_NOUNS.get(word);
  if (medium === undefined || s.units[noun]?.kind !== 'word') return [];
  let small = noun + 1;
  if (/^(?:at|on)$/.test(s.units[small]?.lower ?? '')) {
    small += s.units[small + 1]?.lower === 'the' ? 2 : 1;
    while (small < noun + 6 && s.units[small]?.kind === 'name' && !isTitle(s.reading, s.units[small]))
      small += 1;
  }
  if (s.units[small]?.lower === ',') small += 1;
  const date = s.units[small]?.lower === 'in' ? dateAt(s.dates, small + 1) : undefined;
  if (date === undefined || date.precision !== 'year' || !/^\d{4}$/.test(date.edtf ?? '')) return [];
  const year = Number(date.edtf);
  if (year > publishedYear(s)) return [];
  if (
    s.units
      .slice(0, at)
      .some((unit) => isTitle(s.reading, unit) && s.reading.titles.get(unit.key) !== topic.title)
  )
    return [];
  return releases(
    s,
    {
      works: [{ title: topic.title, year, medium }],
      from: at - 1,
      to: date.to,
      lean: 'back',
      status: 'past',
    },
    [date],
  );
}
