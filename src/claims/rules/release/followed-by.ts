import type { SentenceReading } from '../../reading/reading.ts';
import { isMereName } from '../../reading/sure-works.ts';
import { worksStartingAt } from '../../reading/works.ts';
import type { Finding, Rule } from '../rule.ts';
import { releases } from './release-date.ts';

const MOST = 6;

/** "X was followed by Y in 2019 and Z in 2021": years of what came after. */
export const followedBy: Rule = {
  name: 'release: followed by',
  triggers: ['followed'],
  read: (s, ats) =>
    s.dates.length === 0
      ? []
      : ats.flatMap((at) => (s.units[at + 1]?.lower === 'by' ? readList(s, at + 2) : [])),
};

function readList(s: SentenceReading, from: number): Finding[] {
  const found: Finding[] = [];
  let at = from;
  for (let n = 0; n < MOST; n += 1) {
    const named = worksStartingAt(s, at, true);
    if (named === undefined || named.works.length > 1 || isMereName(s, named)) return found;
    const preposition = /^(?:in|on)$/.test(s.units[named.to]?.lower ?? '') ? named.to : undefined;
    const date = s.dates.find((d) => d.from === (preposition ?? named.to) + 1);
    if (preposition === undefined || date === undefined) return found;
    found.push(...releases(s, { works: named.works, from: at, to: date.to, lean: 'back' }, [date]));
    at = date.to;
    while (/^(?:,|and|then)$/.test(s.units[at]?.lower ?? '')) at += 1;
  }
  return found;
}
