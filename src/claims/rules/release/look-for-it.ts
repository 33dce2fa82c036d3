import type { SentenceReading } from '../../reading/reading.ts';
import { atEach, whereDated } from '../at-each.ts';
import { audienceObject, isDoneByAudience } from '../audience.ts';
import type { Finding, Rule } from '../rule.ts';
import { datesBehind, releases } from './release-date.ts';

/** "Expect it in May", "look for X in theaters May 14", "you can watch the show on Quark from May 14". */
export const lookForIt: Rule = {
  name: 'release: what the audience can do',
  triggers: ['expect', 'look', 'watch', 'stream', 'catch', 'see'],
  read: whereDated(atEach(readAt)),
};

function readAt(s: SentenceReading, at: number): Finding[] {
  if (s.units[at]?.kind !== 'word' || !isDoneByAudience(s, at)) return [];
  const word = s.units[at]?.lower;
  if (word === 'look' && s.units[at + 1]?.lower !== 'for') return [];
  const object = audienceObject(s, word === 'look' ? at + 2 : at + 1);
  if (object === undefined) return [];
  const arrives = /^(?:to|arriving|coming)$/.test(s.units[object.to]?.lower ?? '');
  const [date] = datesBehind(s, arrives ? behindVerb(s, object.to) : object.to);
  if (date === undefined || /^(?:before|until|till)$/.test(s.units[date.from - 1]?.lower ?? '')) return [];
  return releases(s, { works: object.works, from: at, to: date.to, lean: 'ahead' }, [date]);
}

/** Behind "to arrive", "to hit theaters", "arriving". */
function behindVerb(s: SentenceReading, from: number): number {
  let i = from + 1;
  while (
    i < from + 4 &&
    /^(?:arrive|land|drop|hit|premiere|debut|launch|come|be|released|out)$/.test(s.units[i]?.lower ?? '')
  )
    i += 1;
  return i;
}
