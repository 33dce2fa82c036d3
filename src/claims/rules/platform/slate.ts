import type { Work } from '../../claim.ts';
import { mayBeTitle } from '../../reading/may-be-title.ts';
import { type PlatformAt, platformAt } from '../../reading/platform.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { worksBefore } from '../../reading/subject.ts';
import { titleAt } from '../../reading/titles.ts';
import { AUXILIARIES } from '../../words/release.ts';
import { atEach } from '../at-each.ts';
import type { Finding, Rule } from '../rule.ts';
import { onPlatforms } from './finding.ts';
import { isPlainWord } from './nouns.ts';
import { channelsBefore, lastChannel, verbStart } from './subject-channel.ts';
import { titlesFrom } from './titles-from.ts';

const SLATES =
  'slate lineup line-up launches productions titles successes roster list library catalogue catalog stable schedule collection crop offerings hits originals shows series dramas comedies programming movies films'.split(
    ' ',
  );

/** "X joins a growing list of dramas on Quark, including A and B", "joins Quark's slate of thrillers", "Quark's hits include A and B". */
export const slate: Rule = {
  name: 'platform: one of its list',
  triggers: SLATES,
  read: atEach(readAt),
};

function readAt(s: SentenceReading, noun: number): Finding[] {
  if (s.units[noun]?.kind !== 'word') return [];
  const channel = ownerBefore(s, noun) ?? channelBehind(s, noun) ?? channelThatHas(s, noun);
  if (channel === undefined) return [];
  const names = [channel.platform];
  const to = Math.max(noun + 1, channel.to);
  const joining = joins(s, Math.min(noun, channel.from));
  const found = joining === undefined ? [] : onPlatforms(joining, names, channel.from, to);
  return [...found, ...listed(s, to, names)];
}

/** "Quark's growing slate", "the Quark lineup". */
function ownerBefore(s: SentenceReading, noun: number): PlatformAt | undefined {
  for (let i = noun - 1; i > noun - 6 && i >= 0; i -= 1) {
    const unit = s.units[i];
    if (unit?.kind === 'name') {
      const two = i > 0 ? platformAt(s, i - 1) : undefined;
      const here = two?.to === i + 1 ? two : platformAt(s, i);
      // "a comic turned Quark series, like its heroes": one
      if (s.units[noun]?.lower === 'series' && ONE.test(s.units[(here?.from ?? i) - 1]?.lower ?? ''))
        return undefined;
      return here?.to === i + 1 && (unit.possessive || i === noun - 1) ? here : undefined;
    }
    if (
      unit?.kind !== 'word' ||
      !/^(?:growing|expanding|upcoming|current|recent|other|impressive|new|fall|autumn|summer|spring|winter|drama|comedy|original|ever-growing|ever-expanding|packed|scripted|biggest|most|popular|previous|long)$/.test(
        unit.lower,
      )
    )
      return undefined;
  }
  return undefined;
}

const ONE = /^(?:an?|this|that|turned)$/;

const HAS =
  /^(?:has|had|boasts|offers|released|made|produced|ordered|launched|aired|streamed|commissioned|announced|renewed|premiered|debuted)$/;
const SEVERAL =
  /^(?:several|many|more|numerous|countless|dozens|number|host|string|slew|range|few|two|three|four|other|some|various|multiple|such)$/;

/** "Quark has released several post-war shows and movies, including": what it has had before. */
function channelThatHas(s: SentenceReading, noun: number): PlatformAt | undefined {
  let told = false;
  for (let i = noun - 1; i > noun - 9 && i > 0; i -= 1) {
    const word = s.units[i]?.lower ?? '';
    if (told && HAS.test(word)) {
      const from = verbStart(s, i);
      // "It now has other shows, including": of the channel that is spoken of
      const spoken = from === 1 && s.units[0]?.lower === 'it' ? lastChannel(s) : undefined;
      if (spoken !== undefined) return { platform: spoken, from: 0, to: noun + 1 };
      const [first, other] = channelsBefore(s, from);
      return other === undefined ? first : undefined;
    }
    if (!isPlainWord(s, i) && !/^(?:of|and)$/.test(word)) return undefined;
    told ||= SEVERAL.test(word);
  }
  return undefined;
}

/** "A growing list of science fiction on Quark". */
function channelBehind(s: SentenceReading, noun: number): PlatformAt | undefined {
  if (s.units[noun + 1]?.lower !== 'of' && s.units[noun + 1]?.lower !== 'on') return undefined;
  for (let i = noun + 1; i < noun + 8; i += 1) {
    const unit = s.units[i];
    if (unit === undefined || unit.kind === 'mark') return undefined;
    if (unit.kind === 'name') {
      const here = /^(?:on|at|for|from)$/.test(s.units[i - 1]?.lower ?? '') ? platformAt(s, i) : undefined;
      return here === undefined || s.units[here.to - 1]?.possessive ? undefined : here;
    }
  }
  return undefined;
}

/** The subject of "joins" in front of the list. */
function joins(s: SentenceReading, from: number) {
  for (let i = from - 1; i > from - 6 && i > 0; i -= 1) {
    const word = s.units[i]?.lower ?? '';
    if (/^(?:joins|join|joined|joining)$/.test(word)) {
      let verb = i;
      while (verb > 0 && AUXILIARIES.has(s.units[verb - 1]?.lower ?? '')) verb -= 1;
      return /^(?:not|never|could|might)$/.test(s.units[verb - 1]?.lower ?? '')
        ? undefined
        : worksBefore(s, verb)?.works;
    }
    if (
      !/^(?:a|an|the|growing|long|ever-growing|expanding|short|impressive|list|of|other|its|lineup|slate|roster)$/.test(
        word,
      )
    )
      return undefined;
  }
  return undefined;
}

const INTRODUCES = /^(?:including|like|such|include|includes|included|are|alongside)$/;

/** ", including recent series like A, B and C, alongside D": each of them is there. */
function listed(s: SentenceReading, to: number, names: readonly string[]): Finding[] {
  let i = to;
  let introduced = false;
  for (; i < to + 12; i += 1) {
    const unit = s.units[i];
    if (unit === undefined) return [];
    if (unit.kind === 'name') break;
    introduced ||= INTRODUCES.test(unit.lower);
    if (unit.kind === 'mark' ? unit.lower !== ',' : !BEFORE_LIST.test(unit.lower)) return [];
  }
  const found = introduced ? (seasonsOf(s, i) ?? titlesFrom(s, i, true, true)) : undefined;
  return found === undefined || found.works.length < 2 ? [] : onPlatforms(found.works, names, to, found.to);
}

/** "The first season of X and the second season of Y". */
function seasonsOf(s: SentenceReading, from: number) {
  const works: Work[] = [];
  let at = from;
  while (works.length < 8) {
    const mention = s.units[at]?.kind === 'name' && mayBeTitle(s, at) ? titleAt(s, at) : undefined;
    if (mention === undefined) break;
    works.push({ title: mention.work.title });
    let next = mention.to;
    while (
      next < mention.to + 8 &&
      /^(?:,|and|the|season|second|third|fourth|first|new|latest|of|final)$/.test(s.units[next]?.lower ?? '')
    )
      next += 1;
    if (s.units[next - 1]?.lower !== 'of') return works.length > 1 ? { works, to: mention.to } : undefined;
    at = next;
  }
  return works.length > 1 ? { works, to: at } : undefined;
}

const BEFORE_LIST =
  /^(?:including|like|such|as|and|include|includes|included|are|the|recent|other|hit|hits|series|shows|dramas|comedies|which|that|also|already|of|season|first|second|third|fourth|final|latest|science|fiction|thrillers|films|movies|original|originals|popular|drama|comedy|show|fellow|acclaimed|crime|true-crime|limited|sci-fi|fantasy|current|previous|titles)$/;
