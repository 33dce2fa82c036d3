import type { Medium } from '../../claim.ts';
import type { DateAt } from '../../reading/dates.ts';
import { platformAt } from '../../reading/platform.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { isTitle } from '../../reading/titles.ts';
import { mediaOf } from '../../reading/topic-medium.ts';
import { MEDIUM_NOUNS } from '../../words/media.ts';
import type { Finding, Rule } from '../rule.ts';
import { publishedYear } from './beside-article.ts';
import { describedNoun } from './described-noun.ts';
import { releases } from './release-date.ts';

const BOOKS = 'novel book novella memoir bestseller comic';
const VERSIONS =
  'adaptation version revival remake production dramatisation dramatization reboot reimagining staging';

/**
 * "Ann Mora's 1985 novel", "Bo Reed's 1988 movie", "a 2008 Broadway revival starring A", "the 1971 film adaptation": a
 * work of the same name as the one that is spoken of, where nothing else is named.
 */
export const ownedYear: Rule = {
  name: 'release: year of another version',
  triggers: [
    ...BOOKS.split(' '),
    ...VERSIONS.split(' '),
    'film',
    'movie',
    'musical',
    'play',
    'series',
    'miniseries',
  ],
  read: (s) =>
    s.topic === undefined
      ? []
      : s.dates.flatMap((date) =>
          date.precision === 'year' && /^\d{4}$/.test(date.asStated) ? readAt(s, date) : [],
        ),
};

const BOOK = new Set(BOOKS.split(' '));
const VERSION = new Set(VERSIONS.split(' '));

function readAt(s: SentenceReading, date: DateAt): Finding[] {
  const noun = describedNoun(s, date.to, isTold);
  const { topic } = s;
  const published = publishedYear(s);
  if (topic !== undefined && topic.title !== s.reading.main?.title && !isNamed(s, topic.title)) return [];
  if (noun === undefined || topic === undefined || Number(date.edtf) > published) return [];
  const word = s.units[noun]?.lower ?? '';
  const shown = VERSION.has(word) ? isOneVersion(s, date.from) : isOwned(s, date.from, BOOK.has(word));
  if (!shown || namesOther(s) || !isUnnamed(s, noun + 1)) return [];
  const medium = mediumOf(s, date.to, noun);
  // "a 2014 production": of a play
  if (
    /^(?:production|staging|revival)$/.test(word) &&
    medium !== 'play' &&
    !mediaOf(s, topic.title).has('play')
  )
    return [];
  // "Stone's 1988 movie" is another than the one that is spoken of where that one is no film, or made anew
  if (!VERSION.has(word) && !BOOK.has(word) && !ANEW.test(s.reading.article.body)) return [];
  const year = Number(date.edtf);
  const title = /^(.{3,}?)(?: \d{1,2}| I{2,3}| IV| V)$/.exec(topic.title)?.[1] ?? topic.title;
  return releases(
    s,
    {
      works: [{ title, year, ...(medium !== undefined && { medium }) }],
      from: date.from - 1,
      to: noun + 1,
      lean: 'back',
      status: 'past',
    },
    [date],
  );
}

const ANEW =
  /\b(?:adaptations?|adapted|based on|remakes?|reboots?|reimagin\w+|revivals?|live-action|new version|sequel|continu(?:es|ing|ation)|spin-?off)\b/i;

/** "Ann Mora's 1985", "Mora's best-selling 1985"; of a book, "his 1985" as well. */
function isOwned(s: SentenceReading, year: number, book: boolean): boolean {
  let at = year - 1;
  while (
    at > year - 5 &&
    /^(?:best-selling|bestselling|acclaimed|classic|beloved|award-winning|celebrated|seminal|original|own|debut|hit|cult|dystopian|much-loved|iconic|famous|landmark)$/.test(
      s.units[at]?.lower ?? '',
    )
  )
    at -= 1;
  const owner = s.units[at];
  if (/^(?:his|her)$/.test(owner?.lower ?? ''))
    return (
      book &&
      /^(?:of|from|on)$/.test(s.units[at - 1]?.lower ?? '') &&
      s.units
        .slice(Math.max(0, at - 4), at)
        .some(({ lower }) => /^(?:adaptation|version|based|adapted)$/.test(lower))
    );
  if (owner?.kind !== 'name' || !owner.possessive || isTitle(s.reading, owner)) return false;
  const before = s.units[at - 1]?.lower ?? '';
  return platformAt(s, at) === undefined && !OTHERS.test(before) && (book || !HERS.test(before));
}

const OTHERS = /^(?:like|unlike|than|including)$/;
/** "starred in Bo Reed's 1988 film": one of hers. */
const HERS = /^(?:in|for|on|directed|starring|since|with)$/;

/** "A 2008", "the original 1971", "an earlier 1971". */
function isOneVersion(s: SentenceReading, year: number): boolean {
  let at = year - 1;
  while (
    at > year - 4 &&
    /^(?:original|earlier|previous|acclaimed|successful|beloved|first|classic|disastrous|well-received|celebrated)$/.test(
      s.units[at]?.lower ?? '',
    )
  )
    at -= 1;
  return (
    /^(?:a|an|the)$/.test(s.units[at]?.lower ?? '') &&
    !OTHERS.test(s.units[at - 1]?.lower ?? '') &&
    !/^(?:of|for|by|from)$/.test(s.units[at - 1]?.lower ?? '')
  );
}

/** Another title than the one that is spoken of: the year may be of that. */
function namesOther(s: SentenceReading): boolean {
  const { topic } = s;
  return s.units.some(
    (unit) =>
      (isTitle(s.reading, unit) && (s.reading.titles.get(unit.key) ?? unit.text) !== topic?.title) ||
      (unit.kind === 'word' && /^(?:another|similar|inspired|influenced)$/.test(unit.lower)),
  );
}

/** Nothing behind that names it, nor what it was made from. */
function isUnnamed(s: SentenceReading, at: number): boolean {
  const next = s.units[at];
  if (next === undefined) return true;
  if (next.kind === 'name') return false;
  if (next.lower === 'of')
    return (
      (s.units[at + 2]?.lower === 'same' && s.units[at + 3]?.lower === 'name') ||
      /^(?:it|the)$/.test(s.units[at + 1]?.lower ?? '')
    );
  if (next.lower === ',' || next.lower === '(' || next.lower === '—') return s.units[at + 1]?.kind !== 'name';
  return !/^(?:about|called|titled|entitled|with|in|-|:|trailer|star|director|series|trilogy)$/.test(
    next.lower,
  );
}

function mediumOf(s: SentenceReading, from: number, noun: number): Medium | undefined {
  for (let i = noun; i >= from; i -= 1) {
    const word = s.units[i]?.lower ?? '';
    if (/^(?:tv|television|small-screen)$/.test(word)) return 'series';
    if (/^(?:stage|broadway|off-broadway|west end|london)$/.test(word)) return 'play';
    if (/^(?:screen|big-screen|feature)$/.test(word)) return 'film';
    if (MEDIUM_NOUNS.get(word) !== undefined) return MEDIUM_NOUNS.get(word);
  }
  return undefined;
}

function isNamed(s: SentenceReading, title: string): boolean {
  return s.units.some((unit) => isTitle(s.reading, unit) && s.reading.titles.get(unit.key) === title);
}

/** A noun for a book, a version or anything of one medium; "classic" and "hit" leave that open. */
function isTold(word: string): boolean {
  return BOOK.has(word) || VERSION.has(word) || MEDIUM_NOUNS.get(word) !== undefined;
}
