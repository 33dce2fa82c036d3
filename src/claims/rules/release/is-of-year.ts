import type { SentenceReading } from '../../reading/reading.ts';
import { worksBefore } from '../../reading/subject.ts';
import { areSure } from '../../reading/sure-works.ts';
import { atEach, whereDated } from '../at-each.ts';
import type { Finding, Rule } from '../rule.ts';
import { describedNoun } from './described-noun.ts';
import { releases } from './release-date.ts';

/** "X is a 2007 Danish horror film", "It's the 1994 thriller in which": what it is, with its year. */
export const isOfYear: Rule = {
  name: 'release: is a film of a year',
  triggers: ['is', 'was', "it's", 'a', 'an', 'the'],
  read: whereDated(atEach(readAt)),
};

function readAt(s: SentenceReading, article: number): Finding[] {
  if (!/^(?:a|an|the)$/.test(s.units[article]?.lower ?? '')) return [];
  const be = s.units[article - 1];
  const itIs = be?.lower === "it's" || (be?.lower === 'it' && be.possessive);
  if (!itIs && !/^(?:is|was)$/.test(be?.lower ?? '')) return [];
  let year = article + 1;
  while (
    year < article + 4 &&
    /^(?:classic|cult|low-budget|little-seen|acclaimed)$/.test(s.units[year]?.lower ?? '')
  )
    year += 1;
  const date = s.dates.find((d) => d.from === year);
  if (date?.precision !== 'year' || !/^\d{4}$/.test(date.asStated)) return [];
  const noun = describedNoun(s, date.to);
  const works = noun === undefined ? undefined : worksBefore(s, itIs ? article : article - 1);
  if (noun === undefined || works === undefined || works.works.length > 1 || !areSure(s, works)) return [];
  return releases(s, { works: works.works, from: works.from, to: noun + 1, lean: 'back', status: 'past' }, [
    date,
  ]);
}
