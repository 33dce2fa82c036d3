import type { DateAt } from '../../reading/dates.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { worksBefore } from '../../reading/subject.ts';
import { isMereName } from '../../reading/sure-works.ts';
import { isTitle } from '../../reading/titles.ts';
import { mediaOf } from '../../reading/topic-medium.ts';
import { type Works, worksEndingAt, worksStartingAt } from '../../reading/works.ts';
import { atEach, whereDated } from '../at-each.ts';
import type { Finding, Rule } from '../rule.ts';
import { datesBehind, releases } from './release-date.ts';

/** "X runs at the Old Court from 3 March to 10 May", "X is at the Old Court from 3 March until 10 May": of a play, the day that it begins. */
export const stageRun: Rule = {
  name: 'release: on stage from a day',
  triggers: [
    'at',
    'run',
    'runs',
    'running',
    'play',
    'plays',
    'playing',
    'performed',
    'staged',
    'staging',
    'stages',
    'presents',
    'presenting',
    'performs',
    'mounts',
    'mounting',
  ],
  read: whereDated(atEach(readAt)),
};

/** "The Old Court is staging A's new version of X – from 4 June to 28 July": the title behind the verb. */
function staged(s: SentenceReading, at: number): Finding[] {
  let named: Works | undefined;
  for (let i = at + 1; i < at + 26; i += 1) {
    const unit = s.units[i];
    if (unit === undefined) return [];
    if (isTitle(s.reading, unit) && !unit.possessive) named = worksStartingAt(s, i, true) ?? named;
    if (isPlayHere(s, i) && s.topic !== undefined) named ??= { works: [s.topic], from: i, to: i + 1 };
    const date = unit.lower === 'from' ? s.dates.find((d) => d.from >= i && d.from <= i + 1) : undefined;
    if (date === undefined) continue;
    const until = /^(?:to|until|till|through|-|–|—)$/.test(s.units[date.to]?.lower ?? '');
    const first = opening(date);
    if (first === undefined || named === undefined || !(until || first !== date)) return [];
    return releases(s, { works: named.works.slice(0, 1), from: at, to: date.to, lean: 'ahead' }, [first]);
  }
  return [];
}

/** "the play", "the musical", "adaptation of the novel". */
function isPlayHere(s: SentenceReading, at: number): boolean {
  return (
    /^(?:play|musical|comedy|tragedy|adaptation|production|revival)$/.test(s.units[at]?.lower ?? '') &&
    s.topic !== undefined &&
    mediaOf(s, s.topic.title).has('play')
  );
}

const STAGES = /^(?:stages|staging|presents|presenting|performs|mounts|mounting)$/;

const BEFORE = /^(?:will|is|be|to|set|due|scheduled|now|then|also|are)$/;

function readAt(s: SentenceReading, at: number): Finding[] {
  if (s.units[at]?.kind !== 'word') return [];
  if (STAGES.test(s.units[at]?.lower ?? '')) return staged(s, at);
  // "X is at the Old Court from May 3"
  if (s.units[at]?.lower === 'at' && !/^(?:is|be)$/.test(s.units[at - 1]?.lower ?? '')) return [];
  const from = fromBehind(s, s.units[at]?.lower === 'at' ? at : at + 1);
  if (from === undefined) return [];
  const [run] = datesBehind(s, from + 1);
  const date = opening(run);
  if (date === undefined || date.precision === 'year' || date.from > from + 2) return [];
  let first = at;
  while (first > 0 && at - first < 6 && BEFORE.test(s.units[first - 1]?.lower ?? '')) first -= 1;
  if (/^(?:not|never|would|who|he|she|they)$|n't$/.test(s.units[first - 1]?.lower ?? '')) return [];
  const works = worksFor(s, first, at);
  if (works === undefined || isMereName(s, works)) return [];
  return releases(s, { works: works.works, from: works.from, to: date.to, lean: 'ahead' }, [date]);
}

/** "From 3 to 21 March": the first of them. */
function opening(date: DateAt | undefined): DateAt | undefined {
  const first = /^(\d{4}-\d\d-\d\d)\//.exec(date?.edtf ?? '')?.[1];
  return date === undefined || first === undefined ? date : { ...date, edtf: first, precision: 'day' };
}

function worksFor(s: SentenceReading, first: number, at: number): Works | undefined {
  const before = s.units[first - 1];
  // "X, running from", "X, which runs from"
  if (before?.lower === ',' || before?.quoted)
    return worksEndingAt(s, before.lower === ',' ? first - 2 : first - 1, false) ?? worksBefore(s, first);
  if (before?.lower === 'which' && s.units[first - 2]?.lower === ',' && at === first)
    return worksEndingAt(s, first - 3, false);
  return worksBefore(s, first);
}

/** Where "from" stands behind the place: "at the Old Court, London,". */
function fromBehind(s: SentenceReading, from: number): number | undefined {
  for (let i = from; i < from + 14; i += 1) {
    const unit = s.units[i];
    if (unit === undefined) return undefined;
    if (unit.lower === 'from') return i;
    if (
      unit.kind !== 'name' &&
      !/^(?:at|in|the|on|off-broadway|broadway|london|and|of|,|for|a|limited|season|week|weeks|performances|only|\d+|six|eight|ten|twelve)$/.test(
        unit.lower,
      )
    )
      return undefined;
  }
  return undefined;
}
