import { anaphor } from '../../reading/anaphor.ts';
import { dateAt } from '../../reading/date-at.ts';
import { readNumber } from '../../reading/numbers.ts';
import { isGaming, platformAt } from '../../reading/platform.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { worksBefore } from '../../reading/subject.ts';
import { areSure } from '../../reading/sure-works.ts';
import { worksEndingAt, worksStartingAt } from '../../reading/works.ts';
import { GETS_ORDER } from '../../words/episodes.ts';
import { AUXILIARIES } from '../../words/release.ts';
import { atEach } from '../at-each.ts';
import type { Finding, Rule } from '../rule.ts';
import { onPlatforms } from './finding.ts';
import { platformsFrom } from './list.ts';
import { serviceAt } from './service.ts';

/** "X comes from Quark", "X, from Quark,", "“X” for Quark", "X is in its third season on Quark". */
export const comesFrom: Rule = {
  name: 'platform: from it, for it',
  triggers: ['from', 'for', 'on', 'at'],
  read: atEach(readAt),
};

function readAt(s: SentenceReading, small: number): Finding[] {
  if (s.units[small]?.kind !== 'word') return [];
  const platform = serviceAt(s, small + 1);
  if (platform === undefined || s.units[platform.to - 1]?.possessive || isGaming(platform.platform))
    return [];
  const word = s.units[small]?.lower;
  const works =
    /^(?:from|at)$/.test(word ?? '') && ordered(s, small) !== undefined
      ? ordered(s, small)
      : word === 'at'
        ? atIt(s, small, platform.to)
        : word === 'from'
          ? from(s, small, platform.to)
          : word === 'for'
            ? forIt(s, small, platform.to)
            : (inItsSeason(s, small) ?? onIt(s, small, platform.to));
  if (works === undefined || !areSure(s, works)) return [];
  // "“X” at Quark, and the Zed series “Y”"
  const found = word === 'at' ? [platform] : platformsFrom(s, platform.from);
  return onPlatforms(
    works.works,
    found.map((here) => here.platform),
    works.from,
    found.at(-1)?.to ?? platform.to,
  );
}

/** "X comes from Quark", "hails from"; "X, from Quark,". */
function from(s: SentenceReading, small: number, to: number) {
  let verb = small - 1;
  if (/^(?:comes|hails|come|hail|coming|hailing)$/.test(s.units[verb]?.lower ?? '')) {
    if (
      /^com(?:ing|e)$|^hail(?:ing)?$/.test(s.units[verb]?.lower ?? '') &&
      s.units[verb - 1]?.kind === 'name'
    )
      return undefined;
    while (verb > 0 && AUXILIARIES.has(s.units[verb - 1]?.lower ?? '')) verb -= 1;
    return worksBefore(s, verb);
  }
  return s.units[small - 1]?.lower === ',' && /^[,.)]$/.test(s.units[to]?.lower ?? '')
    ? worksEndingAt(s, small - 2, false)
    : undefined;
}

const ENDS =
  /^(?:[,.;:)—–]|network|channel|streamer|and|in|last|which|before|after|this|next|but|where|while)$/;

/** "Credits include “X” at Quark and “Y” at Zed": a title in quotation marks, with nothing behind the channel. */
function atIt(s: SentenceReading, small: number, to: number) {
  return s.units[small - 1]?.quoted && /^(?:[,.;)]|and)$/.test(s.units[to]?.lower ?? '.')
    ? worksEndingAt(s, small - 1, false, 1)
    : undefined;
}

/** "Wrapped “X” for Quark", "credits include X for Quark and Y for Zed": right behind the title; not "left X for Quark". */
function forIt(s: SentenceReading, small: number, to: number) {
  if (!ENDS.test(s.units[to]?.lower ?? '.')) return undefined;
  // "The pilot, for Quark, is"
  const aside =
    s.units[small - 1]?.lower === ',' && s.units[to]?.lower === ',' ? anaphor(s, small - 2) : undefined;
  if (aside !== undefined) return aside;
  const works = worksEndingAt(s, small - 1, false);
  if (works === undefined || s.units[works.from - 1]?.lower === 'of') return undefined;
  for (let i = works.from - 1; i > works.from - 6 && i >= 0; i -= 1)
    if (LEFT.test(s.units[i]?.lower ?? '')) return undefined;
  return { ...works, works: works.works.slice(-1) };
}

const LEFT =
  /^(?:left|leave|leaves|leaving|quit|quits|quitting|traded|swapped|ditched|dropped|abandoned|moved|departed|exited|like|unlike|than|as|about|not|never|could|would|to|from|interview|reviewed|review|covered)$/;

/** "X, now in its third season on Quark", "X is in its sixth year on Quark". */
function inItsSeason(s: SentenceReading, on: number) {
  if (/^(?:seasons|years)$/.test(s.units[on - 1]?.lower ?? '')) return seasonsOn(s, on);
  if (!/^(?:season|series|year|run)$/.test(s.units[on - 1]?.lower ?? '')) return undefined;
  let i = on - 2;
  while (i > on - 6 && s.units[i]?.kind === 'word' && s.units[i]?.lower !== 'its') i -= 1;
  if (s.units[i]?.lower !== 'its' || !/^(?:in|into|for|with)$/.test(s.units[i - 1]?.lower ?? ''))
    return undefined;
  let verb = i - 1;
  while (
    verb > 0 &&
    /^(?:now|is|was|currently|well|already|still|has|entered)$/.test(s.units[verb - 1]?.lower ?? '')
  )
    verb -= 1;
  return s.units[verb - 1]?.lower === ','
    ? (worksEndingAt(s, verb - 2, false) ?? anaphor(s, verb - 2))
    : worksBefore(s, verb);
}

/** "After three seasons on Quark, X has", "X spent three seasons on Quark". */
function seasonsOn(s: SentenceReading, on: number) {
  if (readNumber(s.units[on - 2]?.lower) === undefined) return undefined;
  const before = on - 3;
  const word = s.units[before]?.lower ?? '';
  if (before === 0 && /^(?:after|following|despite)$/.test(word)) {
    const platform = platformAt(s, on + 1);
    const comma = platform?.to ?? on;
    return s.units[comma]?.lower === ',' ? worksStartingAt(s, comma + 1, false) : undefined;
  }
  return /^(?:spent|enjoyed|had|lasted)$/.test(word) ? worksBefore(s, before) : undefined;
}

/** "X, on Quark from Friday, is", "X, on Quark now,": between two marks. */
function onIt(s: SentenceReading, on: number, to: number) {
  if (!/^[,—–]$/.test(s.units[on - 1]?.lower ?? '') || s.units[on]?.lower !== 'on') return undefined;
  for (let i = to; i < to + 6; i += 1) {
    const word = s.units[i]?.lower ?? '.';
    if (/^[,.;—–]$/.test(word)) return worksEndingAt(s, on - 2, false);
    const dated = dateAt(s.dates, i) !== undefined;
    if (!dated && !/^(?:from|now|on|this|in|next|until|tonight|starting|at)$/.test(word)) return undefined;
  }
  return undefined;
}

/** "X has scored an eight-episode order from Quark", "landed a series order at Quark". */
function ordered(s: SentenceReading, small: number) {
  if (
    !/^(?:order|pickup|pick-up|renewal|greenlight|commission|commitment|berth|slot)$/.test(
      s.units[small - 1]?.lower ?? '',
    )
  )
    return undefined;
  for (let i = small - 2; i > small - 8 && i > 0; i -= 1) {
    if (GETS_ORDER.has(s.units[i]?.lower ?? '')) {
      let verb = i;
      while (verb > 0 && AUXILIARIES.has(s.units[verb - 1]?.lower ?? '')) verb -= 1;
      return worksBefore(s, verb);
    }
    if (s.units[i]?.kind === 'mark' && s.units[i]?.lower !== ',') return undefined;
  }
  return undefined;
}
