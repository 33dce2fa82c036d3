import { phraseStartingAt } from '../../reading/object-phrase.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { atEach, whereDated } from '../at-each.ts';
import { AUDIENCE, isDoneByAudience } from '../audience.ts';
import type { Finding, Rule } from '../rule.ts';
import { datesBehind, releases } from './release-date.ts';

/** "Expect it in May", "look for X in theaters May 14", "you can watch the show on Quark from May 14". */
export const lookForIt: Rule = {
  name: 'release: what the audience can do',
  triggers: [
    'expect',
    'look',
    'watch',
    'stream',
    'binge',
    'catch',
    'see',
    'wait',
    'calendar',
    'calendars',
    'diaries',
  ],
  read: whereDated(atEach(readAt)),
};

function readAt(s: SentenceReading, at: number): Finding[] {
  if (s.units[at]?.lower === 'wait') return waits(s, at);
  if (/^(?:calendars?|diaries)$/.test(s.units[at]?.lower ?? '')) return marked(s, at);
  if (s.units[at]?.kind !== 'word' || !isDoneByAudience(s, at)) return [];
  const word = s.units[at]?.lower;
  if (word === 'look' && s.units[at + 1]?.lower !== 'for') return [];
  const object = phraseStartingAt(s, word === 'look' ? at + 2 : at + 1);
  if (object === undefined) return [];
  const arrives = /^(?:to|arriving|coming)$/.test(s.units[object.to]?.lower ?? '');
  const [date] = datesBehind(s, arrives ? behindVerb(s, object.to) : object.to);
  // "Catch it next weekend": it is out
  if (date?.precision === 'week' && /^(?:catch|see|watch)$/.test(word ?? '')) return [];
  if (date === undefined || /^(?:before|until|till)$/.test(s.units[date.from - 1]?.lower ?? '')) return [];
  return releases(s, { works: object.works, from: at, to: date.to, lean: 'ahead' }, [date]);
}

/** "Mark your calendars for July 17". */
function marked(s: SentenceReading, at: number): Finding[] {
  const mark = s.units.slice(Math.max(0, at - 3), at).some(({ lower }) => /^(?:mark|clear|set)$/.test(lower));
  const [date] = s.units[at + 1]?.lower === 'for' ? datesBehind(s, at + 2) : [];
  return mark && date?.precision === 'day' && s.topic !== undefined
    ? releases(s, { works: [s.topic], from: at, to: date.to, lean: 'ahead' }, [date])
    : [];
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

/** "To see how that changes the show": no day of the whole. */
const ASKS = /^(?:how|if|whether|where|why)$/;

/** "Fans will have to wait until July 6." */
function waits(s: SentenceReading, at: number): Finding[] {
  if (!/^(?:until|till)$/.test(s.units[at + 1]?.lower ?? '') || s.topic === undefined) return [];
  const date = s.dates.find((d) => d.from >= at + 1 && d.from <= at + 2);
  const next = date && s.units[date.to];
  if (date === undefined || date.precision === 'decade') return [];
  if (
    next !== undefined &&
    !/^[.!;]$/.test(next.lower) &&
    !(
      next.lower === 'to' &&
      s.units[date.to + 1]?.lower === 'see' &&
      !ASKS.test(s.units[date.to + 2]?.lower ?? '')
    )
  )
    return [];
  const audience = s.units
    .slice(Math.max(0, at - 6), at)
    .some(({ lower }) => AUDIENCE.has(lower) || /^(?:gamers|players|everyone)$/.test(lower));
  const edtf = date.edtf?.replace(/^\.\.\//, '');
  return audience && edtf !== undefined
    ? releases(s, { works: [s.topic], from: at, to: date.to, lean: 'ahead' }, [{ ...date, edtf }])
    : [];
}
