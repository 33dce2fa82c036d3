import { worksBefore } from '../../reading/subject.ts';
import { RELEASE_VERBS } from '../../words/release.ts';
import { atEach } from '../at-each.ts';
import type { Rule } from '../rule.ts';
import { releases } from './release-date.ts';
import { verbGroup } from './verb-group.ts';

/** "It was on March 31, 1999, that X came out": the day in front of the verb, for emphasis. */
export const cleft: Rule = {
  name: 'release: it was then that',
  triggers: ['that'],
  read: atEach((s, that) => {
    const date = s.dates.find((d) => d.to === that || (d.to === that - 1 && s.units[d.to]?.lower === ','));
    if (date === undefined) return [];
    let it = date.from - 1;
    while (it > date.from - 14 && s.units[it]?.lower !== 'it') it -= 1;
    if (!/^(?:was|wasn't|is)$/.test(s.units[it + 1]?.lower ?? '')) return [];
    for (let i = that + 2; i < that + 12; i += 1) {
      if (!RELEASE_VERBS.has(s.units[i]?.lower ?? '')) continue;
      const group = verbGroup(s, i);
      if (group === undefined || !group.past || group.unsure) continue;
      const works = worksBefore(s, group.from);
      if (works === undefined || works.from <= that) return [];
      return releases(s, { works: works.works, from: date.from, to: group.to, lean: 'back' }, [date]);
    }
    return [];
  }),
};
