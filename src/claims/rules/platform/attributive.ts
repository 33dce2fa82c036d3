import { dateAt } from '../../reading/date-at.ts';
import { longTitleAt } from '../../reading/long-title.ts';
import { mayBeTitle } from '../../reading/may-be-title.ts';
import { isGaming, type PlatformAt, platformAt } from '../../reading/platform.ts';
import { ORDINARY_KEYS } from '../../reading/platform-keys.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { isTitle, titleAt } from '../../reading/titles.ts';
import { CALENDAR_WORDS } from '../../words/grammar.ts';
import { RUMOURED } from '../../words/hedges.ts';
import { MEDIUM_NOUNS } from '../../words/media.ts';
import { atUnits } from '../at-each.ts';
import type { Finding, Rule } from '../rule.ts';
import { onPlatforms } from './finding.ts';
import { isPlainWord, isSeveral, isShowNoun, SHOW_NOUNS, titleBehindNoun } from './nouns.ts';
import { isOfPerson, isOfStaff } from './staff.ts';
import { titlesFrom } from './titles-from.ts';

/** "Hit Quark comedy X", "Quark's X", "the upcoming Quark X show", "the Quark show, X", "Quark dramas A and B". */
export const attributive: Rule = {
  name: 'platform: in front of the work',
  triggers: [...MEDIUM_NOUNS.keys(), 'season', ...SHOW_NOUNS, 'shows', "'s"],
  read: atUnits(({ kind }) => kind === 'name', readAt),
};

type Found = PlatformAt & { readonly owner: boolean };

function readAt(s: SentenceReading, at: number): Finding[] {
  const here = platformAt(s, at) ?? channelByPlace(s, at);
  if (here === undefined || isGaming(here.platform) || isStudio(s, here)) return [];
  const platform = { ...here, owner: s.units[here.to - 1]?.possessive === true };
  let noun: number | undefined;
  for (let i = here.to; i < here.to + 8; i += 1) {
    const unit = s.units[i];
    if (unit === undefined) return [];
    // "Quark's March 20 release": a day
    if (unit.kind === 'name')
      return isCalendar(unit.lower) || dateAt(s.dates, i) !== undefined ? [] : named(s, i, platform, noun);
    const before = s.units[i - 1]?.lower ?? '';
    if (noun === i - 1 && /^[,:]$/.test(unit.lower) && s.units[i + 1]?.capital)
      return apposed(s, i + 1, platform);
    const link = noun === i - 1 ? behindLink(s, i) : undefined;
    if (link !== undefined) return listed(s, link, platform, before);
    if (!isPlainWord(s, i)) return [];
    if (isShowNoun(unit.lower) || isSeveral(unit.lower)) noun = i;
    // "Quark for the show": only what is said of the channel's own work
    if (/^(?:for|on|from|about|after|during|since|before|the|a|an|his|her|their|its)$/.test(unit.lower))
      return [];
  }
  return [];
}

const isCalendar = (word: string): boolean => CALENDAR_WORDS.has(word.replace(/s$/, ''));

/** Behind "including", "such as", "called", "(most notably": where titles stand. */
function behindLink(s: SentenceReading, at: number): number | undefined {
  const open = s.units[at]?.lower === '(' ? at + 1 : at;
  const most = /^(?:most|perhaps|among)$/.test(s.units[open]?.lower ?? '') ? open + 1 : open;
  const word = s.units[most]?.lower ?? '';
  if (!(open > at ? /^(?:notably|namely|them|including|like|such)$/ : LINKS).test(word)) return undefined;
  return word === 'such' ? most + 2 : most + 1;
}

const LINKS = /^(?:including|like|such|called|titled|entitled|named)$/;

/** Channels that are called like a studio. */
const ALSO_STUDIOS = new Set(['fox']);

/** "Fox's sequel “X”": the studio, which makes films. */
function isStudio(s: SentenceReading, { platform, to }: PlatformAt): boolean {
  return (
    ALSO_STUDIOS.has(platform.toLowerCase()) &&
    s.units
      .slice(to, to + 4)
      .some(({ lower }) => /^(?:film|movie|sequel|prequel|blockbuster|threequel)$/.test(lower))
  );
}

/** "History's X", "on USA's X": a word of another meaning, where a title behind its possessive shows it. */
function channelByPlace(s: SentenceReading, at: number): PlatformAt | undefined {
  const unit = s.units[at];
  const next = s.units[at + 1];
  if (unit === undefined || unit.quoted) return undefined;
  if (ORDINARY_KEYS.has(unit.key)) {
    const shown = unit.possessive
      ? next?.kind === 'name' && isTitle(s.reading, next)
      : at > 0 && next?.kind === 'word' && isShowNoun(next.lower) && s.units[at + 2]?.quoted;
    return shown ? { platform: unit.text, from: at, to: at + 1 } : undefined;
  }
  return unit.key === 'usa' &&
    unit.possessive &&
    /^(?:on|in|of|for)$/.test(s.units[at - 1]?.lower ?? '') &&
    mayBeTitle(s, at + 1)
    ? { platform: unit.text, from: at, to: at + 1 }
    : undefined;
}

/** Words in front of a channel's possessive that lead to a work: "starred in Quark's X", "wrote Quark's X". */
const LEADS = /^(?:in|on|including|wrote|writes|created|directed|produced|watch|watching|starring|for|via)$/;

/** Nouns behind a name that make it a place, a company or a title of something else: "Quark's Northgate tour". */
const NOT_OF_WORK =
  /^(?:offices?|headquarters|campus|bureau|hub|studios?|division|correspondent|executives?|releases?|tours?|experiences?|exhibition|exhibit|merchandise|toys|panel|podcast|soundtrack|event|events|parody|sketch|stories|book|books|game|games|novel|comic|comics)$/;

const COMING =
  /^(?:upcoming|forthcoming|hit|long-running|acclaimed|animated|short-lived|unscripted|live-action|critically-acclaimed|award-winning|scripted)$/;

/** "Quark's X", "Quark comedy X", "the Quark X show". */
function named(s: SentenceReading, at: number, platform: Found, noun: number | undefined): Finding[] {
  const unit = s.units[at];
  if (unit === undefined || unit.possessive) return [];
  const before = s.units[platform.from - 1]?.lower ?? '';
  const word = noun === undefined ? '' : (s.units[noun]?.lower ?? '');
  const led = platform.owner && LEADS.test(before) && !isOfPerson(s, at, before);
  const inFront = MEDIUM_NOUNS.has(s.units[at + 1]?.lower ?? '') && s.units[at + 2]?.kind === 'name';
  const sure =
    noun !== undefined || led || inFront || (platform.owner && COMING.test(s.units[at - 1]?.lower ?? ''));
  // "Fox's legacy Northgate": the studio has films too
  const bare = noun === undefined && at > platform.to && !led;
  if (bare && ALSO_STUDIOS.has(platform.platform.toLowerCase())) return [];
  // "Quark's Stone film, Low Tide, was"
  const own = titleBehindNoun(s, at + 1);
  if (own !== undefined) return apposed(s, own, platform);
  if (!(sure ? mayBeTitle(s, at) || (noun === at - 1 && isBare(s, at)) : isTitle(s.reading, unit))) return [];
  if (NOT_OF_WORK.test(s.units[at + 1]?.lower ?? '') || (noun === undefined && isOfStaff(s, at))) return [];
  const mention = noun === undefined ? titleAt(s, at) : longTitleAt(s, at);
  if (mention === undefined) return [];
  const behind = s.units[mention.to]?.lower ?? '';
  const next = s.units[mention.to + 1];
  // "Quark's other X spinoff, Y": of Y; "Quark's X sequel": of neither.
  if (/^(?:spinoff|spin-off|prequel|sequel|franchise|universe)$/.test(behind))
    return next?.lower === ',' && s.units[mention.to + 2]?.kind === 'name'
      ? apposed(s, mention.to + 2, platform)
      : next?.kind === 'name' && behind !== 'franchise'
        ? only(s, mention.to + 1, platform)
        : [];
  // "The Quark Northgate series The Tide"
  if (MEDIUM_NOUNS.has(behind) && next?.kind === 'name' && mayBeTitle(s, mention.to + 1))
    return only(s, mention.to + 1, platform);
  const medium = MEDIUM_NOUNS.has(behind) || behind === 'season';
  if (noun === undefined && !platform.owner && !medium) return [];
  const several = titlesFrom(s, at, true, isSeveral(word) && word !== 'series');
  const works =
    several !== undefined &&
    several.works.length > 1 &&
    (isSeveral(word) || noun === undefined || word === 'series')
      ? several.works
      : [mention.work];
  const found = onPlatforms(works, [platform.platform], platform.from, several?.to ?? mention.to);
  // "She may star in Quark's X": whose it is is in no doubt
  const sound = platform.owner && s.units.slice(platform.to, at).every(({ lower }) => !RUMOURED.has(lower));
  return sound ? found.map((one) => ({ ...one, status: 'stated' as const })) : found;
}

/** "The drama series Hollywood": a place, say, that nothing behind it makes one. */
function isBare(s: SentenceReading, at: number): boolean {
  const next = s.units[at + 1];
  const known = s.reading.evidence.get(s.units[at]?.key ?? '');
  return (
    known?.person === 0 &&
    known.title > 0 &&
    platformAt(s, at) === undefined &&
    (next === undefined || /^[.,;:]$/.test(next.lower))
  );
}

function only(s: SentenceReading, at: number, platform: Found): Finding[] {
  const mention = mayBeTitle(s, at) ? titleAt(s, at) : undefined;
  return mention === undefined
    ? []
    : onPlatforms([mention.work], [platform.platform], platform.from, mention.to);
}

/** "Quark hits such as A and B", "a Quark series called X". */
function listed(s: SentenceReading, at: number, platform: Found, noun: string): Finding[] {
  const found = titlesFrom(
    s,
    /^(?:the|“|")$/.test(s.units[at]?.lower ?? '') ? at + 1 : at,
    true,
    isSeveral(noun),
  );
  if (found === undefined) return [];
  return onPlatforms(
    isSeveral(noun) ? found.works : found.works.slice(0, 1),
    [platform.platform],
    platform.from,
    found.to,
  );
}

/** "The Quark show, X": also where X is an ordinary word that ends the sentence ("the Quark show, See."). */
function apposed(s: SentenceReading, at: number, { platform, from }: Found): Finding[] {
  const unit = s.units[at];
  const mention = mayBeTitle(s, at) ? titleAt(s, at) : undefined;
  const end = s.units[mention?.to ?? at + 1]?.lower;
  // American print has the comma inside the quotation marks.
  if (end !== undefined && !/^[,.;—–)!?]$/.test(end) && !unit?.quoted) return [];
  if (mention !== undefined) return onPlatforms([mention.work], [platform], from, mention.to);
  return unit?.kind === 'word' && unit.text.length > 2 && end !== ','
    ? onPlatforms([{ title: unit.text }], [platform], from, at + 1)
    : [];
}
