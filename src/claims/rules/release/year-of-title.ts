import { bounds } from '../../../dates/bounds.ts';
import type { Work } from '../../claim.ts';
import type { DateAt } from '../../reading/dates.ts';
import { mayBeTitle } from '../../reading/may-be-title.ts';
import { platformAt } from '../../reading/platform.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { isTitle, titleAt } from '../../reading/titles.ts';
import { MEDIUM_NOUNS } from '../../words/media.ts';
import { OCCASIONS } from '../../words/places-of-release.ts';
import { isShowNoun } from '../platform/nouns.ts';
import type { Finding, Rule } from '../rule.ts';
import { releases } from './release-date.ts';

/** "2017's X", "last year's X", "this summer's X": the date belongs to the title right behind it, and to no other. */
export const yearOfTitle: Rule = {
  name: "release: year's title",
  triggers: ['year', 'summer', 'fall', 'spring', 'winter', 'autumn', 'month', ...years()],
  read: (s) => s.dates.flatMap((date) => readDate(s, date)),
};

function readDate(s: SentenceReading, date: DateAt): Finding[] {
  const last = s.units[date.to - 1];
  if (last === undefined || !last.possessive || date.edtf?.includes('X-') || date.precision === 'decade') {
    if (last === undefined || !last.possessive || date.precision !== 'season') return [];
  }
  let at = date.to;
  while (at < date.to + 5 && isAdjective(s, at)) at += 1;
  const own = possessiveTitle(s, at);
  if (own !== undefined) return tell(s, date, own, at + 2);
  // "this fall's iconic horror remake X": before a title that is known, any adjective
  const led =
    at === date.to + 5 ||
    s.units[at]?.kind === 'word' ||
    (platformAt(s, at) !== undefined && isShowNoun(s.units[at + 1]?.lower ?? ''));
  const known = led ? behindAdjectives(s, date.to) : undefined;
  at = known ?? at;
  const unit = s.units[at];
  // "1950's East London" is a decade
  if (/^\d\d\d0$/.test(date.asStated.replace(/['’]s$/, '')) && !unit?.quoted && !isTitle(s.reading, unit))
    return [];
  // "2017's Hollow Kingdom": no place has a year
  const place = (unit?.words ?? 0) > 1 ? 2 : 1;
  if (
    (s.reading.evidence.get(unit?.key ?? '')?.other ?? 0) > place &&
    !unit?.quoted &&
    !isTitle(s.reading, unit)
  )
    return [];
  if (unit?.kind !== 'name' || unit.possessive || OCCASIONS.test(unit.text) || !mayBeTitle(s, at)) return [];
  const mention = titleAt(s, at);
  if (mention === undefined) return [];
  // "2017's Ember film The Tide"
  const behind = mention.to + 1;
  if (MEDIUM_NOUNS.has(s.units[mention.to]?.lower ?? '') && isTitle(s.reading, s.units[behind])) {
    const called = s.units[behind]?.possessive ? undefined : titleAt(s, behind);
    return called === undefined ? [] : tell(s, date, called.work, called.to);
  }
  // "2017's Ember crossover": a name in front of a noun is no title of its own.
  const next = s.units[mention.to];
  if (
    next?.kind === 'word' &&
    isNoun(next.lower) &&
    !MEDIUM_NOUNS.has(next.lower) &&
    !/^(?:expansion|dlc)$/.test(next.lower)
  )
    return [];
  if (next?.kind === 'name' || next?.lower === 'of') return [];
  // "2017's Stone and Thunder": one title or two
  if (next?.lower === 'and' && !unit.quoted && isUnknown(s, at) && isUnknown(s, mention.to + 1)) return [];
  const { year: _, ...work } = mention.work;
  return tell(s, date, work, mention.to);
}

function isUnknown(s: SentenceReading, at: number): boolean {
  const unit = s.units[at];
  return (
    unit?.kind === 'name' &&
    !unit.quoted &&
    !unit.possessive &&
    unit.words === 1 &&
    !s.reading.titles.has(unit.key)
  );
}

const OTHER_PHRASE =
  /^(?:of|in|on|at|to|for|by|with|from|and|or|but|as|is|was|are|were|has|had|will|that|which|who|when|where|while|after|before|than|about|into|over|not|a|an|it|he|she|they|we|you)$/;

/** The title behind words that describe it; nothing that begins another phrase may stand between. */
function behindAdjectives(s: SentenceReading, from: number): number | undefined {
  for (let i = from; i < from + 7; i += 1) {
    const unit = s.units[i];
    // "last year's acclaimed Quark serial Low Tide"
    if (unit?.kind === 'name' && platformAt(s, i) !== undefined && !unit.possessive) continue;
    if (unit?.kind === 'name')
      return isTitle(s.reading, unit) || MEDIUM_NOUNS.has(s.units[i - 1]?.lower ?? '') ? i : undefined;
    const joined = unit?.lower === 'and' && s.units[i + 1]?.kind === 'word' && i > from;
    if (unit?.kind !== 'word' || unit.possessive || (OTHER_PHRASE.test(unit.lower) && !joined))
      return undefined;
  }
  return undefined;
}

/** "2017's Stone's Game": a name that owns the next, both of one title. */
function possessiveTitle(s: SentenceReading, at: number): Work | undefined {
  const [owner, owned] = [s.units[at], s.units[at + 1]];
  if (owner?.kind !== 'name' || !owner.possessive || owned?.kind !== 'name' || owned.possessive)
    return undefined;
  if (isTitle(s.reading, owned) || !/^(?:[,.;)—–]|and)$/.test(s.units[at + 2]?.lower ?? '.'))
    return undefined;
  return { title: s.reading.article.body.slice(owner.start, owned.end) };
}

function tell(s: SentenceReading, date: DateAt, work: Work, to: number): Finding[] {
  const past = isOver(s, date);
  return releases(
    s,
    {
      works: [work],
      from: date.from,
      to,
      lean: past ? 'back' : 'ahead',
      status: past ? 'past' : 'stated',
    },
    [date],
  );
}

function isAdjective(s: SentenceReading, at: number): boolean {
  const unit = s.units[at];
  if (unit?.kind !== 'word') return false;
  return (
    MEDIUM_NOUNS.has(unit.lower) ||
    /^(?:hit|big|critically|acclaimed|popular|upcoming|blockbuster|animated|live-action|wildly|successful|beloved|biggest|new|the|sleeper)$/.test(
      unit.lower,
    )
  );
}

/** Whether a small word behind a title is a noun rather than a verb, conjunction or preposition. */
function isNoun(word: string): boolean {
  return !/ed$|^(?:stars|and|or|but|as|in|on|at|to|for|with|from|by|of|is|was|were|are|has|had|will|would|which|that|who|where|when|while|after|before|because|since|than|then|also|not|did|does|do|could|can|may|might|should|alongside|opposite|starring|featuring|directed|if|so|though|although|until|about|like|over|through|into|season|seasons|premiere|finale|proved|became|made|saw|earned|grossed|took|marked|showed|gave|introduced|followed|came|went|got|hit|ended|won)$/.test(
    word,
  );
}

/** Whether the date lies before the article; where the article's date is not known, a year by itself is taken as past. */
function isOver(s: SentenceReading, date: DateAt): boolean {
  if (/^(?:this|next)/i.test(date.asStated)) return false;
  if (/^last/i.test(date.asStated)) return true;
  const latest = bounds(date.edtf ?? '')?.latest;
  const published = bounds(s.reading.article.published ?? '')?.earliest;
  return latest === undefined || published === undefined || latest < published;
}

function years(): string[] {
  return Array.from({ length: 160 }, (_, i) => String(1900 + i));
}
