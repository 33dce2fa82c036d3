import type { Work } from '../../claim.ts';
import type { DateAt } from '../../reading/dates.ts';
import { phraseStartingAt } from '../../reading/object-phrase.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { DATE_NOUNS, RELEASE_NOUNS } from '../../words/release.ts';
import { atEach, whereDated } from '../at-each.ts';
import type { Finding, Rule } from '../rule.ts';
import { datesBehind, releases } from './release-date.ts';

const VERBS =
  'set dated slated scheduled picked chosen locked confirmed announced revealed named earmarked eyeing targeting staked slotted reserved claimed envisions envisioned positioned sees'.split(
    ' ',
  );

/** "Quark has set May 14 for X", "announced May 14 as the premiere date", "has dated X for May 14", "is eyeing May for it". */
export const setDate: Rule = {
  name: 'release: a day set for it',
  triggers: VERBS,
  read: whereDated(atEach(readAt)),
};

function readAt(s: SentenceReading, at: number): Finding[] {
  const word = s.units[at]?.lower ?? '';
  const before = s.units[at - 1]?.lower ?? '';
  if (s.units[at]?.kind !== 'word' || at === 0 || /^(?:not|never|n't)$|n't$/.test(before)) return [];
  // "X is set for May 14" is read elsewhere; "is eyeing" is somebody's plan all the same.
  if (/^(?:is|was|are|were|be|been|being|a|the)$/.test(before) && !word.endsWith('ing')) return [];
  const date = s.dates.find((d) => d.from >= at + 1 && d.from <= at + 2 && !hasNoun(s, at + 1, d.from));
  if (date !== undefined) return dateFirst(s, at, date);
  if (word === 'announced' || word === 'confirmed' || word === 'revealed') return [];
  const named = phraseStartingAt(s, at + 1);
  if (named === undefined) return [];
  const tentpole = behindTentpole(s, named.to);
  if (tentpole === undefined && /^(?:envision|position|sees)/.test(word)) return [];
  const to = tentpole ?? named.to;
  if (s.units[to]?.lower !== 'for') return [];
  const [day] = datesBehind(s, s.units[to + 1]?.lower === 'a' ? to + 2 : to + 1);
  return day === undefined
    ? []
    : releases(s, { works: named.works, from: at, to: day.to, lean: 'ahead' }, [day]);
}

/** "as its tentpole for", "as the studio's big release for": what the work is to be that day. */
function behindTentpole(s: SentenceReading, as: number): number | undefined {
  if (s.units[as]?.lower !== 'as') return undefined;
  for (let i = as + 1; i < as + 8; i += 1)
    if (
      /^(?:tentpole|tent-pole|release|offering|entry|blockbuster|centerpiece|centrepiece|picture|film|movie)$/.test(
        s.units[i]?.lower ?? '',
      ) &&
      s.units[i + 1]?.lower === 'for'
    )
      return i + 1;
  return undefined;
}

function hasNoun(s: SentenceReading, from: number, to: number): boolean {
  return s.units.slice(from, to).some((unit) => !/^(?:on|in|for|out|a|late|early)$/.test(unit.lower));
}

/** "May 14 for X", "May 14 as the premiere date for X", "May 14 for the launch". */
function dateFirst(s: SentenceReading, at: number, date: DateAt): Finding[] {
  let i = date.to;
  if (!/^(?:as|for)$/.test(s.units[i]?.lower ?? '')) return [];
  i += 1;
  while (/^(?:the|its|a|new|official|global|worldwide|series|season)$/.test(s.units[i]?.lower ?? '')) i += 1;
  let works: readonly Work[] | undefined;
  if (RELEASE_NOUNS.has(s.units[i]?.lower ?? '')) {
    i += DATE_NOUNS.has(s.units[i + 1]?.lower ?? '') ? 2 : 1;
    const of = /^(?:of|for)$/.test(s.units[i]?.lower ?? '') ? phraseStartingAt(s, i + 1) : undefined;
    const topic = s.units[i]?.kind === 'mark' || s.units[i] === undefined ? s.topic : undefined;
    works = of?.works ?? (topic && [topic]);
  } else if (s.units[date.to]?.lower === 'for') works = phraseStartingAt(s, date.to + 1)?.works;
  return works === undefined ? [] : releases(s, { works, from: at, to: i, lean: 'ahead' }, [date]);
}
