import { startsWithGivenName } from '../../reading/given-name.ts';
import { mayBeTitle } from '../../reading/may-be-title.ts';
import { isGaming, platformAt } from '../../reading/platform.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { isTitle } from '../../reading/titles.ts';
import { atEach } from '../at-each.ts';
import type { Finding, Rule } from '../rule.ts';
import { onPlatforms } from './finding.ts';
import { titlesFrom } from './titles-from.ts';

/** "Quark's revival of X", "the QBC's new version of Stone's X", "Quark's series adaptation of X". */
export const versionOf: Rule = {
  name: 'platform: its version of',
  triggers:
    'adaptation version versions adaptations revival reboot remake dramatisation dramatization dramatisations continuation reimagining take production telecast broadcast staging'.split(
      ' ',
    ),
  read: atEach(readAt),
};

const SHOWS =
  /^(?:broadcast|broadcasting|show|showing|air|airing|screen|screening|stream|streaming|ordered|commissioned|greenlit|making|developing|producing|planning|plans)$/;

/** "Quark will broadcast an adaptation of X": what the channel does with it. */
function shows(s: SentenceReading, from: number, noun: number): boolean {
  return s.units.slice(from, noun).some(({ lower }) => SHOWS.test(lower));
}

function readAt(s: SentenceReading, noun: number): Finding[] {
  if (!/^(?:of|on)$/.test(s.units[noun + 1]?.lower ?? '')) return [];
  let at = noun - 1;
  while (
    at > noun - 6 &&
    s.units[at]?.kind === 'word' &&
    !/^(?:of|for|on|by|and|with|the)$/.test(s.units[at]?.lower ?? '')
  )
    at -= 1;
  const platform = platformAt(s, at);
  if (platform === undefined || isGaming(platform.platform)) return [];
  const owned =
    s.units[at]?.possessive ||
    /^(?:a|an|the|new|upcoming|and|,|\d{4})$/.test(s.units[at - 1]?.lower ?? '') ||
    /^the /i.test(s.units[at]?.text ?? '') ||
    shows(s, at + 1, noun);
  if (!owned) return [];
  let name = noun + 2;
  while (
    name < noun + 6 &&
    /^(?:the|hit|novel|book|play|classic|beloved|much-loved|series|show|comic|comics|\d{4}s?)$/.test(
      s.units[name]?.lower ?? '',
    )
  )
    name += 1;
  if (s.units[name]?.possessive && s.units[name + 1]?.kind === 'name') name += 1;
  const unit = s.units[name];
  const shown =
    isTitle(s.reading, unit) ||
    (/^(?:telecast|broadcast)$/.test(s.units[noun]?.lower ?? '') && mayBeTitle(s, name)) ||
    (/^(?:dramatisations?|dramatization|adaptations?|versions)$/.test(s.units[noun]?.lower ?? '') &&
      mayBeTitle(s, name) &&
      !startsWithGivenName(unit?.text ?? '') &&
      (unit?.words ?? 0) > 1);
  const found =
    shown && !unit?.possessive ? titlesFrom(s, name, true, /s$/.test(s.units[noun]?.lower ?? '')) : undefined;
  if (found === undefined) return [];
  const works = /s$/.test(s.units[noun]?.lower ?? '') ? found.works : found.works.slice(0, 1);
  // what is shown is no book, though it is made from one
  const bare = works.map(({ medium: _, ...work }) => work);
  return onPlatforms(bare, [platform.platform], at, found.to);
}
