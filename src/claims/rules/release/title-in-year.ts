import { isBackground } from '../../reading/background.ts';
import type { DateAt } from '../../reading/dates.ts';
import { startsWithGivenName } from '../../reading/given-name.ts';
import { mayBeTitle } from '../../reading/may-be-title.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { isTitle, titleAt } from '../../reading/titles.ts';
import { mediaOf } from '../../reading/topic-medium.ts';
import { type Works, worksEndingAt } from '../../reading/works.ts';
import { MEDIUM_NOUNS } from '../../words/media.ts';
import { STUDIOS } from '../../words/organisations.ts';
import { PROPER_ADJECTIVES } from '../../words/proper-adjectives.ts';
import { atEach, whereDated } from '../at-each.ts';
import type { Finding, Rule } from '../rule.ts';
import { isPastYear } from './beside-article.ts';
import { releases } from './release-date.ts';

/**
 * "Her first film since X in 2018", "after the success of X in 2018", "directed X in 2018", "made his debut in 2018 with
 * X": a year right behind a title, where what stands before it speaks of the work's own time.
 */
export const titleInYear: Rule = {
  name: 'release: title in a year',
  triggers: ['in', 'with'],
  read: whereDated(atEach(readAt)),
};

function readAt(s: SentenceReading, at: number): Finding[] {
  return s.units[at]?.lower === 'with' ? withTitle(s, at) : inYear(s, at);
}

function inYear(s: SentenceReading, at: number): Finding[] {
  const date = s.dates.find((d) => d.from === at + 1);
  // "with Low Tide, in 2018"
  const last = s.units[at - 1]?.lower === ',' ? at - 2 : at - 1;
  if (date === undefined || !isPastYear(s, date) || s.units[last]?.kind !== 'name') return [];
  const works = worksEndingAt(
    s,
    last,
    s.units[last]?.quoted === true || isApposed(s, last) || isOriginal(s, last),
  );
  if (works === undefined || works.works.length > 1 || works.works[0]?.season !== undefined) return [];
  return tellsItsTime(s, works) || isOneOfList(s, at) ? past(s, works, date) : [];
}

/** "Then they released X in 2016", "he appeared in the original X in 1984": what has no other name there. */
function isOriginal(s: SentenceReading, name: number): boolean {
  const [before, second] = [s.units[name - 1]?.lower ?? '', s.units[name - 2]?.lower ?? ''];
  if (startsWithGivenName(s.units[name]?.text ?? '')) return false;
  return (
    (before === 'original' && second === 'the') ||
    (/^(?:released|published)$/.test(before) &&
      (/^(?:they|he|she|studio|company|then|also|and|later)$/.test(second) ||
        STUDIOS.has(s.units[name - 2]?.key ?? '')))
  );
}

/** "Her first film, X in 2012": what stands beside a noun for a work is its name. */
function isApposed(s: SentenceReading, name: number): boolean {
  const unit = s.units[name];
  return (
    s.units[name - 1]?.lower === ',' &&
    MEDIUM_NOUNS.has(s.units[name - 2]?.lower ?? '') &&
    /^(?:first|second|third|last|latest|previous|debut|breakthrough|breakout|final|only|feature)$/.test(
      s.units[name - 3]?.lower ?? '',
    ) &&
    !startsWithGivenName(unit?.text ?? '')
  );
}

/** "X in 1995 (with A) and Y in 2005": each with its year. */
function isOneOfList(s: SentenceReading, at: number): boolean {
  return s.dates.some(
    (date) =>
      date.from !== at + 1 &&
      Math.abs(date.from - at) < 26 &&
      s.units[date.from - 1]?.lower === 'in' &&
      isPastYear(s, date) &&
      isTitle(s.reading, s.units[date.from - 2]),
  );
}

/** "In 2018 with X": what came then. */
function withTitle(s: SentenceReading, at: number): Finding[] {
  const date = s.dates.find((d) => d.to === at);
  if (date === undefined || s.units[date.from - 1]?.lower !== 'in' || !isPastYear(s, date)) return [];
  for (let i = at + 1; i < at + 7; i += 1) {
    const unit = s.units[i];
    if (unit?.kind === 'name') {
      if (unit.possessive && s.units[i + 1]?.kind === 'name') continue;
      const mention =
        (unit.quoted || isTitle(s.reading, unit) || isDebut(s, date.from, i)) &&
        !unit.possessive &&
        !isBackground(s.units, i)
          ? titleAt(s, i)
          : undefined;
      // "in 2018 with the X cast"
      return mention === undefined || mention.work.season !== undefined || !endsThere(s, mention.to)
        ? []
        : past(s, { works: [mention.work], from: i, to: mention.to }, date);
    }
    if (unit?.kind !== 'word' || /^(?:in|on|at|for|of|to|with|and|who|co-star)$/.test(unit.lower)) return [];
  }
  return [];
}

/** "Made his film debut in 1961 with The Cold Tide": a name of several words that is nobody's. */
function isDebut(s: SentenceReading, year: number, name: number): boolean {
  const unit = s.units[name];
  return (
    unit !== undefined &&
    unit.words > 1 &&
    mayBeTitle(s, name) &&
    !startsWithGivenName(unit.text) &&
    s.units
      .slice(Math.max(0, year - 6), year)
      .some(({ lower }) =>
        /^(?:film|screen|feature|big-screen|acting|directorial|directing|television|tv|hollywood|cinema)$/.test(
          lower,
        ),
      )
  );
}

function endsThere(s: SentenceReading, at: number): boolean {
  const next = s.units[at];
  return next === undefined || next.kind === 'mark' || /^(?:and|but|which|before|a|an)$/.test(next.lower);
}

function past(s: SentenceReading, works: Works, date: DateAt): Finding[] {
  const from = Math.min(works.from, date.from);
  return releases(
    s,
    { works: works.works, from, to: Math.max(works.to, date.to), lean: 'back', status: 'past' },
    [date],
  );
}

/** "The success of X", "the release of X". */
const ITS =
  /^(?:success|failure|performance|reception|release|debut|popularity|triumph|launch|premiere|flop|acclaim|run|start|arrival)$/;
const MAKES =
  /^(?:directed|made|helmed|published|released|launched|produced|shot|brought|gave|delivered|unleashed|created)$/;
const ACTS =
  /^(?:starred|played|portrayed|featured|appeared|starring|playing|voiced|debuted|co-starred|seen|acted)$/;

/** What leads to the title: "since", "the success of", "directed"; "starred in" only of what is no series. */
function tellsItsTime(s: SentenceReading, works: Works): boolean {
  let at = works.from - 1;
  while (at > works.from - 7 && isBeside(s, at)) at -= 1;
  const word = s.units[at]?.lower ?? '';
  if (/^(?:since|after|following|with|like)$/.test(word)) return true;
  // "her first film was X in 2018"
  if (/^(?:was|were)$/.test(word))
    return s.units
      .slice(Math.max(0, at - 5), at)
      .some(({ lower }) => MEDIUM_NOUNS.has(lower) || /^(?:debut|role|credit)$/.test(lower));
  if (word === 'of') return s.units.slice(Math.max(0, at - 2), at).some(({ lower }) => ITS.test(lower));
  if (MAKES.test(word)) return true;
  const original = s.units[works.from - 1]?.lower === 'original';
  if (!/^(?:in|for)$/.test(word) || !(isOnce(s, works) || original)) return false;
  return s.units.slice(Math.max(0, at - 8), at).some(({ lower }) => ACTS.test(lower));
}

/** An owner, an article, an adjective or a noun in front of the title. */
function isBeside(s: SentenceReading, at: number): boolean {
  const unit = s.units[at];
  if (unit === undefined) return false;
  // "since her first film, X"
  if (unit.kind === 'mark') return unit.lower === ',' && MEDIUM_NOUNS.has(s.units[at - 1]?.lower ?? '');
  if (unit.kind === 'name') return unit.possessive || PROPER_ADJECTIVES.has(unit.key);
  return (
    MEDIUM_NOUNS.has(unit.lower) ||
    /^(?:the|his|her|their|its|own|hit|tv|television|us|uk|original|animated|acclaimed|first|second|third|debut|cult|american|british|musical)$/.test(
      unit.lower,
    )
  );
}

/** A film, a play or a game has one year; a series has many. */
function isOnce(s: SentenceReading, works: Works): boolean {
  const media = mediaOf(s, works.works[0]?.title);
  return media.has('film') && !media.has('series');
}
