import { platformHere } from '../../reading/platform.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { audienceObject, isDoneByAudience } from '../audience.ts';
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
  const object = audienceObject(s, at + 1);
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
