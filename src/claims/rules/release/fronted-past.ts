import type { SentenceReading } from '../../reading/reading.ts';
import { mediaOf } from '../../reading/topic-medium.ts';
import { atEach, whereDated } from '../at-each.ts';
import type { Finding, Rule } from '../rule.ts';
import { participleWorks } from './participle.ts';
import { datesBehind, releases } from './release-date.ts';

/** "Released in 1994, the film", "First published in 1984, it won", "Originally broadcast on Quark in 1986, X". */
export const frontedPast: Rule = {
  name: 'release: past participle in front',
  triggers: [
    'released',
    'published',
    'broadcast',
    'aired',
    'shown',
    'premiered',
    'performed',
    'staged',
    'screened',
    'televised',
    'launched',
    'transmitted',
  ],
  read: whereDated(atEach(readAt)),
};

function readAt(s: SentenceReading, at: number): Finding[] {
  if (at > 1 || (at === 1 && !/^(?:first|originally|initially)$/.test(s.units[0]?.lower ?? ''))) return [];
  const [date] = datesBehind(s, at + 1);
  if (date === undefined) return [];
  const works = participleWorks(s, at, date.to);
  if (works === undefined) return [];
  // A series is not published: what is meant is the book of that name, if the article has one.
  if (s.units[at]?.lower === 'published' && works.works.some(({ title }) => !isPrinted(s, title))) return [];
  return releases(s, { works: works.works, from: at, to: date.to, lean: 'back', status: 'past' }, [date]);
}

function isPrinted(s: SentenceReading, title: string): boolean {
  const media = mediaOf(s, title);
  return media.size === 1 && (media.has('book') || media.has('comic'));
}
