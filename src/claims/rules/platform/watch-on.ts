import { phraseStartingAt } from '../../reading/object-phrase.ts';
import { platformAt } from '../../reading/platform.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { atEach } from '../at-each.ts';
import { isDoneByAudience } from '../audience.ts';
import type { Finding, Rule } from '../rule.ts';
import { platformsBehind } from './behind.ts';
import { onPlatforms } from './finding.ts';

const VERBS = [
  'tune',
  'watch',
  'stream',
  'see',
  'catch',
  'find',
  'binge',
  'play',
  'enjoy',
  'rewatch',
  'grab',
  'download',
  'buy',
  'rent',
];

/** "You can watch it on Quark", "stream the show on Quark", "catch all of X on Quark": what an audience does. */
export const watchOn: Rule = {
  name: 'platform: watch it on',
  triggers: VERBS,
  read: atEach(readAt),
};

function readAt(s: SentenceReading, at: number): Finding[] {
  if (s.units[at]?.kind !== 'word' || !isDoneByAudience(s, at)) return [];
  const object = catchesUp(s, at) ?? phraseStartingAt(s, behindVerb(s, at));
  if (object === undefined) return [];
  const found = platformsBehind(s, object.to);
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

/** "Catch up on Quark": with what is spoken of. */
function catchesUp(s: SentenceReading, at: number) {
  const up = s.units[at]?.lower === 'catch' && s.units[at + 1]?.lower === 'up';
  return up &&
    s.topic !== undefined &&
    /^(?:on|via)$/.test(s.units[at + 2]?.lower ?? '') &&
    platformAt(s, at + 3) !== undefined
    ? { works: [s.topic], to: at + 2 }
    : undefined;
}

/** Where the object begins: behind "tune in to", "catch up with", "watch". */
function behindVerb(s: SentenceReading, at: number): number {
  if (s.units[at]?.lower === 'tune') return behindTune(s, at);
  return s.units[at + 1]?.lower === 'up' && /^(?:with|on)$/.test(s.units[at + 2]?.lower ?? '')
    ? at + 3
    : at + 1;
}

/** "Tune in to", "tune into". */
function behindTune(s: SentenceReading, at: number): number {
  const next = s.units[at + 1]?.lower;
  return next === 'into'
    ? at + 2
    : next === 'in' && /^(?:to|for)$/.test(s.units[at + 2]?.lower ?? '')
      ? at + 3
      : at;
}
