import type { SentenceReading } from '../../reading/reading.ts';
import { atEach, whereDated } from '../at-each.ts';
import type { Finding, Rule } from '../rule.ts';
import { versionNamed } from './other-version.ts';
import { releases } from './release-date.ts';

/** "The last Broadway revival was in 1999", "an earlier film version was in 1940": another work of the same name. */
export const lastVersion: Rule = {
  name: 'release: when another version was',
  triggers: ['was', 'came'],
  read: whereDated(atEach(readAt)),
};

function readAt(s: SentenceReading, at: number): Finding[] {
  const behind = s.units[at + 1]?.lower === 'back' ? at + 2 : at + 1;
  const date = s.dates.find((d) => d.from === behind + 1 && d.precision === 'year');
  if (s.units[behind]?.lower !== 'in' || date === undefined) return [];
  const version = versionNamed(s, at, date.edtf);
  return version === undefined
    ? []
    : releases(s, { works: version.works, from: version.from, to: date.to, lean: 'back', status: 'past' }, [
        date,
      ]);
}
