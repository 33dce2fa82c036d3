import type { Work } from '../../claim.ts';
import { platformAt } from '../../reading/platform.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { isTitle, titleAt } from '../../reading/titles.ts';
import { mediaOf } from '../../reading/topic-medium.ts';
import { SHOWN_AT } from '../../words/places-of-release.ts';
import { RELEASE_VERBS } from '../../words/release.ts';
import type { Finding, Rule } from '../rule.ts';
import { datesBehind, releases } from './release-date.ts';

const LEADS =
  'on in at out from opens opening premieres premiering premiered airs airing streams streaming released releases due debuts debuting starts begins available coming arrives hits lands returns returning launches'.split(
    ' ',
  );
const LONGEST = 18;

/** "Opens March 12.", "On Quark this autumn", "BBC Two, Friday, 11 May, 9pm", "Old Court, London, 14 January to 25 March": a line of its own. */
export const fragment: Rule = {
  name: 'release: a line of its own',
  triggers: [...LEADS, ','],
  read: (s) => (s.dates.length === 0 || s.topic === undefined || s.units.length > LONGEST ? [] : readLine(s)),
};

function readLine(s: SentenceReading): Finding[] {
  const mark = /^[-–—•*(]$/.test(s.units[0]?.lower ?? '') ? 1 : 0;
  const titled = titledLine(s, mark);
  if (titled !== undefined) return titled;
  const lead = mark;
  const first = s.units[lead];
  if (first === undefined || s.topic === undefined) return [];
  const led = first.kind === 'word' && LEAD_SET.has(first.lower);
  if (!led && platformAt(s, lead) === undefined && first.kind !== 'name') return [];
  const from = first.kind === 'name' ? behindNames(s, lead) : lead + 1;
  const dates = datesBehind(s, from);
  const date = dates[0];
  if (date === undefined || /^(?:until|till)\b/i.test(date.asStated)) return [];
  const ranged =
    /^(?:to|until|till|through|-|–|—)$/.test(s.units[date.to]?.lower ?? '') &&
    s.dates.some((d) => d.from === date.to + 1);
  if (!isShown(s, lead, date.from) && !(ranged && isStaged(s, s.topic))) return [];
  const last = ranged ? s.dates.find((d) => d.from === date.to + 1) : dates.at(-1);
  if (last === undefined || !endsThere(s, last.to)) return [];
  const past = /^(?:premiered|released)$/.test(first.lower);
  return releases(s, { works: [s.topic], from: lead, to: last.to, lean: past ? 'back' : 'ahead' }, [date]);
}

/** "X, Sunday, 9pm, Quark", "X – Friday at 8 on Quark": a title, a day and a channel, and nothing else. */
function titledLine(s: SentenceReading, at: number): Finding[] | undefined {
  const mention = isTitle(s.reading, s.units[at]) && !s.units[at]?.possessive ? titleAt(s, at) : undefined;
  if (mention === undefined || !/^[,:|–—-]$/.test(s.units[mention.to]?.lower ?? '')) return undefined;
  const [date] = datesBehind(s, mention.to + 1);
  const shown =
    date !== undefined && s.units.some((_, i) => i >= mention.to && platformAt(s, i) !== undefined);
  if (date === undefined || !shown || date.from > mention.to + 5 || !endsThere(s, date.to)) return undefined;
  return releases(s, { works: [mention.work], from: at, to: date.to, lean: 'ahead' }, [date]);
}

const LEAD_SET = new Set(LEADS);

/** Behind "Old Court, London,": the places that the line begins with. */
function behindNames(s: SentenceReading, from: number): number {
  let i = from;
  while (i < from + 8 && (s.units[i]?.kind === 'name' || /^[,;:]$/.test(s.units[i]?.lower ?? ''))) i += 1;
  // "(Old Court; in previews, opens January 12)"
  if (s.units[i]?.lower === 'in' && s.units[i + 1]?.lower === 'previews') i += 2;
  if (s.units[i]?.lower === ',') i += 1;
  return /^opens?$/.test(s.units[i]?.lower ?? '') && s.units[i - 1]?.kind === 'mark' ? i + 1 : i;
}

/** A channel, a screen or a verb of coming out: what makes the day one of a release. */
function isShown(s: SentenceReading, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const unit = s.units[i];
    if (unit === undefined) return false;
    if (platformAt(s, i) !== undefined || SHOWN_AT.has(unit.lower)) return true;
    if (unit.kind === 'word' && (RELEASE_VERBS.has(unit.lower) || /^(?:out|due|available)$/.test(unit.lower)))
      return true;
  }
  return false;
}

/** Whether the work is a play, or the one that a section or paragraph is about. */
function isStaged(s: SentenceReading, topic: Work): boolean {
  return topic.title !== s.reading.main?.title || mediaOf(s, topic.title).has('play');
}

/** Nothing behind but an hour, a channel and marks. */
function endsThere(s: SentenceReading, from: number): boolean {
  for (let i = from; i < s.units.length; i += 1) {
    const unit = s.units[i];
    if (
      unit?.kind === 'name'
        ? platformAt(s, i) === undefined && !/^(?:et|pt|gmt|bst)$/.test(unit.lower)
        : !/^(?:[.,;:)!|]|\d.*|[ap]\.?m\.?|on|in|at|theaters|theatres|cinemas|screens|area|local|select|selected|everywhere|near|you|all|the|uk|us|u\.s\.|and|only|worldwide|nationwide)$/.test(
            unit?.lower ?? '',
          )
    )
      return false;
  }
  return true;
}
