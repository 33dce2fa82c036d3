import type { DateAt } from '../../reading/dates.ts';
import { startsWithGivenName } from '../../reading/given-name.ts';
import { longTitleAt } from '../../reading/long-title.ts';
import { mayBeTitle } from '../../reading/may-be-title.ts';
import { platformAt } from '../../reading/platform.ts';
import type { SentenceReading, WorkMention } from '../../reading/reading.ts';
import { isTitle, titleAt } from '../../reading/titles.ts';
import { foldName } from '../../reading/unit.ts';
import { MEDIUM_NOUNS } from '../../words/media.ts';
import { PROPER_ADJECTIVES } from '../../words/proper-adjectives.ts';
import { titlesFrom } from '../platform/titles-from.ts';
import type { Finding, Rule } from '../rule.ts';
import { releases } from './release-date.ts';

/** What a work is called for what it was. */
const PRAISES =
  'hit smash sensation breakout breakthrough masterpiece flop opus favourite favorite actioner chiller tearjerker weepie bestseller outing debut effort success bomb crowd-pleaser stunner gem oddity landmark indie winner shocker potboiler vehicle spoof satire parody documentary documentaries mockumentary slasher reimagining entry tentpole juggernaut phenomenon biography autobiography novella telefilm play predecessor forerunner'.split(
    ' ',
  );

/** "The 2016 Deadstar movie", "the original 1977 Deadstar film", "the 1990 film Deadstar", "Deadstar (2018)". */
export const yearAndMedium: Rule = {
  name: 'release: year with film or series',
  triggers: [...MEDIUM_NOUNS.keys(), ...PRAISES, 'version', 'staging', 'production', '('],
  read: (s) =>
    s.dates.flatMap((date) =>
      date.precision === 'year' && /^\d{4}$/.test(date.asStated) ? readYear(s, date) : [],
    ),
};

function readYear(s: SentenceReading, date: DateAt): Finding[] {
  const at =
    s.units[date.from - 1]?.lower === '(' && s.units[date.to]?.lower === ')'
      ? bracketed(s, date)
      : titleOf(s, date);
  if (at === undefined) return [];
  const found = at < date.from ? titleAt(s, at) : longTitleAt(s, at);
  if (found === undefined) return [];
  const mention = asPrinted(s, found, at);
  const listed = SEVERAL.test(s.units[at - 1]?.lower ?? '') ? titlesFrom(s, at, true, true) : undefined;
  return releases(
    s,
    {
      works: listed?.works ?? [mention.work],
      from: Math.min(at, date.from),
      to: Math.max(listed?.to ?? mention.to, date.to),
      lean: 'back',
      status: 'past',
    },
    [date],
  );
}

/** "The 2016 films X and Y": a noun for all of them. */
const SEVERAL =
  /^(?:films|movies|shows|dramas|comedies|thrillers|novels|books|games|documentaries|hits|flops|musicals|plays|sitcoms)$/;

/** "The 1976 classic The Omen" in an article on "The First Omen": an old work has the name that is printed. */
function asPrinted(s: SentenceReading, mention: WorkMention, at: number): WorkMention {
  const unit = s.units[at];
  return unit === undefined ||
    mention.to !== at + 1 ||
    foldName(mention.work.title).endsWith(unit.key) === false
    ? mention
    : foldName(mention.work.title) === unit.key || mention.work.title.includes(': ')
      ? mention
      : { ...mention, work: { ...mention.work, title: unit.text } };
}

function bracketed(s: SentenceReading, date: DateAt): number | undefined {
  const at = date.from - 2;
  return isTitle(s.reading, s.units[at]) && !s.units[at]?.possessive ? at : undefined;
}

/** The title between a year and a medium noun, or behind that noun. */
function titleOf(s: SentenceReading, date: DateAt): number | undefined {
  if (s.units[date.to - 1]?.possessive) return undefined;
  let name: number | undefined;
  for (let i = date.to; i < date.to + 7; i += 1) {
    const unit = s.units[i];
    if (unit === undefined || unit.kind === 'mark' || unit.kind === 'number') return undefined;
    if (unit.kind === 'name') {
      if (PROPER_ADJECTIVES.has(unit.key) || (name === undefined && platformAt(s, i) !== undefined)) continue;
      // "the 1939 Ada Stone comedy “Salt”"
      if (
        name === undefined &&
        !unit.possessive &&
        startsWithGivenName(unit.text) &&
        MEDIUM_NOUNS.has(s.units[i + 1]?.lower ?? '') &&
        s.units[i + 2]?.kind === 'name'
      )
        continue;
      if (name !== undefined || !mayBeTitle(s, i)) return undefined;
      name = i;
      continue;
    }
    if (!isNounOfWork(unit.lower) && !(REMADE.test(unit.lower) && s.units[i + 1]?.lower === 'of')) {
      // Between them only adjectives: "the 1990 romantic fantasy film".
      if (
        /^(?:of|for|in|on|at|to|by|with|from|and|or|was|is|were|are|as|when|the|a|an|that|which)$/.test(
          unit.lower,
        )
      )
        return undefined;
      continue;
    }
    // "2021 breakout hit", "1998 anime series": the last of them
    if (name === undefined && isNounOfWork(s.units[i + 1]?.lower ?? '')) continue;
    // "The 2017 Quark feature": a title needs more than such a noun
    // "a 2006 Mora novel": whose it is
    if (
      name !== undefined &&
      /^an?$/.test(s.units[date.from - 1]?.lower ?? '') &&
      !s.units[name]?.quoted &&
      s.units[name]?.key !== foldName(s.topic?.title ?? '')
    )
      return undefined;
    // "The 2003 Quark predecessor" is another work
    if (name !== undefined && EARLIER.test(unit.lower)) return undefined;
    if (name !== undefined)
      return isPlainEnd(s, i + 1) && (!LOOSE.test(unit.lower) || isTitle(s.reading, s.units[name]))
        ? name
        : undefined;
    // "the 2004 remake of X", "the 1946 classic, X,"
    const of = s.units[i + 1]?.lower;
    const behind =
      (of === 'of' && REMADE.test(unit.lower) && s.units[i + 2]?.kind === 'name') ||
      (of === ',' &&
        s.units[i + 2]?.kind === 'name' &&
        (s.units[i + 2]?.quoted ||
          /^(?:[,.;:)—–]|and|with|in|on|is|was)$/.test(s.units[i + 3]?.lower ?? '.')))
        ? i + 1
        : i;
    const next = s.units[behind + 1];
    if (behind > i && !(next?.quoted || isTitle(s.reading, next) || isHis(s, date.from, behind + 1)))
      return undefined;
    if (behind > i) return next?.possessive ? undefined : behind + 1;
    return next?.kind === 'name' &&
      !next.possessive &&
      mayBeTitle(s, i + 1) &&
      (next.quoted ||
        isTitle(s.reading, next) ||
        ((PRAISE.has(unit.lower) ||
          (MEDIUM_NOUNS.get(unit.lower) !== undefined &&
            (next.words > 1 ||
              /^(?:[,.;:)—–]|and|or|which|that|starring)$/.test(s.units[i + 2]?.lower ?? '.')))) &&
          !startsWithGivenName(next.text)))
      ? i + 1
      : undefined;
  }
  return undefined;
}

const EARLIER = /^(?:predecessor|forerunner)$/;
const PRAISE = new Set(PRAISES);

function isNounOfWork(word: string): boolean {
  return MEDIUM_NOUNS.has(word) || PRAISE.has(word);
}

const LOOSE =
  /^(?:feature|story|special|project|adventure|epic|pilot|original|comedy|drama|thriller|fantasy|horror|musical|play|shorts?)$/;
const REMADE = /^(?:remake|reboot|revival|version|adaptation|reimagining|staging|production)$/;

/** "The 2016 X movie trailer" is about a trailer. */
function isPlainEnd(s: SentenceReading, at: number): boolean {
  return !/^(?:trailer|teaser|poster|soundtrack|adaptation|remake|award|awards)$/.test(
    s.units[at]?.lower ?? '',
  );
}

/** "since her 2019 sleeper hit, Tam and the Tide, that": what stands beside somebody's work is its title. */
function isHis(s: SentenceReading, year: number, name: number): boolean {
  const unit = s.units[name];
  return (
    /^(?:his|her|their|its)$/.test(s.units[year - 1]?.lower ?? '') &&
    s.units[name + 1]?.lower === ',' &&
    mayBeTitle(s, name) &&
    (unit?.words ?? 0) > (startsWithGivenName(unit?.text ?? '') ? 2 : 0)
  );
}
