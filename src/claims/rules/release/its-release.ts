import { phraseStartingAt } from '../../reading/object-phrase.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { isTitle, titleAt } from '../../reading/titles.ts';
import type { Works } from '../../reading/works.ts';
import { MEDIUM_NOUNS } from '../../words/media.ts';
import { RELEASE_NOUNS } from '../../words/release.ts';

const ADJECTIVE =
  /^(?:theatrical|worldwide|global|wide|streaming|official|planned|us|uk|u\.s\.|u\.k\.|domestic|international|theaters?|new|own)$/;

/** "Its release", "the film's release date", "X's premiere": whose it is, where such a phrase ends at `last`. */
export function releaseEndingAt(s: SentenceReading, last: number): Works | undefined {
  const of = releaseOfBefore(s, last);
  if (of !== undefined) return of;
  let noun = last;
  if (/^(?:date|dates)$/.test(s.units[noun]?.lower ?? '')) noun -= 1;
  if (!isNoun(s, noun)) return undefined;
  let at = noun - 1;
  while (
    at > noun - 4 &&
    s.units[at]?.kind === 'word' &&
    !s.units[at]?.possessive &&
    ADJECTIVE.test(s.units[at]?.lower ?? '')
  )
    at -= 1;
  return ownerAt(s, at, last + 1);
}

/** As `releaseEndingAt`, of a phrase that begins at `from`; with "the release of X" too. */
export function releaseStartingAt(s: SentenceReading, from: number): Works | undefined {
  for (let i = from; i < from + 6; i += 1) {
    if (s.units[i] === undefined || s.units[i]?.kind === 'mark') return undefined;
    if (!isNoun(s, i)) continue;
    const to = /^(?:date|dates)$/.test(s.units[i + 1]?.lower ?? '') ? i + 2 : i + 1;
    if (/^(?:of|for)$/.test(s.units[to]?.lower ?? '')) return ownedBy(s, from, to + 1);
    let at = i - 1;
    while (at > from && ADJECTIVE.test(s.units[at]?.lower ?? '')) at -= 1;
    return at < from ? undefined : ownerAt(s, at, to);
  }
  return undefined;
}

function isNoun(s: SentenceReading, at: number): boolean {
  const unit = s.units[at];
  return unit?.kind === 'word' && !unit.possessive && RELEASE_NOUNS.has(unit.lower);
}

/** "X's", "its", "the film's"; "the release" by itself is that of the work spoken of. */
function ownerAt(s: SentenceReading, at: number, to: number): Works | undefined {
  const owner = s.units[at];
  if (owner === undefined) return undefined;
  if (owner.kind === 'name') {
    const work = owner.possessive && isTitle(s.reading, owner) ? titleAt(s, at)?.work : undefined;
    return work && { works: [work], from: at, to };
  }
  const ofTopic =
    /^(?:its|the)$/.test(owner.lower) ||
    (owner.possessive &&
      (MEDIUM_NOUNS.has(owner.lower) || owner.lower === 'season') &&
      /^(?:the|this)$/.test(s.units[at - 1]?.lower ?? ''));
  return ofTopic && s.topic !== undefined ? { works: [s.topic], from: at, to } : undefined;
}

/** "The release of X", where X ends at `last`. */
function releaseOfBefore(s: SentenceReading, last: number): Works | undefined {
  for (let i = last - 1; i > last - 18 && i > 0; i -= 1) {
    if (!/^(?:of|for)$/.test(s.units[i]?.lower ?? '')) continue;
    const noun = /^(?:date|dates)$/.test(s.units[i - 1]?.lower ?? '') ? i - 2 : i - 1;
    if (!isNoun(s, noun)) return undefined;
    const works = ownedBy(s, noun, i + 1);
    return works?.to === last + 1 ? works : undefined;
  }
  return undefined;
}

function ownedBy(s: SentenceReading, from: number, at: number): Works | undefined {
  const works = phraseStartingAt(s, at);
  return works && { ...works, from };
}
