import { platformHere } from '../../reading/platform.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { worksStartingAt } from '../../reading/works.ts';
import { DENIED, WISHED } from '../../words/hedges.ts';
import { MEDIUM_NOUNS } from '../../words/media.ts';
import type { Finding, Rule } from '../rule.ts';
import { onPlatforms } from './finding.ts';
import { platformsFrom } from './list.ts';

const VERBS = ['watch', 'stream', 'see', 'catch', 'find', 'binge', 'play'];

/** "You can watch it on Quark", "stream the show on Quark", "catch all of X on Quark": what an audience does. */
export const watchOn: Rule = {
  name: 'platform: watch it on',
  triggers: VERBS,
  read: (s, ats) => ats.flatMap((at) => readAt(s, at)),
};

function readAt(s: SentenceReading, at: number): Finding[] {
  if (s.units[at]?.kind !== 'word' || !isDoneByAudience(s, at)) return [];
  const object = objectFrom(s, at + 1);
  if (object === undefined) return [];
  let on = object.to;
  while (on < object.to + 6 && !/^(?:on|via|through)$/.test(s.units[on]?.lower ?? '')) {
    const dated = s.dates.some((date) => date.from <= on && date.to > on);
    if (
      !dated &&
      !/^(?:now|right|today|in|full|all|from|starting|and|,|live|for|free|weekly)$/.test(
        s.units[on]?.lower ?? '',
      )
    )
      return [];
    on += 1;
  }
  const at1 = s.units[on + 1]?.lower === 'the' ? on + 2 : on + 1;
  if (platformHere(s, at1) === undefined || s.units[at1]?.possessive) return [];
  const found = platformsFrom(s, at1);
  const last = found.at(-1);
  return last === undefined
    ? []
    : onPlatforms(
        object.works,
        found.map(({ platform }) => platform),
        at,
        last.to,
      );
}

/** "You can", "viewers will be able to", an order to the reader; not "I want to", "we couldn't". */
function isDoneByAudience(s: SentenceReading, at: number): boolean {
  if (at === 0) return true;
  const front = s.units.slice(Math.max(0, at - 8), at).map((unit) => unit.lower);
  if (
    front.some((word) => WISHED.has(word) || DENIED.has(word) || /^(?:no|would|could|couldn't)$/.test(word))
  )
    return false;
  const before = front.at(-1) ?? '';
  if (/^(?:to|then|and|please|,|—|–|:)$/.test(before) && front.length < 4) return true;
  return (
    /^(?:can|to|now|will|also)$/.test(before) &&
    front.some((word) => /^(?:you|viewers|audiences|fans|subscribers|readers|players|everyone)$/.test(word))
  );
}

/** "It", "the show", "all of X", "every episode of X". */
function objectFrom(s: SentenceReading, from: number) {
  const first = s.units[from]?.lower ?? '';
  const topic = s.topic === undefined ? undefined : [s.topic];
  if (first === 'it' || first === 'them') return topic && { works: topic, to: from + 1 };
  for (let i = from; i < from + 5; i += 1) {
    const unit = s.units[i];
    if (unit === undefined) return undefined;
    if (unit.kind === 'name') {
      const named = worksStartingAt(s, i, false);
      return named && { works: named.works, to: named.to };
    }
    const noun = MEDIUM_NOUNS.has(unit.lower) || /^(?:episodes|seasons?)$/.test(unit.lower);
    if (noun && i > from && s.units[i + 1]?.kind !== 'name' && !MEDIUM_NOUNS.has(s.units[i + 1]?.lower ?? ''))
      return s.units[i + 1]?.lower === 'of' ? undefined : topic && { works: topic, to: i + 1 };
    if (
      !/^(?:the|this|all|both|every|of|new|full|whole|\d+|three|four|five|six|seven|eight|nine|ten|season|series|show)$/.test(
        unit.lower,
      )
    )
      return undefined;
  }
  return undefined;
}
