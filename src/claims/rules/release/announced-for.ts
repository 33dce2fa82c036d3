import type { DateAt } from '../../reading/dates.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { datesBehind } from './release-date.ts';

/** "The release date has been set for October 2", "the premiere is confirmed for May", "with a US release to follow on May 3". */
export function announcedFor(s: SentenceReading, at: number, to: number): DateAt | undefined {
  if (s.units[to]?.lower === 'to' && /^(?:follow|come)$/.test(s.units[to + 1]?.lower ?? ''))
    return datesBehind(s, to + 2)[0];
  let i = to;
  while (i < to + 6 && SETTLED.test(s.units[i]?.lower ?? '')) i += 1;
  if (
    i === to ||
    !/^(?:for|as|is|be)$/.test(s.units[i - 1]?.lower ?? '') ||
    !/^(?:is|has|will|was)$/.test(s.units[to]?.lower ?? '')
  )
    return undefined;
  // "was set for May": a plan that may no longer hold
  if (s.units[to]?.lower === 'was') return undefined;
  if (/^(?:on|in)$/.test(s.units[i]?.lower ?? '') && s.units[i - 1]?.lower === 'be') i += 1;
  const date = s.dates.find((d) => d.from === i);
  return date !== undefined && at < i ? date : undefined;
}

const SETTLED =
  /^(?:has|have|been|is|are|will|be|now|currently|officially|tentatively|also|finally|set|scheduled|confirmed|announced|revealed|locked|fixed|slated|planned|earmarked|pencilled|for|as|down|in)$/;
