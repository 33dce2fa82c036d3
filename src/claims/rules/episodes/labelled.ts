import { readNumber } from '../../reading/numbers.ts';
import { endsLine, labelOf } from '../label.ts';
import type { Rule } from '../rule.ts';

/** "Episodes: 8", "Number of episodes: ten": a line of facts. */
export const labelledCount: Rule = {
  name: 'episodes: labelled',
  triggers: [':'],
  read: (s) => {
    const label = labelOf(s);
    if (label === undefined || !/^(?:number of |no\. of )?episodes$/.test(label.label)) return [];
    const count = readNumber(s.units[label.from]?.lower);
    if (count === undefined || count < 2 || s.topic === undefined || !endsLine(s, label.from + 1)) return [];
    return [{ statement: { kind: 'episodes', ...s.topic, count }, from: label.from, to: label.from + 1 }];
  },
};
