import { dateAt } from '../../reading/date-at.ts';
import { hasWord } from '../../reading/has-word.ts';
import type { PlatformAt } from '../../reading/platform.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { worksBefore } from '../../reading/subject.ts';
import { type Works, worksEndingAt, worksStartingAt } from '../../reading/works.ts';
import { AUXILIARIES, RELEASE_VERBS } from '../../words/release.ts';
import { atEach } from '../at-each.ts';
import { releaseEndingAt } from '../release/its-release.ts';
import { meantToCome } from '../release/meant-to-come.ts';
import { objectOf } from '../release/object.ts';
import { participleWorks } from '../release/participle.ts';
import { verbGroup } from '../release/verb-group.ts';
import type { Finding, Rule } from '../rule.ts';
import { platformsBehind } from './behind.ts';
import { onPlatforms } from './finding.ts';
import { platformsFrom } from './list.ts';
import { piecesBefore, rightsBefore } from './pieces.ts';

const ALSO =
  'ran runs run running viewed drew draws attracted averaged ended ends concludes finishes wraps finished aired shown seen watch watched continues continued lives exclusive available back stream streamed out renewed screened broadcast wrapped concluded found due set slated scheduled planned purchased bought rented downloaded'.split(
    ' ',
  );
const OTHER_VERBS = new Set(ALSO);
/** What a channel may stand behind. */
const LINKS = new Set([
  'on',
  'to',
  'hit',
  'hits',
  'hitting',
  'via',
  'through',
  'reach',
  'reaches',
  'for',
  'joins',
  'join',
  'joined',
  'joining',
  'enters',
]);

/** "X premieres on Quark", "is set to hit Quark", "now available on Quark", "will be streaming on Quark". */
export const verbOn: Rule = {
  name: 'platform: verb with on',
  triggers: [...RELEASE_VERBS.keys(), ...ALSO],
  read: (s, ats) => (hasWord(s, LINKS) ? readEach(s, ats) : []),
};

const readEach = atEach(readAt);

function readAt(s: SentenceReading, at: number): Finding[] {
  const word = s.units[at]?.lower ?? '';
  if (s.units[at]?.kind !== 'word') return [];
  const group = verbGroup(s, at);
  if (group === undefined && !OTHER_VERBS.has(word)) return [];
  if (group === undefined && RELEASE_VERBS.get(word)?.form === 'base' && s.units[at - 1]?.lower !== 'to')
    return [];
  let from = group?.from ?? at;
  if (group === undefined)
    while (from > 0 && s.units[from - 1]?.kind === 'word' && AUXILIARIES.has(s.units[from - 1]?.lower ?? ''))
      from -= 1;
  if (isDenied(s, from, at)) return [];
  // "Newsline reached out to Quark": asked
  if (/^reach/.test(word) && s.units[at + 1]?.lower === 'out') return [];
  // "The story follows an ambush on Stone"
  if (/^follow/.test(word) && s.units[at + 1]?.lower !== 'on') return [];
  // "can be bought on Quark"; "bought a boat on"
  if (/^(?:purchased|bought|rented|downloaded)$/.test(word) && s.units[at - 1]?.lower !== 'be') return [];
  // "It was originally set for Quark": and is so no more
  if (
    /^(?:set|due|slated|scheduled|planned)$/.test(word) &&
    s.units.slice(from, at).some(({ lower }) => /^(?:was|were|originally)$/.test(lower))
  )
    return [];
  // "the revamped X, back on Quark": right behind it
  const back = word === 'back' && from === at && s.units[at - 1]?.lower === ',';
  const subject = group?.participle
    ? undefined
    : back
      ? worksEndingAt(s, at - 2, true, 1)
      : worksBefore(s, from);
  const object = group?.verb.transitive && !group.passive ? objectOf(s, group, subject) : undefined;
  // "Viewers can stream it on Quark", "X debuted its trailer on": the object is what is shown.
  const active = group?.verb.transitive === true && !group.passive && !group.participle;
  const piece = s.units
    .slice(group?.to ?? at, (group?.to ?? at) + 4)
    .some(({ lower }) => /^(?:finale|premiere|episodes?|season|pilot)$/.test(lower));
  if (active && object === undefined && !piece && (isObject(s, group.to) || isOthersThing(s, group.to)))
    return [];
  // "is running low on PS5s", "ended work on X"
  if (OVER.test(word) && !isOver(s, at + 1)) return [];
  const direct = /^(?:hits?|hitting|reach(?:es|ed|ing)?|join(?:s|ed|ing)?|enter(?:s|ed|ing)?)$/.test(word);
  const first = platformsBehind(s, object?.to ?? at + 1, direct);
  const found = [...first, ...onOtherDay(s, first.at(-1)?.to)];
  const last = found.at(-1);
  if (last === undefined) return [];
  const be = [last.to, last.to + 1].find((i) => /^(?:is|are)$/.test(s.units[i]?.lower ?? '')) ?? 0;
  const inverted = at <= 2 && word === 'available' && be > 0 ? worksStartingAt(s, be + 1, false) : undefined;
  const works: Works | undefined =
    inverted ??
    object ??
    subject ??
    piecesBefore(s, from) ??
    rightsBefore(s, from) ??
    releaseEndingAt(s, from - 1) ??
    meantToCome(s, from) ??
    (group?.participle ? participleWorks(s, at, last.to) : undefined);
  if (works === undefined) return [];
  return onPlatforms(
    works.works,
    found.map(({ platform }) => platform),
    Math.min(from, works.from),
    last.to,
  );
}

/** "on July 12 on Quark, and on July 13 on Zed": the channels of the second day. */
function onOtherDay(s: SentenceReading, to: number | undefined): PlatformAt[] {
  if (to === undefined) return [];
  const and = s.units[to]?.lower === ',' ? to + 1 : to;
  const date =
    s.units[and]?.lower === 'and' ? s.dates.find(({ from }) => from > and && from <= and + 2) : undefined;
  return date === undefined || s.units[date.to]?.lower !== 'on' ? [] : platformsFrom(s, date.to + 1);
}

/** "Drops the trailer on"; "drops this Friday on", "the week of May 5 on" is a day. */
function isObject(s: SentenceReading, at: number): boolean {
  return (
    OBJECT.test(s.units[at]?.lower ?? '') &&
    dateAt(s.dates, at) === undefined &&
    s.units[at + 1]?.lower !== 'week'
  );
}

/** "is bringing Stone's game to Quark": of hers, and not of who does it. */
function isOthersThing(s: SentenceReading, at: number): boolean {
  const unit = s.units[at];
  return unit?.kind === 'name' && unit.possessive && dateAt(s.dates, at) === undefined;
}

const OVER = /^(?:ran|runs?|running|ended|ends|finishes|concludes|concluded|wraps)$/;

/** What stands behind "ended", "ran", where a run is over. */
function isOver(s: SentenceReading, at: number): boolean {
  return (
    dateAt(s.dates, at) !== undefined ||
    /^(?:on|its|their|after|with|in|this|last|for|from|to|until|through|,|and|up|daily|weekly|nightly|exclusively|tonight|today|yesterday|just|only|here|there|over|across|during|since|at|between)$/.test(
      s.units[at]?.lower ?? '',
    )
  );
}

const OBJECT = /^(?:an?|the|its|it|them|their|his|her|this|that|these|those|some|any)$/;

function isDenied(s: SentenceReading, from: number, to: number): boolean {
  for (let i = Math.max(0, from - 2); i < to; i += 1)
    if (/^(?:not|never|no|would|could|might|if|longer|than|until)$|n't$/.test(s.units[i]?.lower ?? ''))
      return true;
  // "I waited for it to launch on Quark"
  return s.units[from - 2]?.lower === 'for' && /^(?:it|this|that|them)$/.test(s.units[from - 1]?.lower ?? '');
}
