import { dateAt } from '../../reading/date-at.ts';
import { isGaming, type PlatformAt, platformAt } from '../../reading/platform.ts';
import { ORDINARY_KEYS, PLATFORM_NAMES } from '../../reading/platform-keys.ts';
import type { Reading, SentenceReading } from '../../reading/reading.ts';
import { CALENDAR_WORDS } from '../../words/grammar.ts';
import { SHOWS_OTHERS } from '../../words/platforms.ts';

/** Behind them a channel is no subject: "seen on Quark has". */
const OTHER_PHRASE = /^(?:on|for|to|by|with|from|of|at|via|like|than|and)$/;

const BETWEEN =
  /^(?:has|have|had|is|are|will|to|also|now|already|just|since|today|later|then|set|even|itself|been|being|not|never|was|were|instead|once|again|still|yesterday|\w+ly)$/;

/** The first unit of the verb's group, days in it included: "Quark on Tuesday also announced". */
export function verbStart(s: SentenceReading, at: number): number {
  let from = at;
  while (from > at - 6 && from > 0) {
    const dated = dateAt(s.dates, from - 1);
    if (dated?.to === from && dated.from > 0 && from - dated.from < 5)
      from = s.units[dated.from - 1]?.lower === 'on' ? dated.from - 1 : dated.from;
    else if (s.units[from - 1]?.kind === 'word' && BETWEEN.test(s.units[from - 1]?.lower ?? '')) from -= 1;
    else break;
  }
  return from;
}

/** "Quark announced plans to make", "Quark has decided not to bring": where the verb's group begins that the plan is of. */
export function planStart(s: SentenceReading, to: number): number | undefined {
  let at = to;
  if (PLAN.test(s.units[at - 1]?.lower ?? '')) at -= 1;
  while (at > to - 6 && /^(?:its|their|the|a|new|big|ambitious|early)$/.test(s.units[at - 1]?.lower ?? ''))
    at -= 1;
  const verb = s.units[at - 1]?.lower ?? '';
  if (DECIDED.test(verb) || (at < to && SAID.test(verb))) return verbStart(s, at - 1);
  // "Quark plans to make"
  return at < to && /^plan(?:s|ned)?$/.test(s.units[at]?.lower ?? '') ? verbStart(s, at) : undefined;
}

const PLAN = /^(?:plans?|planned|intention|intentions|deal|decision|intends?|opts?|opted)$/;
const SAID =
  /^(?:announced|announces|revealed|reveals|confirmed|confirms|unveiled|unveils|has|have|had|signed|inked|struck|made|shared)$/;
const DECIDED = /^(?:decided|opted|elected|chosen|chose|agreed|intends?|vowed)$/;

/**
 * The channels that are the verb's subject: "Quark", "Quark and Zed", "Quark bosses", "Quark, which", "the network".
 *
 * @param inReport "Quark said that it has": so that what it said of itself is not looked for once more
 */
export function channelsBefore(s: SentenceReading, from: number, inReport = false): PlatformAt[] {
  let last = from - 1;
  const word = s.units[last]?.lower ?? '';
  if (/^(?:it|they|they've|they'll|it'll|it's)$/.test(word)) return inReport ? [] : saidBefore(s, last);
  const only = SERVICE.test(word) ? theChannel(s, last) : undefined;
  if (only !== undefined) return [only];
  const relative = /^(?:which|who)$/.test(word);
  if (relative) last -= s.units[last - 1]?.lower === ',' ? 2 : 1;
  if (
    /^(?:bosses|chiefs|execs|executives|officials|brass|network|channel|programmers|commissioners)$/.test(
      s.units[last]?.lower ?? '',
    )
  )
    last -= 1;
  const found: PlatformAt[] = [];
  for (let steps = 0; steps < 4; steps += 1) {
    const here = channelEndingAt(s, last);
    if (here === undefined) break;
    found.unshift(here);
    last = here.from - 1;
    if (s.units[last]?.lower !== 'and' && s.units[last]?.lower !== ',') break;
    if (s.units[last - 1]?.kind !== 'name') break;
    last -= 1;
  }
  const start = found[0]?.from ?? 0;
  // "joining with the BBC to make"
  const before = s.units[s.units[start - 1]?.lower === 'the' ? start - 2 : start - 1];
  // "Seen on Quark has", "for Quark will": part of another phrase
  return !relative &&
    OTHER_PHRASE.test(before?.lower ?? '') &&
    !(before?.lower === 'and' && s.units[start - 2]?.kind === 'name')
    ? []
    : found;
}

function channelEndingAt(s: SentenceReading, last: number): PlatformAt | undefined {
  if (s.units[last]?.possessive) return undefined;
  const two = last > 0 ? platformAt(s, last - 1) : undefined;
  const here = two?.to === last + 1 ? two : platformAt(s, last);
  return here === undefined || here.to !== last + 1 || isGaming(here.platform) ? undefined : here;
}

/** "Quark announced on Monday that it has renewed": who said so. */
function saidBefore(s: SentenceReading, it: number): PlatformAt[] {
  const that = s.units[it - 1]?.lower === 'that' ? it - 1 : it;
  for (let i = that - 1; i > that - 7 && i > 0; i -= 1) {
    const unit = s.units[i];
    if (unit?.kind === 'word' && SAYS.test(unit.lower)) return channelsBefore(s, verbStart(s, i), true);
    const word = unit?.lower ?? '';
    const plain =
      CALENDAR_WORDS.has(word) ||
      unit?.kind === 'number' ||
      /^(?:on|today|yesterday|officially|via|twitter|a|press|release|in|statement|last|this|week|month)$/.test(
        word,
      );
    if (!plain) return [];
  }
  return [];
}

const SAYS =
  /^(?:announced|announces|announcing|said|says|confirmed|confirms|revealed|reveals|declared|told)$/;
const SERVICE = /^(?:network|streamer|channel|cabler|broadcaster|service|giant)$/;

/** "The cable network", of an article that names one channel only. */
function theChannel(s: SentenceReading, noun: number): PlatformAt | undefined {
  for (let i = noun - 1; i > noun - 5 && i >= 0; i -= 1) {
    // "The British broadcaster"
    const word =
      s.units[i]?.kind === 'name' && PROPER_THE.test(s.units[i]?.lower ?? '')
        ? 'the'
        : (s.units[i]?.lower ?? '');
    if (/^(?:the|this)$/.test(word)) {
      // "at the network": part of another phrase
      if (OTHER_PHRASE.test(s.units[i - 1]?.lower ?? '')) return undefined;
      const platform = lastChannel(s);
      return platform === undefined ? undefined : { platform, from: i, to: noun + 1 };
    }
    if (
      !/^(?:cable|streaming|premium|pay|broadcast|british|us|uk|u\.s\.|tv|television|public|youth|kids|giant)$/.test(
        word,
      )
    )
      return undefined;
  }
  return undefined;
}

const PROPER_THE = /^the (?:british|us|u\.s\.|american|irish|canadian|australian)$/;

const NAMED = new WeakMap<Reading['evidence'], readonly string[]>();
/** How far back, in letters, "the network" may reach. */
const REACH = 700;
/** Of more channels than these, nobody can tell which is meant. */
const MOST = 4;

/** The one channel that an article names, or the one that it has named last. */
export function lastChannel({ reading, sentence }: SentenceReading): string | undefined {
  const named = channelsOf(reading);
  if (named.length < 2) return named[0];
  if (named.length > MOST) return undefined;
  const before = reading.article.body.slice(Math.max(0, sentence.start - REACH), sentence.start);
  let last: string | undefined;
  let at = -1;
  for (const name of named) {
    const here = before.lastIndexOf(name);
    // Of "BBC" and "BBC One" at one place, the longer
    if (here > at || (here === at && here >= 0 && name.length > (last?.length ?? 0)))
      [last, at] = [name, here];
  }
  return last ?? only(named.filter((name) => reading.article.body.slice(0, OPENING).includes(name)));
}

/** How many letters of an article tell whose news it is. */
const OPENING = 300;

function only(names: readonly string[]): string | undefined {
  return names.length === 1 ? names[0] : undefined;
}

/** The channels that an article names. */
export function channelsOf({ evidence, article }: Reading): readonly string[] {
  const kept = NAMED.get(evidence);
  if (kept !== undefined) return kept;
  const named = new Set<string>();
  for (const key of evidence.keys()) {
    const name = PLATFORM_NAMES.get(key);
    if (
      name === undefined ||
      ORDINARY_KEYS.has(key) ||
      SHOWS_OTHERS.has(key) ||
      /^(?:audible|c4)$/.test(key) ||
      isGaming(name)
    )
      continue;
    if (article.body.includes(name)) named.add(name);
  }
  const list = [...named];
  NAMED.set(evidence, list);
  return list;
}
