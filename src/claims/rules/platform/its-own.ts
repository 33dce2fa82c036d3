import { mayBeTitle } from '../../reading/may-be-title.ts';
import type { PlatformAt } from '../../reading/platform.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { isTitle, titleAt } from '../../reading/titles.ts';
import { MEDIUM_NOUNS } from '../../words/media.ts';
import { atEach } from '../at-each.ts';
import type { Finding, Rule } from '../rule.ts';
import { onPlatforms } from './finding.ts';
import { isShowNoun, titleBehindNoun } from './nouns.ts';
import { channelsBefore, verbStart } from './subject-channel.ts';

/** "Quark has found a lead for its upcoming X series", "Quark is teasing its new drama, X", "Quark has cast its hit show". */
export const itsOwn: Rule = {
  name: 'platform: its own work',
  triggers: ['its', 'their', 'upcoming', 'forthcoming'],
  read: atEach(readAt),
};

function readAt(s: SentenceReading, at: number): Finding[] {
  if (s.units[at]?.kind !== 'word') return [];
  const coming = /ing$/.test(s.units[at]?.lower ?? '');
  // "Quark has cast the lead of the upcoming X series"
  if (coming && s.units[at - 1]?.lower !== 'the') return [];
  const its = coming ? at - 1 : at;
  const channel = subjectOf(s, its);
  const work = channel === undefined ? undefined : workOf(s, its);
  return work === undefined || channel === undefined
    ? []
    : onPlatforms([work.work], [channel.platform], channel.from, work.to);
}

/** The one channel that the clause begins with, where no other name stands between it and "its". */
function subjectOf(s: SentenceReading, its: number): PlatformAt | undefined {
  const start = behindDateline(s);
  for (let i = start + 1; i < start + 8 && i < its; i += 1) {
    const unit = s.units[i];
    if (unit?.kind !== 'word' || unit.possessive) continue;
    const [first, other] = channelsBefore(s, verbStart(s, i));
    if (first === undefined || other !== undefined || first.from > start + 4) continue;
    const between = s.units.slice(first.to, its);
    const plain =
      between.length < 16 &&
      between.every(
        (unit) =>
          (unit.kind === 'name' ? !unit.possessive && !isTitle(s.reading, unit) : unit.kind !== 'mark') &&
          !OTHER_CLAUSE.test(unit.lower),
      );
    return plain ? first : undefined;
  }
  return undefined;
}

/** "LOS ANGELES (Reuters) - Cable network Quark": where the text begins. */
function behindDateline(s: SentenceReading): number {
  for (let i = 1; i < 10; i += 1)
    if (/^[-–—]+$/.test(s.units[i]?.lower ?? '') && s.units[0]?.kind === 'name')
      return s.units[i - 1]?.lower === ')' || i < 3 ? i + 1 : 0;
  return 0;
}

const OTHER_CLAUSE =
  /^(?:said|says|that|which|who|whom|because|when|while|but|after|before|until|like|unlike|than|as|if|not|never|against|sued|suing|by|with|from|rival|lost|loses|losing|compete|competes|passed)$/;

/** "its upcoming X series", "its drama X", "its new comedy, X", "its hit drama": the last is the one spoken of. */
function workOf(s: SentenceReading, its: number) {
  let noun: number | undefined;
  for (let i = its + 1; i < its + 8; i += 1) {
    const unit = s.units[i];
    if (unit === undefined) break;
    if (unit.kind === 'name') {
      if (unit.possessive) continue;
      // "its upcoming X miniseries, “X: The End”"
      const apposed = titleBehindNoun(s, i + 1);
      if (apposed !== undefined) return bare(titleAt(s, apposed));
      const shown = isTitle(s.reading, unit) || unit.quoted || noun === i - 1;
      const mention = shown && mayBeTitle(s, i) ? titleAt(s, i) : undefined;
      return mention === undefined || isOther(s, mention.to) ? undefined : bare(mention);
    }
    if (unit.lower === ',' && noun === i - 1 && s.units[i + 1]?.kind === 'name') {
      const next = s.units[i + 1];
      const shown = (isTitle(s.reading, next) || next?.quoted) && !next?.possessive;
      return shown ? bare(titleAt(s, i + 1)) : undefined;
    }
    if (unit.kind !== 'word' || STOPS.test(unit.lower)) break;
    if (isShowNoun(unit.lower)) noun = i;
  }
  return noun === undefined ? undefined : spokenOf(s, its, noun);
}

/** Without the season or year that it was named with. */
function bare(mention: ReturnType<typeof titleAt>) {
  return mention && { work: { title: mention.work.title }, to: mention.to };
}

const STOPS =
  /^(?:of|in|at|to|by|with|and|or|was|is|are|for|on|from|first|next|other|second|third|latest|biggest|own|ever|most|subscribers|users|viewers|app|fourth|about|starring|based|set)$/;

/** What makes the title that of another work, or no work: "its X spinoff", "its X deal". */
function isOther(s: SentenceReading, to: number): boolean {
  const next = s.units[to];
  if (next === undefined || next.kind === 'mark') return false;
  if (next.kind === 'name') return true;
  if (/^(?:spinoff|spin-off|sequel|prequel|universe|franchise|saga)$/.test(next.lower)) return true;
  return !(MEDIUM_NOUNS.has(next.lower) || BEHIND.test(next.lower));
}

const BEHIND =
  /^(?:on|in|at|to|and|with|for|this|next|last|starring|about|from|which|that|will|is|has|after|before|ahead|until|tv|live-action|animated|anime|television|reboot|revival|adaptation|season|series|today|by)$/;

/** "its long-running sitcom", with nothing behind that says which. */
function spokenOf(s: SentenceReading, its: number, noun: number) {
  const { topic } = s;
  const next = s.units[noun + 1];
  const ends =
    next === undefined || /^[.;]$/.test(next.lower) || s.dates.some(({ from }) => from === noun + 1);
  // "its first drama": how many it has
  const told = s.units
    .slice(its + 1, noun)
    .some(({ lower }) =>
      /^(?:hit|long-running|acclaimed|flagship|popular|fantasy|crime|period|freshman|sophomore|emmy-winning)$/.test(
        lower,
      ),
    );
  const other = s.units.some(
    (unit) => isTitle(s.reading, unit) && s.reading.titles.get(unit.key) !== topic?.title,
  );
  return topic === undefined || !ends || !told || other
    ? undefined
    : { work: { title: topic.title }, to: noun + 1 };
}
