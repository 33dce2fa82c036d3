import type { Rule } from '../rule.ts';
import { scheduleLines } from './schedule-line.ts';

/** "Monday, Sept. 22" and under it "8 p.m. X (Quark)": a list of what begins on which day. */
export const schedule: Rule = {
  name: 'release: list under a day',
  triggers: ['('],
  read: (s) =>
    scheduleLines(s).map(({ platform: _, ...line }) => ({
      statement: { kind: 'release', ...line, event: 'release' },
      from: 0,
      to: s.units.length,
      status: 'stated',
    })),
};
