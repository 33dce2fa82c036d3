import { mayBeTitle } from '../../reading/may-be-title.ts';
import { isGaming, type PlatformAt, platformAt } from '../../reading/platform.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { isTitle, titleAt } from '../../reading/titles.ts';
import { mediaOf } from '../../reading/topic-medium.ts';
import { worksEndingAt } from '../../reading/works.ts';
import { atEach } from '../at-each.ts';
import type { Finding, Rule } from '../rule.ts';
import { onPlatforms } from './finding.ts';
import { platformsFrom } from './list.ts';

const VERSIONS = [
  'version',
  'versions',
  'port',
  'ports',
  'edition',
  'remaster',
  'exclusive',
  'game',
  'title',
  'rpg',
  'shooter',
  'platformer',
];

/** "A Switch version will follow", "the PC port of X", "the PS4 game X", "X for PS5 and PC". */
export const games: Rule = {
  name: 'platform: games',
  triggers: [...VERSIONS, 'for'],
  read: atEach(readAt),
};

function readAt(s: SentenceReading, at: number): Finding[] {
  const word = s.units[at]?.kind === 'word' ? (s.units[at]?.lower ?? '') : '';
  if (word === '') return [];
  if (word === 'for') return titleFor(s, at);
  const behind = versionsFor(s, at);
  if (behind !== undefined) return behind;
  const found = platformsBefore(s, at);
  const first = found[0];
  if (first === undefined) return [];
  return /^(?:versions?|ports?|edition|remaster)$/.test(word)
    ? versionOf(s, at, found)
    : gameOf(s, at, found, first.from);
}

/** "Announced X for Switch", "X for PS5, Xbox and PC": a title right in front of its platforms. */
function titleFor(s: SentenceReading, at: number): Finding[] {
  const platform = platformAt(s, at + 1);
  if (platform === undefined || !isGaming(platform.platform) || !isTitle(s.reading, s.units[at - 1]))
    return [];
  const works = worksEndingAt(s, at - 1, false);
  const found = platformsFrom(s, at + 1);
  return works === undefined || isDoubted(s)
    ? []
    : onPlatforms(works.works.slice(-1), names(found), works.from, found.at(-1)?.to ?? at + 2);
}

/** "Console versions for PS5 and Xbox are also in the works": of the game that is spoken of. */
function versionsFor(s: SentenceReading, noun: number): Finding[] | undefined {
  if (!/^(?:versions?|ports?)$/.test(s.units[noun]?.lower ?? '') || s.units[noun + 1]?.lower !== 'for')
    return undefined;
  const found = platformsFrom(s, noun + 2);
  const last = found.at(-1);
  if (last === undefined || s.topic === undefined || !isGaming(found[0]?.platform ?? '') || isDoubted(s))
    return undefined;
  return onPlatforms([s.topic], names(found), noun, last.to);
}

const BETWEEN =
  /^(?:and|or|\/|,|-|puzzle|action|adventure|racing|fighting|horror|indie|exclusive|launch|enhanced|native|physical|digital|retail|role-playing|strategy|platform|video|sports|early|access|console|timed|current-gen|next-gen|full)$/;

/** The consoles in front of the noun at `noun`: "the PS5 and PC versions", "the Switch puzzle game". */
function platformsBefore(s: SentenceReading, noun: number): PlatformAt[] {
  const found: PlatformAt[] = [];
  for (let i = noun - 1; i > noun - 9 && i >= 0; i -= 1) {
    const two = i > 0 ? platformAt(s, i - 1) : undefined;
    const here = two?.to === i + 1 ? two : platformAt(s, i);
    if (here !== undefined && here.to === i + 1 && isGaming(here.platform) && !s.units[i]?.possessive) {
      found.unshift(here);
      i = here.from;
    } else if (!BETWEEN.test(s.units[i]?.lower ?? '')) break;
  }
  return found;
}

/** "The Switch version of X", "a PC port": of X, or of the game that is spoken of. */
function versionOf(s: SentenceReading, noun: number, found: readonly PlatformAt[]): Finding[] {
  if (isDoubted(s)) return [];
  const from = found[0]?.from ?? noun;
  if (s.units[noun + 1]?.lower === 'of') {
    let name = noun + 2;
    while (name < noun + 9 && s.units[name]?.kind === 'word') name += 1;
    const mention = mayBeTitle(s, name) && !s.units[name]?.possessive ? titleAt(s, name) : undefined;
    if (mention !== undefined) return onPlatforms([mention.work], names(found), from, mention.to);
    if (!/^(?:the|it)$/.test(s.units[noun + 2]?.lower ?? '')) return [];
  }
  const before = s.units[from - 1];
  // "X's Switch version", "the X PC port"
  const owner =
    before?.kind === 'name' && isTitle(s.reading, before) ? titleAt(s, from - 1)?.work : undefined;
  const work = owner ?? s.topic;
  const article =
    /^the /i.test(s.units[from]?.text ?? '') || /^(?:a|an|the|its|this)$/.test(before?.lower ?? '');
  if (work === undefined || !(owner || article)) return [];
  return onPlatforms([work], names(found), from, noun + 1);
}

/** "The PS4 game X", "the Xbox exclusive X", "it is a PS5 exclusive". */
function gameOf(s: SentenceReading, noun: number, found: readonly PlatformAt[], from: number): Finding[] {
  const name = s.units[noun + 1]?.lower === ',' ? noun + 2 : noun + 1;
  const unit = s.units[name];
  if (unit?.kind === 'name') {
    const mention = !unit.possessive && mayBeTitle(s, name) ? titleAt(s, name) : undefined;
    return mention === undefined || name > noun + 1
      ? []
      : onPlatforms([mention.work], names(found), from, mention.to);
  }
  // "The PS5 game will launch": the one that is spoken of
  if (s.units[noun]?.lower !== 'exclusive' && isSpokenOf(s, noun, from) && s.topic !== undefined)
    return isDoubted(s) ? [] : onPlatforms([s.topic], names(found), from, noun + 1);
  if (s.units[noun]?.lower !== 'exclusive' || s.topic === undefined || isDoubted(s)) return [];
  // "X, a PS5 exclusive,"
  const beside =
    /^an?$/.test(s.units[from - 1]?.lower ?? '') && s.units[from - 2]?.lower === ',' ? from - 3 : -1;
  const apposed = isTitle(s.reading, s.units[beside]) ? titleAt(s, beside) : undefined;
  if (apposed !== undefined) return onPlatforms([apposed.work], names(found), beside, noun + 1);
  const article = /^the /i.test(s.units[from]?.text ?? '') ? 'the' : (s.units[from - 1]?.lower ?? '');
  const it = s.units[from - 2];
  const said =
    article === 'the' ||
    (/^an?$/.test(article) &&
      (/^(?:is|was|be|as|originally|initially|also|still|once|now)$/.test(it?.lower ?? '') ||
        it?.possessive ||
        it?.lower === "it's"));
  return said ? onPlatforms([s.topic], names(found), from, noun + 1) : [];
}

/** "The PS5 game" of an article on a game, where nothing behind names or describes another. */
function isSpokenOf(s: SentenceReading, noun: number, from: number): boolean {
  const the = /^the /i.test(s.units[from]?.text ?? '') || s.units[from - 1]?.lower === 'the';
  return (
    the &&
    mediaOf(s, s.topic?.title).has('game') &&
    !/^(?:called|about|from|by|of|that|which|s)$/.test(s.units[noun + 1]?.lower ?? '')
  );
}

const DOUBT =
  /^(?:no|not|whether|if|would|could|might|may|hope|hopes|hoping|unlikely|rumors?|rumours?|rumored|rumoured|possible|perhaps|maybe|never|want|wants|wish|unlike|than)$|n't$/;

/** "No plans for a Switch version", "whether a PC port will come". */
function isDoubted(s: SentenceReading): boolean {
  return s.units.some(
    ({ kind, lower, text }, i) =>
      (kind === 'word' && DOUBT.test(lower) && (i === 0 || text === lower)) || text === '?',
  );
}

function names(found: readonly PlatformAt[]): string[] {
  return found.map(({ platform }) => platform);
}
