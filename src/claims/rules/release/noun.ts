import type { Work } from '../../claim.ts';
import { isPlainName } from '../../reading/belongs.ts';
import { dateAt } from '../../reading/date-at.ts';
import { dateValue } from '../../reading/dates.ts';
import { startsWithGivenName } from '../../reading/given-name.ts';
import { readNumber } from '../../reading/numbers.ts';
import { phraseStartingAt } from '../../reading/object-phrase.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { isTitle, titleAt } from '../../reading/titles.ts';
import { mediaOf } from '../../reading/topic-medium.ts';
import { foldName } from '../../reading/unit.ts';
import { worksEndingAt, worksStartingAt } from '../../reading/works.ts';
import { MEDIUM_NOUNS, SEVERAL_WORKS } from '../../words/media.ts';
import { DATE_NOUNS, RELEASE_NOUNS } from '../../words/release.ts';
import { atEach, whereDated } from '../at-each.ts';
import type { Finding, Rule } from '../rule.ts';
import { dateOf, leanOf } from './noun-date.ts';
import {
  firstOfLine,
  isCompanys,
  isFollowed,
  isFormerPlan,
  isNotIt,
  isOfOther,
  isSomebodys,
  isTheatricalRun,
  isWhose,
  wasPlanned,
} from './noun-owner.ts';
import { mayMeanTopic } from './noun-topic.ts';
import { isRedCarpet } from './red-carpet.ts';
import { releases } from './release-date.ts';

/** "A June release window", "a planned release in May 2006", "its premiere this June", "release date: March 3, 2027". */
export const noun: Rule = {
  name: 'release: noun with a date',
  triggers: [...RELEASE_NOUNS, 'date', 'window', 'bows', 'run'],
  read: whereDated(atEach(readAt)),
};

/** What else comes out, is shown or is announced on a day. */
const OTHER =
  /^(?:trailers?|teasers?|clips?|footage|soundtrack|album|single|poster|images?|photos?|dvd|blu-ray|vinyl|digital|book|demo|beta|dlc|press|news|filming|production|shooting|casting|festival|world|red-carpet|presale|ticket|tickets|toys?|merchandise|figure|update|patch|tour|mid-season|midseason|original|episode|books|exhibit|exhibition|attraction|ride|store|shop|restaurant|pop-up|park|museum|experience)$/;

function readAt(s: SentenceReading, at: number): Finding[] {
  const unit = s.units[at];
  if (unit?.kind !== 'word' || unit.possessive) return [];
  if (!RELEASE_NOUNS.has(unit.lower) && !isTheatricalRun(s, at)) return [];
  const to = DATE_NOUNS.has(s.units[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  if (
    (OTHER.test(s.units[at - 1]?.lower ?? '') &&
      unit.lower !== 'run' &&
      !(s.units[at - 1]?.lower === 'world' && isPlay(s))) ||
    /^(?:to|will|not|no|who|which|they|both|also|now|finally|then|soon|can|could|would|may|might|should|shall|must|next|eventually|did|does|do)$/.test(
      s.units[at - 1]?.lower ?? '',
    )
  )
    return [];
  // "its opening weekend in May"
  if (isSomebodys(s, at) || s.units[at + 1]?.lower === 'weekend') return [];
  if (isOfCompany(s, at) || isNotIt(s, at, to)) return [];
  // "Ada Stone and Bo Reed return in May": a verb
  const named = dateAt(s.dates, at - 1) === undefined ? s.units[at - 1] : undefined;
  if (named?.kind === 'name' && !named.possessive && !isPlainName(s, at - 1) && !isKnownWork(s, at - 1))
    return [];
  // "The new shows that debut in May": a verb
  if (s.units[at - 1]?.lower === 'that' && SEVERAL_WORKS.has(s.units[at - 2]?.lower ?? '')) return [];
  const date = dateOf(s, at, to);
  if (date === undefined) return [];
  const [first, last] = [Math.min(at, date.from), Math.max(to, date.to)];
  if (isFormerPlan(s, first) || wasPlanned(s, last)) return [];
  const works = ofNoun(s, to) ?? worksOf(s, first, last);
  if (works === undefined || isRedCarpet(s, works, at, date) || isOfOther(s, at, date.to)) return [];
  const lean = leanOf(s, first, to, date);
  // "the debut of Low Tide this weekend", of which nothing tells when it was
  if (/\bweek/.test(date.asStated) && dateValue(s, date, lean) === undefined) return [];
  return releases(s, { works, from: first, to: last, lean }, [date]);
}

/** "The company's 1950 launch": of something that is no work. */
function isOfCompany(s: SentenceReading, noun: number): boolean {
  for (let i = noun - 1; i > noun - 4 && i >= 0; i -= 1) {
    const unit = s.units[i];
    if (unit?.kind === 'word' && unit.possessive) return COMPANY.test(unit.lower);
  }
  return false;
}

const COMPANY =
  /^(?:company|studio|network|channel|streamer|service|platform|label|publisher|band|singer|actor|actress|director|festival|site|website|magazine|star)$/;

/** Of a play, its world premiere is the day that it opens. */
function isPlay(s: SentenceReading): boolean {
  return (
    mediaOf(s, s.topic?.title).has('play') ||
    s.units.slice(0, 8).some(({ lower }) => /^(?:play|musical)$/.test(lower))
  );
}

/** A title, and no name of somebody that the article takes for one. */
function isKnownWork(s: SentenceReading, at: number): boolean {
  const unit = s.units[at];
  if (!isTitle(s.reading, unit)) return false;
  return unit?.quoted === true || unit?.words !== 2 || !startsWithGivenName(unit.text);
}

/** "The premiere date of “X” has been set for": what stands right behind the noun. */
function ofNoun(s: SentenceReading, to: number): readonly Work[] | undefined {
  if (!/^(?:of|for)$/.test(s.units[to]?.lower ?? '') || dateAt(s.dates, to + 1) !== undefined)
    return undefined;
  return phraseStartingAt(s, to + 1)?.works;
}

/** The work: the title in front or behind "of" and "for", else the one that is spoken of; refused where a noun of something else stands there. */
function worksOf(s: SentenceReading, from: number, to: number): readonly Work[] | undefined {
  const after = s.units[to]?.lower;
  if (after === 'for' || after === 'of' || (after === 'to' && isGiven(s, from))) {
    const named = worksStartingAt(s, to + 1, true);
    // "the opening of the X exhibit"
    if (named !== undefined) return OTHER.test(s.units[named.to]?.lower ?? '') ? undefined : named.works;
    if (s.units[to + 1]?.kind === 'name') return undefined;
  }
  // "X ended, ten years after the series' launch in": of what the sentence speaks of
  if (s.units[from - 1]?.possessive && MEDIUM_NOUNS.has(s.units[from - 1]?.lower ?? '')) {
    const first = s.units.findIndex((unit, i) => i < from && isTitle(s.reading, unit));
    const work = first < 0 || first > 6 ? undefined : titleAt(s, first)?.work;
    if (work !== undefined) return [work];
    // "The Tides panel … since the series' launch": a name that nothing shows to be a work
    if (s.units[0]?.kind === 'name' && s.units[0].key !== foldName(s.topic?.title ?? '')) return undefined;
  }
  let season: number | undefined;
  let near = true;
  let relative = false;
  const ofRun =
    s.units[to - 1]?.lower === 'run' || s.units.slice(from, to).some(({ lower }) => lower === 'run');
  for (let i = from - 1; i >= Math.max(0, from - 14); i -= 1) {
    const unit = s.units[i];
    if (unit === undefined || /^[;:“”"—–]$/.test(unit.lower)) break;
    // "X (from the makers of Y) is set for a May release": X
    if (unit.lower === ')') {
      const open = s.units.findLastIndex(({ lower }, before) => before < i && lower === '(');
      if (open > i - 20 && open > 0) i = open;
      continue;
    }
    // Only within the same phrase: "production begins next year, with a release in May" is a release.
    near &&= !/^(?:,|with|and|ahead|before|for)$/.test(unit.lower);
    if (near && OTHER.test(unit.lower) && !ofRun && !(unit.lower === 'world' && isPlay(s))) return undefined;
    if (unit.lower === 'season')
      season ??= readNumber(s.units[i + 1]?.lower) ?? readNumber(s.units[i - 1]?.lower, 'ordinal');
    if (opensRelative(s, i)) {
      relative = true;
      break;
    }
    if (unit.kind !== 'name' || isMakersWork(s, i) || isFollowed(s, i) || isWhose(s.units[i + 1])) continue;
    if (isTitle(s.reading, unit)) {
      if (unit.possessive) return titleAt(s, i) && [(titleAt(s, i) as { work: Work }).work];
      const named = worksEndingAt(s, i, true) ?? undefined;
      const here = titleAt(s, i);
      if (here !== undefined)
        return named !== undefined && named.works.length > 1 ? named.works : [here.work];
    }
  }
  if (s.topic === undefined || (!relative && isCompanys(s, from, to)) || !mayMeanTopic(s, from, to))
    return undefined;
  const first = firstOfLine(s, from);
  if (first !== undefined) return [first];
  return [season === undefined ? s.topic : { ...s.topic, season }];
}

/** "Is giving a release in cinemas to X". */
function isGiven(s: SentenceReading, noun: number): boolean {
  return s.units
    .slice(Math.max(0, noun - 6), noun)
    .some(({ lower }) => /^g[ai]v(?:e|es|en|ing)$/.test(lower));
}

/** "the project that will make its debut": what the noun means, and nothing named in front of it; "X, the film that" is X. */
function opensRelative(s: SentenceReading, at: number): boolean {
  if (!/^(?:that|which)$/.test(s.units[at]?.lower ?? '')) return false;
  const noun = s.units[at - 1]?.lower ?? '';
  if (noun !== 'project' && !MEDIUM_NOUNS.has(noun)) return false;
  for (let i = at - 2; i > at - 6; i -= 1)
    if (/^(?:the|this)$/.test(s.units[i]?.lower ?? '')) return s.units[i - 1]?.kind === 'word';
  return false;
}

/** "directed by Northgate's Ada Stone": what somebody else has made. */
function isMakersWork(s: SentenceReading, at: number): boolean {
  const next = s.units[at + 1];
  return s.units[at]?.possessive === true && next?.kind === 'name' && startsWithGivenName(next.text);
}
