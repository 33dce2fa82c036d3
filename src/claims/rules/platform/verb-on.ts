import { hasWord } from '../../reading/has-word.ts';
import { platformAt, platformHere } from '../../reading/platform.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { worksBefore } from '../../reading/subject.ts';
import { type Works, worksStartingAt } from '../../reading/works.ts';
import { BESIDE_DATE, SHOWN_AT } from '../../words/places-of-release.ts';
import { AUXILIARIES, RELEASE_VERBS } from '../../words/release.ts';
import { objectOf } from '../release/object.ts';
import { participleWorks } from '../release/participle.ts';
import { verbGroup } from '../release/verb-group.ts';
import type { Finding, Rule } from '../rule.ts';
import { onPlatforms } from './finding.ts';
import { platformsFrom } from './list.ts';

const ALSO =
  'ran runs run running ended ends finished aired shown seen watch watched continues continued lives exclusive available back stream streamed out renewed screened broadcast wrapped concluded found due set'.split(
    ' ',
  );
const OTHER_VERBS = new Set(ALSO);
/** What a channel may stand behind. */
const LINKS = new Set(['on', 'to', 'hit', 'hits', 'hitting', 'via', 'through', 'reach', 'reaches', 'for']);

/** "X premieres on Quark", "is set to hit Quark", "now available on Quark", "will be streaming on Quark". */
export const verbOn: Rule = {
  name: 'platform: verb with on',
  triggers: [...RELEASE_VERBS.keys(), ...ALSO],
  read: (s, ats) => (hasWord(s, LINKS) ? ats.flatMap((at) => readAt(s, at)) : []),
};

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
  const subject = group?.participle ? undefined : worksBefore(s, from);
  const object = group?.verb.transitive && !group.passive ? objectOf(s, group, subject) : undefined;
  const found = platformsBehind(s, object?.to ?? at + 1, word);
  const last = found.at(-1);
  if (last === undefined) return [];
  const be = [last.to, last.to + 1].find((i) => /^(?:is|are)$/.test(s.units[i]?.lower ?? '')) ?? 0;
  const inverted = at <= 2 && word === 'available' && be > 0 ? worksStartingAt(s, be + 1, false) : undefined;
  const works: Works | undefined =
    inverted ??
    object ??
    subject ??
    newEpisodes(s, from) ??
    (group?.participle ? participleWorks(s, at, last.to) : undefined);
  if (works === undefined) return [];
  return onPlatforms(
    works.works,
    found.map(({ platform }) => platform),
    Math.min(from, works.from),
    last.to,
  );
}

/** "New episodes drop Fridays on": of what is spoken of, though it began before. */
function newEpisodes(s: SentenceReading, verb: number): Works | undefined {
  return s.units[verb - 1]?.lower === 'episodes' && verb < 4 && s.topic !== undefined
    ? { works: [s.topic], from: verb - 1, to: verb }
    : undefined;
}

/** The platforms behind "on", "to" and the like, with nothing but dates and places between; a list of them is read whole. */
function platformsBehind(s: SentenceReading, from: number, verb: string) {
  const direct = /^(?:hits?|hitting|reach(?:es|ed|ing)?)$/.test(verb);
  for (let i = from; i < from + 18; i += 1) {
    const unit = s.units[i];
    if (unit === undefined) return [];
    const dated = s.dates.some((date) => date.from <= i && date.to > i);
    if (unit.kind === 'name' && !dated && !RUN.test(unit.lower)) {
      const before = s.units[i - 1]?.lower ?? '';
      const known = platformAt(s, i);
      if (
        known !== undefined &&
        (direct ||
          /^(?:on|to|via|through|for|streamer|service|channel|network|the|broadcaster)$/.test(before))
      )
        return platformsFrom(s, i);
      const shown = before === 'on' && platformHere(s, i);
      if (shown) return platformsFrom(s, i);
      if (!/^(?:in|at|across|from|and|,)$/.test(before) && s.units[i - 1]?.kind !== 'name') return [];
      continue;
    }
    if (
      !dated &&
      unit.kind !== 'name' &&
      !BESIDE_DATE.has(unit.lower) &&
      !SHOWN_AT.has(unit.lower) &&
      !RUN.test(unit.lower)
    )
      return [];
  }
  return [];
}

/** "ended its long run on", "aired for five seasons on", "exclusively available to stream on". */
const RUN =
  /^(?:run|its|their|seasons?|series|years?|\d+-year|[a-z]{3,8}-year|stream|watch|view|available|exclusive|exclusively|episodes|decade|final|cable|streaming|wrapped|long-running|now|instantly|right|subscribers|one|two|three|four|five|six|seven|eight|nine|ten|\d+|today|premium|\d{1,2}(?:am|pm)|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)$/;

function isDenied(s: SentenceReading, from: number, to: number): boolean {
  for (let i = Math.max(0, from - 2); i < to; i += 1)
    if (/^(?:not|never|no|would|could|might|if|longer|than|until)$|n't$/.test(s.units[i]?.lower ?? ''))
      return true;
  return false;
}
