import type { Work } from '../../claim.ts';
import { platformAt } from '../../reading/platform.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { worksBefore } from '../../reading/subject.ts';
import { areSure } from '../../reading/sure-works.ts';
import { isTitle, titleAt } from '../../reading/titles.ts';
import { worksStartingAt } from '../../reading/works.ts';
import { GETS_ORDER } from '../../words/episodes.ts';
import { MEDIUM_NOUNS } from '../../words/media.ts';

/** "An eight-episode order to Northgate", "has given Northgate a 13-episode order": to what the order goes. */
export function orderedFor(s: SentenceReading, at: number, noun: number): Work | undefined {
  if (/^(?:to|for)$/.test(s.units[noun + 1]?.lower ?? ''))
    return worksStartingAt(s, noun + 2, false)?.works[0];
  // "has picked up X with an eight-episode order"
  if (s.units[at - 2]?.lower === 'with' && isTitle(s.reading, s.units[at - 3]))
    return titleAt(s, at - 3)?.work;
  const receiver = at - 2;
  const given = s.units
    .slice(Math.max(0, receiver - 4), receiver)
    .some(({ lower }) => /^(?:gave|given|gives|handed|hands|giving|handing|awarded)$/.test(lower));
  return given && isTitle(s.reading, s.units[receiver]) ? titleAt(s, receiver)?.work : undefined;
}

const RENEWED = /^(?:renewed|return|returns|returned|returning|back|picked)$/;

/** "Quark placed a ten-episode order", "Quark stepped in to produce an 11-episode season": a channel does so with what is spoken of. */
export function isPlacedByChannel(s: SentenceReading, at: number): boolean {
  if (!/^an?$/.test(s.units[at - 1]?.lower ?? '')) return false;
  if (
    !/^(?:placed|made|issued|produce|produced|order|ordered|commission|commissioned|greenlit|greenlight|make|place|places|orders|commissions)$/.test(
      s.units[at - 2]?.lower ?? '',
    )
  )
    return false;
  for (let i = at - 3; i > at - 9 && i >= 0; i -= 1) {
    const unit = s.units[i];
    if (unit?.kind === 'name') return platformAt(s, i) !== undefined && !unit.possessive;
    if (unit?.kind !== 'word') return false;
  }
  return false;
}

/** "Northgate has landed an eight-episode order", "Northgate was renewed for a ten-episode season", "returns with a six-part run". */
export function getsIt(s: SentenceReading, at: number): Work | undefined {
  let verb = at - 2;
  if (s.units[verb]?.lower === 'new') verb -= 1;
  const small = /^(?:for|with)$/.test(s.units[verb]?.lower ?? '');
  if (small) verb -= s.units[verb - 1]?.lower === 'up' ? 2 : 1;
  const said = s.units[verb]?.lower ?? '';
  if (!(small ? RENEWED.test(said) : GETS_ORDER.has(said))) return undefined;
  while (
    /^(?:has|have|had|was|were|is|are|been|be|will|also|already|now|recently)$/.test(
      s.units[verb - 1]?.lower ?? '',
    )
  )
    verb -= 1;
  const works = worksBefore(s, verb);
  return works !== undefined && areSure(s, works) ? works.works[0] : undefined;
}

/** "Quark gave it a ten-episode order", "handed the show an eight-episode order". */
export function isGivenToTopic(s: SentenceReading, to: number): boolean {
  const it = s.units[to]?.lower ?? '';
  const verb = it === 'it' ? to - 1 : to - 2;
  if (it !== 'it' && !(MEDIUM_NOUNS.has(it) && s.units[to - 1]?.lower === 'the')) return false;
  return /^(?:gave|given|gives|handed|hands|awarded)$/.test(s.units[verb]?.lower ?? '');
}

/** "Quark's new show Low Tide got an 11-episode order": of what the sentence names, whether it can be read or not. */
export function namedBefore(s: SentenceReading, at: number): boolean {
  return s.units.slice(Math.max(0, at - 20), at).some((unit) => unit.kind === 'name' && !unit.possessive);
}
