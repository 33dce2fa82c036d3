import type { Work } from '../../claim.ts';
import { longTitleAt } from '../../reading/long-title.ts';
import { isGaming, platformAt } from '../../reading/platform.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { worksBefore } from '../../reading/subject.ts';
import { isTitle, titleAt } from '../../reading/titles.ts';
import { foldName } from '../../reading/unit.ts';
import { mayBeTitle, worksEndingAt } from '../../reading/works.ts';
import { MEDIUM_NOUNS } from '../../words/media.ts';
import type { Finding, Rule } from '../rule.ts';
import { onPlatforms } from './finding.ts';

/** "The Quark series", "hit Quark comedy X", "Quark's X", "the upcoming Quark X show", "the Quark show, X". */
export const attributive: Rule = {
  name: 'platform: in front of the work',
  triggers: [...MEDIUM_NOUNS.keys(), 'season', 'programme', 'program', 'original', "'s"],
  read: (s) => s.units.flatMap((_, at) => readAt(s, at)),
};

const NOUN = (word: string): boolean =>
  (MEDIUM_NOUNS.has(word) && !/^(?:books|games|films|movies|novels)$/.test(word)) ||
  /^(?:programme|program|hit|original)$/.test(word);
const BETWEEN =
  /^(?:new|hit|upcoming|original|limited|live-action|animated|short-lived|long-running|acclaimed|popular|smash|cult|crime|sci-fi|medical|legal|teen|period|reality|other|own|first|tv|television|streaming|supernatural|period|historical|dark|black|superhero|fantasy|comedy|drama)$/;

function readAt(s: SentenceReading, at: number): Finding[] {
  const platform = platformAt(s, at);
  if (platform === undefined || isGaming(platform.platform)) return [];
  const owner = s.units[platform.to - 1]?.possessive === true;
  const told = predicated(s, at, platform) ?? besideTitle(s, at, platform);
  if (told !== undefined) return told;
  let noun: number | undefined;
  for (let i = platform.to; i < platform.to + 6; i += 1) {
    const unit = s.units[i];
    if (unit === undefined) return [];
    if (unit.kind === 'name') return named(s, i, platform, noun !== undefined, owner);
    if (unit.lower === ',' && noun !== undefined && s.units[i + 1]?.capital)
      return apposed(s, i + 1, platform);
    if (unit.kind !== 'word') break;
    if (NOUN(unit.lower)) noun = i;
    else if (!BETWEEN.test(unit.lower)) break;
  }
  return noun === undefined ? [] : spokenOf(s, at, noun, platform);
}

/** "X is Quark's first drama", "X is a Quark series": of X. */
function predicated(s: SentenceReading, at: number, { platform, from, to }: Found): Finding[] | undefined {
  let is = at - 1;
  if (/^(?:a|an|the)$/.test(s.units[is]?.lower ?? '')) is -= 1;
  if (!/^(?:is|was)$/.test(s.units[is]?.lower ?? '')) return undefined;
  const noun = s.units
    .slice(to, to + 6)
    .some((unit) => MEDIUM_NOUNS.has(unit.lower) || unit.lower === 'original');
  const works = noun ? worksBefore(s, is) : undefined;
  return works === undefined ? [] : onPlatforms(works.works, [platform], from, to);
}

/** "X, the Quark thriller that": the title before the comma. */
function besideTitle(s: SentenceReading, at: number, { platform, from, to }: Found): Finding[] | undefined {
  const own = /^the /i.test(s.units[at]?.text ?? '');
  const comma = own ? at - 1 : at - 2;
  if (!own && !/^(?:a|an|the|its)$/.test(s.units[at - 1]?.lower ?? '')) return undefined;
  if (s.units[comma]?.lower !== ',' || s.units[comma - 1]?.kind !== 'name') return undefined;
  if (!s.units.slice(to, to + 5).some((unit) => NOUN(unit.lower))) return undefined;
  const works = worksEndingAt(s, comma - 1, true);
  // "Saving Stone, the Quark thriller": a participle with a capital opens the title.
  if (works === undefined || /ing$/.test(s.units[works.from - 1]?.lower ?? '')) return [];
  return onPlatforms(works.works, [platform], Math.min(from, works.from), to);
}

type Found = { readonly platform: string; readonly from: number; readonly to: number };

/** "Quark's X", "Quark comedy X", "the Quark X show". */
function named(
  s: SentenceReading,
  at: number,
  { platform, from }: Found,
  noun: boolean,
  owner: boolean,
): Finding[] {
  const unit = s.units[at];
  if (unit === undefined || unit.possessive) return [];
  if (!(noun ? mayBeTitle(s, at) : isTitle(s.reading, unit))) return [];
  const mention = noun ? longTitleAt(s, at) : titleAt(s, at);
  if (mention === undefined) return [];
  const behind = s.units[mention.to]?.lower ?? '';
  // "Quark's other X spinoff, Y": of Y; "Quark's X sequel": of neither.
  if (/^(?:spinoff|spin-off|prequel|sequel|franchise|universe|remake|reboot|revival)$/.test(behind)) {
    return s.units[mention.to + 1]?.lower === ',' && s.units[mention.to + 2]?.kind === 'name'
      ? apposed(s, mention.to + 2, { platform, from, to: at })
      : [];
  }
  const medium = MEDIUM_NOUNS.has(behind) || behind === 'season';
  if (!noun && !owner && !medium) return [];
  return onPlatforms([mention.work], [platform], from, mention.to);
}

/** "The Quark show, X": also where X is an ordinary word that ends the sentence ("the Quark show, See."). */
function apposed(s: SentenceReading, at: number, { platform, from }: Found): Finding[] {
  const unit = s.units[at];
  const mention = mayBeTitle(s, at) ? titleAt(s, at) : undefined;
  const end = s.units[mention?.to ?? at + 1]?.lower;
  if (end !== undefined && !/^[,.;—–)]$/.test(end)) return [];
  if (mention !== undefined) return onPlatforms([mention.work], [platform], from, mention.to);
  return unit?.kind === 'word' && unit.text.length > 2 && end !== ','
    ? onPlatforms([{ title: unit.text }], [platform], from, at + 1)
    : [];
}

/** "The Quark series": the one that is spoken of. */
function spokenOf(s: SentenceReading, at: number, noun: number, { platform, from }: Found): Finding[] {
  const before = /^the /i.test(s.units[at]?.text ?? '') ? 'the' : (s.units[at - 1]?.lower ?? '');
  const word = s.units[noun]?.lower ?? '';
  const work: Work | undefined = s.topic;
  if (work !== undefined && isOtherMedium(s, work, word)) return [];
  // "he told the Quark programme": where he spoke
  const told = s.units[/^the /i.test(s.units[at]?.text ?? '') ? at - 1 : at - 2]?.lower ?? '';
  if (/^(?:told|tells|telling)$/.test(told)) return [];
  if (
    work === undefined ||
    !/^(?:the|this)$/.test(before) ||
    !/^(?:series|show|miniseries|mini-series|drama|comedy|sitcom|programme|program|thriller|adaptation|film|movie)$/.test(
      word,
    )
  )
    return [];
  if (
    s.units[noun + 1]?.kind === 'name' ||
    /^(?:about|based|from|that|which|lineup|slate|division)$/.test(s.units[noun + 1]?.lower ?? '')
  )
    return [];
  return onPlatforms([work], [platform], from, noun + 1);
}

/** "The Quark programme" is not the film that is spoken of. */
function isOtherMedium(s: SentenceReading, work: Work, noun: string): boolean {
  const media = s.reading.evidence.get(foldName(work.title))?.media;
  if (media === undefined || media.size === 0) return false;
  return (
    media.has('series') !== !/^(?:film|movie)$/.test(noun) && noun !== 'adaptation' && noun !== 'thriller'
  );
}
