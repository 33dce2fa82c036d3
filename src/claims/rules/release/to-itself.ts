import { worksBefore } from '../../reading/subject.ts';
import { atEach } from '../at-each.ts';
import type { Rule } from '../rule.ts';
import { datesBehind, releases } from './release-date.ts';

/** "X has May 3 all to itself", "X now has the date of May 3": a day that belongs to a film. */
export const toItself: Rule = {
  name: 'release: has a day to itself',
  triggers: ['itself', 'themselves'],
  read: atEach((s, at) => {
    const to = s.units[at - 2]?.lower === 'all' ? at - 2 : at - 1;
    const date = s.dates.find((d) => d.to === to);
    if (s.units[at - 1]?.lower !== 'to' || date === undefined) return [];
    const has = date.from - 1;
    if (!/^(?:has|have|gets?)$/.test(s.units[has]?.lower ?? '')) return [];
    const [here] = datesBehind(s, has + 1);
    const works = worksBefore(s, s.units[has - 1]?.lower === 'now' ? has - 1 : has);
    return works === undefined || here === undefined
      ? []
      : releases(s, { works: works.works, from: works.from, to: at + 1, lean: 'ahead' }, [here]);
  }),
};
