import type { SentenceReading } from '../../reading/reading.ts';
import { worksBefore } from '../../reading/subject.ts';
import { isMereName } from '../../reading/sure-works.ts';
import { RELEASE_VERBS } from '../../words/release.ts';
import type { Finding, Rule } from '../rule.ts';
import { datesBehind, releases } from './release-date.ts';
import { verbGroup } from './verb-group.ts';

/** "June 5, when X opens", "June 5 is when X returns": the day in front of the clause. */
export const whenItOpens: Rule = {
  name: 'release: the day when it opens',
  triggers: ['when'],
  read: (s, ats) => (s.dates.length === 0 ? [] : ats.flatMap((at) => readAt(s, at))),
};

function readAt(s: SentenceReading, when: number): Finding[] {
  const before = /^(?:,|is|was)$/.test(s.units[when - 1]?.lower ?? '') ? when - 1 : when;
  const date = s.dates.find((d) => d.to === before);
  if (date === undefined || date.precision === 'decade') return [];
  for (let i = when + 2; i < when + 10; i += 1) {
    const verb = s.units[i]?.kind === 'word' ? RELEASE_VERBS.get(s.units[i]?.lower ?? '') : undefined;
    const group =
      verb === undefined || (verb.ofStory && date.precision === 'year') ? undefined : verbGroup(s, i);
    if (group === undefined) continue;
    if (group.unsure || group.participle || datesBehind(s, group.to).length > 0) return [];
    const works = worksBefore(s, group.from);
    if (works === undefined || works.from <= when || isMereName(s, works)) return [];
    return releases(
      s,
      { works: works.works, from: date.from, to: group.to, lean: group.past ? 'back' : 'ahead' },
      [date],
    );
  }
  return [];
}
