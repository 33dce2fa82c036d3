import { scheduleLines } from '../release/schedule-line.ts';
import type { Rule } from '../rule.ts';
import { onPlatforms } from './finding.ts';

/** "Monday, Sept. 22" and under it "8 p.m. X (Quark)": where what is listed is shown. */
export const scheduled: Rule = {
  name: 'platform: list under a day',
  triggers: ['('],
  read: (s) =>
    scheduleLines(s).flatMap(({ title, season, platform }) =>
      onPlatforms([season === undefined ? { title } : { title, season }], [platform], 0, s.units.length),
    ),
};
