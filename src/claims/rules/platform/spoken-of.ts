import type { Work } from '../../claim.ts';
import { type PlatformAt, platformAt } from '../../reading/platform.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { isTitle } from '../../reading/titles.ts';
import { mediaOf } from '../../reading/topic-medium.ts';
import { leadWork } from '../lead-work.ts';
import type { Finding } from '../rule.ts';
import { onPlatforms } from './finding.ts';
import { isPlainWord } from './nouns.ts';
import { channelsOf } from './subject-channel.ts';

const SPOKEN_OF =
  /^(?:series|show|miniseries|mini-series|drama|dramedy|comedy|sitcom|programme|program|thriller|adaptation|film|movie|hit|smash|soap|original|procedural|anthology|reboot|revival|serial|docuseries|sensation|phenomenon|pilot)$/;

/** "The hit Quark show": the one that is spoken of. */
export function spokenOf(s: SentenceReading, { platform, from, to }: PlatformAt, noun: number): Finding[] {
  const word = s.units[noun]?.lower ?? '';
  const work: Work | undefined = s.topic;
  if (work === undefined || !SPOKEN_OF.test(word) || isOtherMedium(s, work, word) || namesOther(s, work))
    return [];
  const behind = s.units[noun + 1]?.lower ?? '';
  // "the only one of the Quark pilot who is back": an earlier one
  if (word === 'pilot' && !isCast(s, from)) return [];
  if (isLead(s, from)) return onPlatforms([work], [platform], from, noun + 1);
  if (
    /^(?:about|based|from|that|which|lineup|slate|division|called|titled|including|such|,|for)$/.test(
      behind,
    ) &&
    !isClauseOf(s, noun)
  )
    return [];
  const the = theBefore(s, from) ?? ownBefore(s, from, to, noun);
  if (the === undefined || isOfOtherWork(s, work, platform)) return [];
  // "he told the Quark programme": where he spoke; "another show like the Quark drama"
  if (/^(?:told|tells|telling|like|unlike|than)$/.test(s.units[the - 1]?.lower ?? '')) return [];
  return onPlatforms([work], [platform], Math.min(from, the), Math.max(to, noun + 1));
}

/** How far in front of a title, or behind it, its channel stands where both are named together. */
const NEAR = 45;

/** "The Quark series", of an article that knows several channels and speaks of the title beside none but others. */
function isOfOtherWork({ reading }: SentenceReading, { title }: Work, platform: string): boolean {
  if (channelsOf(reading).length < 2) return false;
  const { body } = reading.article;
  const name = title.replace(/^The /, '').replace(/’/g, "'");
  for (let at = body.indexOf(platform); at >= 0; at = body.indexOf(platform, at + 1)) {
    const around = body.slice(
      Math.max(0, at - NEAR - name.length),
      at + platform.length + NEAR + name.length,
    );
    if (around.replace(/’/g, "'").includes(name)) return false;
  }
  return true;
}

/** "the makers of “X” talked of the Quark drama": rather of X than of the work that the article is about. */
function namesOther(s: SentenceReading, { title }: Work): boolean {
  let found = false;
  for (const unit of s.units) {
    if (!isTitle(s.reading, unit)) continue;
    if ((s.reading.titles.get(unit.key) ?? unit.text) === title) return false;
    found ||= unit.quoted;
  }
  return found;
}

/** ", which": goes on about the one spoken of, where "the Quark drama about" is another. */
function isClauseOf(s: SentenceReading, noun: number): boolean {
  return s.units[noun + 1]?.lower === ',' && s.units[noun + 2]?.kind === 'word';
}

/** "Quark's new drama has been renewed", "Sunday's episode of Quark's drama": its own, where the sentence begins with it. */
function ownBefore(s: SentenceReading, from: number, to: number, noun: number): number | undefined {
  if (from !== 0 || !s.units[to - 1]?.possessive) return undefined;
  const words = s.units.slice(to, noun).map(({ lower }) => lower);
  if (
    words.some((word) =>
      /^(?:other|first|next|second|latest|biggest|most|last|previous|own|rival)$/.test(word),
    )
  )
    return undefined;
  return s.units.some((unit) => isTitle(s.reading, unit) && s.reading.titles.get(unit.key) !== s.topic?.title)
    ? undefined
    : from;
}

/** Where "the" or "this" stands before the channel, with plain adjectives between; "The Quark" has its own, where the channel is not called so. */
function theBefore(s: SentenceReading, from: number): number | undefined {
  const channel = platformAt(s, from)?.platform;
  if (/^the /i.test(s.units[from]?.text ?? '') && !/^the /i.test(channel ?? '')) return from;
  for (let i = from - 1; i > from - 5 && i >= 0; i -= 1) {
    const unit = s.units[i];
    if (/^(?:the|this)$/.test(unit?.lower ?? '')) return i;
    if (
      unit?.kind !== 'word' ||
      !isPlainWord(s, i) ||
      /^(?:a|an|another|other|turned|first|previous|same|best|most|only|biggest|greatest|worst|in|on|for|two|three|his|her|their)$/.test(
        unit.lower,
      )
    )
      return undefined;
  }
  return undefined;
}

/** "Ada Stone is to star in a new Quark drama about": what the article begins with is what it is about. */
function isLead(s: SentenceReading, from: number): boolean {
  if (leadWork(s) === undefined) return false;
  if (s.sentence.kind === 'headline') return true;
  const words = s.units.slice(Math.max(0, from - 4), from).map(({ lower }) => lower);
  // "is to star as a press baron in a Quark drama"
  if (/^an?$/.test(words.at(-1) ?? '') && words.at(-2) === 'in' && isCast(s, from - 2)) return true;
  return words.some((word) => /^(?:new|upcoming|forthcoming)$/.test(word));
}

/** "is to star", "have signed up", "has been cast": what is told as new of those who act in it. */
function isCast(s: SentenceReading, to: number): boolean {
  for (let i = to - 1; i > to - 16 && i > 0; i -= 1) {
    const word = s.units[i]?.lower ?? '';
    if (/^(?:who|whose|which|that|appeared|seen|starred)$/.test(word)) return false;
    if (/^(?:star|play|appear|lead|headline)$/.test(word))
      return /^(?:to|will)$/.test(s.units[i - 1]?.lower ?? '');
    if (/^(?:cast|signed|join|joins|joined|landed)$/.test(word))
      return !/^(?:members?|list|from)$/.test(s.units[i + 1]?.lower ?? '');
  }
  return false;
}

/** "The Quark programme" is not the film that is spoken of. */
function isOtherMedium(s: SentenceReading, work: Work, noun: string): boolean {
  const media = mediaOf(s, work.title);
  if (media.size === 0) return false;
  return (
    media.has('series') !== !/^(?:film|movie)$/.test(noun) &&
    !/^(?:adaptation|thriller|hit|smash|original|sensation|phenomenon)$/.test(noun)
  );
}
