import { anaphor } from '../../reading/anaphor.ts';
import { dateAt } from '../../reading/date-at.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { isTitle } from '../../reading/titles.ts';
import { type Works, worksStartingAt } from '../../reading/works.ts';
import { MEDIUM_NOUNS } from '../../words/media.ts';
import { SHOWS_OTHERS } from '../../words/platforms.ts';
import { atEach } from '../at-each.ts';
import type { Finding, Rule } from '../rule.ts';
import { onPlatforms } from './finding.ts';
import { titleBehindNoun } from './nouns.ts';
import { channelsBefore, verbStart } from './subject-channel.ts';

const PIECES = new Set(
  `trailer trailers teaser teasers poster posters clip footage look images image photos photo stills art featurette synopsis logline cast promo sneak
  peek preview glimpse video date details`.split(/\s+/),
);
const SHOWS =
  /^(?:released|releases|releasing|dropped|drops|dropping|debuted|debuts|unveiled|unveils|unveiling|shared|shares|sharing|unleashed|unleashes|revealed|reveals|posted|posts|premiered|premieres|launched|launches|published|out|given|gave|gives|giving|offered|offers|showed|shown|presented|presents|issued|announced|announces|confirmed|confirms|set|sets|teased|teases)$/;

/** "Quark has released the first trailer for X", "Quark dropped a teaser for the drama": who shows a piece of a work shows the work. */
export const showsTrailer: Rule = {
  name: 'platform: shows its trailer',
  triggers: [...PIECES],
  read: atEach(readAt),
};

function readAt(s: SentenceReading, piece: number): Finding[] {
  if (s.units[piece]?.kind !== 'word') return [];
  let small = piece + 1;
  // "a teaser trailer and poster for", "a first look at"
  while (
    small < piece + 4 &&
    (PIECES.has(s.units[small]?.lower ?? '') || /^(?:and|key)$/.test(s.units[small]?.lower ?? ''))
  )
    small += 1;
  const told = /^(?:for|of|from|at|to)$/.test(s.units[small]?.lower ?? '');
  if (!told && !endsThere(s, small)) return [];
  const verb = verbBefore(s, piece);
  if (verb === undefined) return [];
  const channels = channelsBefore(s, verbStart(s, verb)).filter(
    ({ platform }) => !SHOWS_OTHERS.has(platform.toLowerCase()),
  );
  const [first] = channels;
  const works = first === undefined ? undefined : told ? workBehind(s, small + 1) : spokenOf(s, small);
  return works === undefined || first === undefined
    ? []
    : onPlatforms(
        works.works.map(({ season: _, ...work }) => work),
        channels.map(({ platform }) => platform),
        first.from,
        works.to,
      );
}

/** "Quark has released a new trailer.", "… the first full trailer just in time for": of the work that is spoken of. */
function endsThere(s: SentenceReading, at: number): boolean {
  const next = s.units[at];
  return (
    next === undefined ||
    /^[.,;!—–]$/.test(next.lower) ||
    /^(?:on|today|this|just|ahead|yesterday|earlier|online|along|alongside|which|showing|featuring|that|late)$/.test(
      next.lower,
    ) ||
    s.dates.some(({ from }) => from === at)
  );
}

function spokenOf(s: SentenceReading, to: number): Works | undefined {
  const { topic } = s;
  const other = s.units.some(
    (unit) => isTitle(s.reading, unit) && s.reading.titles.get(unit.key) !== topic?.title,
  );
  return topic === undefined || other ? undefined : { works: [topic], from: to - 1, to };
}

/** What may stand between the verb and what is shown. */
const BETWEEN =
  /^(?:a|an|the|its|their|us|fans|viewers|new|first-look|stunning|gorgeous|several|some|number|brand|brand-new|first|second|third|official|full|full-length|final|explosive|action-packed|short|another|red-band|teaser|trailer|and|early|exclusive|debut|premiere|release|ominous|creepy|emotional|extended|latest|key|behind-the-scenes|in|out|up|up-close|closer|sneak|more|chilling|haunting|tense|long-awaited|two|minute|two-minute|super|bowl|thrilling|intense|gripping|lengthy)$/;

/** The verb in front of the piece, over what describes it. */
function verbBefore(s: SentenceReading, piece: number): number | undefined {
  for (let i = piece - 1; i > piece - 8 && i > 0; i -= 1) {
    const word = s.units[i]?.lower ?? '';
    if (SHOWS.test(word)) return word === 'out' ? i - 1 : i;
    const dated = dateAt(s.dates, i) !== undefined;
    if (!dated && !BETWEEN.test(word) && !PIECES.has(word)) return undefined;
  }
  return undefined;
}

/** "X", "its new drama X", "the second season of X", "the show". */
function workBehind(s: SentenceReading, from: number): Works | undefined {
  for (let i = from; i < from + 9; i += 1) {
    const unit = s.units[i];
    if (unit === undefined || unit.kind === 'mark') return undefined;
    if (unit.kind === 'name') {
      if (unit.possessive && s.units[i + 1]?.kind === 'name') continue;
      const shown = MEDIUM_NOUNS.has(s.units[i - 1]?.lower ?? '') || unit.quoted;
      // "for the X miniseries, “X: The End”"
      const apposed = titleBehindNoun(s, i + 1);
      const named = unit.possessive
        ? undefined
        : worksStartingAt(s, apposed ?? i, shown || apposed !== undefined);
      if (named !== undefined) return named;
      if (unit.possessive || MEDIUM_NOUNS.has(s.units[i + 1]?.lower ?? '')) continue;
      return undefined;
    }
    const meant = anaphor(s, i, true);
    if (
      meant !== undefined &&
      s.units[i + 1]?.kind !== 'name' &&
      !/^(?:of|called|about|based|starring)$/.test(s.units[i + 1]?.lower ?? '')
    )
      return meant;
  }
  return undefined;
}
