import { PLATFORM_KEYS } from './platform-keys.ts';
import type { SentenceReading, WorkMention } from './reading.ts';
import { titleAt } from './titles.ts';

/** "The 1995 novel Stone and Fire of the North": one title where the noun in front is singular. */
export function longTitleAt(s: SentenceReading, at: number): WorkMention | undefined {
  const mention = titleAt(s, at);
  const joined = s.units[mention?.to ?? at];
  const the = s.units[(mention?.to ?? at) + 1]?.text === 'the' ? 1 : 0;
  const rest = s.units[(mention?.to ?? at) + 1 + the];
  const noun = s.units[at - 1]?.lower ?? '';
  if (
    mention === undefined ||
    joined?.lower !== 'and' ||
    rest?.kind !== 'name' ||
    rest.possessive ||
    PLATFORM_KEYS.has(rest.key) ||
    // "The series A and B" may be two; with a small "the" it is one.
    (/s$/.test(noun) && !(noun === 'series' && the === 1))
  )
    return mention;
  let end = mention.to + 2 + the;
  // What the reading of names cut at small words goes on as long as capitals follow.
  while (
    /^(?:of|the|and|a|in)$/.test(s.units[end]?.lower ?? '') &&
    s.units.slice(end, end + 3).some((unit) => unit.kind === 'name')
  )
    end += 1;
  while (s.units[end]?.kind === 'name') end += 1;
  const [first, last] = [s.units[at], s.units.slice(at, end).findLast((unit) => unit.kind === 'name')];
  const title = s.reading.article.body.slice(first?.start, last?.end).replace(/\s+/g, ' ');
  return { work: { ...mention.work, title }, from: mention.from, to: end };
}
