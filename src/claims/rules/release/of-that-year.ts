import type { Work } from '../../claim.ts';
import type { DateAt } from '../../reading/dates.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { isNoneOfTopic } from '../../reading/topic-medium.ts';
import { foldName } from '../../reading/unit.ts';
import { MEDIUM_NOUNS } from '../../words/media.ts';
import { STUDIOS } from '../../words/organisations.ts';
import type { Finding, Rule } from '../rule.ts';
import { publishedYear } from './beside-article.ts';
import { releases } from './release-date.ts';

/** "The 1987 original", "the original 1987 film", "the 1999 cult classic": an older work of the same name, where the article tells of a new one. */
export const ofThatYear: Rule = {
  name: 'release: the original of a year',
  triggers: [
    'original',
    'epic',
    'bestseller',
    'masterpiece',
    'film',
    'movie',
    'series',
    'show',
    'classic',
    'game',
    'musical',
    'novel',
    'book',
    'version',
  ],
  read: (s) =>
    s.topic === undefined
      ? []
      : s.dates.flatMap((date) =>
          date.precision === 'year' && /^\d{4}$/.test(date.asStated) ? readAt(s, date) : [],
        ),
};

function readAt(s: SentenceReading, date: DateAt): Finding[] {
  if (s.topic === undefined || s.units[date.from]?.possessive) return [];
  const published = publishedYear(s);
  if (Number(date.edtf) >= published - 1) return [];
  const the = theBefore(s, date.from);
  const noun = nounBehind(s, date.to);
  if (the === undefined || noun === undefined) return [];
  const original =
    s.units[noun]?.lower === 'original' ||
    s.units.slice(the, date.from).some(({ lower }) => lower === 'original');
  const medium = MEDIUM_NOUNS.get(s.units[noun]?.lower ?? '');
  // "The original 2010 movie", of a series that has no film
  const work =
    original && medium !== undefined && isNoneOfTopic(s, medium)
      ? { title: s.topic.title, year: Number(date.edtf) }
      : olderOf(s, s.topic, Number(date.edtf), original);
  if (work === undefined) return [];
  return releases(
    s,
    {
      works: [medium === undefined ? work : { ...work, medium }],
      from: the,
      to: noun + 1,
      lean: 'back',
      status: 'past',
    },
    [date],
  );
}

/** "The", "the original", "his original", "the classic" in front of the year. */
function theBefore(s: SentenceReading, year: number): number | undefined {
  for (let i = year - 1; i > year - 4 && i >= 0; i -= 1) {
    const word = s.units[i]?.lower ?? '';
    // "X, the 1950 film": of X
    if (/^(?:the|that|this)$/.test(word) && s.units[i - 1]?.lower === 'not') return undefined;
    if (/^(?:the|that|this)$/.test(word))
      return /^[,(—–:]$/.test(s.units[i - 1]?.lower ?? '') && s.units[i - 2]?.kind === 'name' ? undefined : i;
    if (
      !/^(?:original|first|classic|beloved|iconic|seminal|hit|cult|gothic|acclaimed|celebrated|famous|earlier|landmark|excellent|brilliant|much-loved|groundbreaking|underrated)$/.test(
        word,
      )
    )
      return undefined;
  }
  return undefined;
}

const ADJECTIVE =
  /^(?:cult|cult-classic|classic|hit|horror|comedy|action|sci-fi|science-fiction|animated|original|live-action|tv|television|romantic|fantasy|musical|stage|broadway|smash|beloved|slasher|crime|drama|adventure|superhero|teen|family|blockbuster|feature|video|halloween|christmas|holiday)$/;
const NOUN =
  /^(?:epic|bestseller|masterpiece|original|film|movie|series|show|classic|game|musical|novel|book|version|feature|blockbuster|sitcom|miniseries|hit)$/;

/** The noun behind the year, with nothing behind it that names the work. */
function nounBehind(s: SentenceReading, from: number): number | undefined {
  for (let i = from; i < from + 5; i += 1) {
    const unit = s.units[i];
    if (
      unit?.kind === 'name' &&
      (/^(?:halloween|christmas)$/.test(unit.lower) || STUDIOS.has(unit.key)) &&
      !unit.possessive
    )
      continue;
    if (unit?.kind !== 'word' || unit.possessive) return undefined;
    const next = s.units[i + 1];
    if (
      NOUN.test(unit.lower) &&
      !(next?.kind === 'word' && (NOUN.test(next.lower) || ADJECTIVE.test(next.lower)))
    )
      return isUnnamed(s, i + 1) ? i : undefined;
    if (!ADJECTIVE.test(unit.lower) && !NOUN.test(unit.lower)) return undefined;
  }
  return undefined;
}

function isUnnamed(s: SentenceReading, at: number): boolean {
  const next = s.units[at];
  if (next === undefined) return true;
  if (next.kind === 'name' || next.quoted) return false;
  if (next.lower === ',' || next.lower === '(')
    return s.units[at + 1]?.kind !== 'name' || s.units[at + 1]?.quoted !== true;
  return !/^(?:of|called|titled|entitled|version|adaptation|-|:)$/.test(next.lower) || isSameName(s, at);
}

/** "Of the same name". */
function isSameName(s: SentenceReading, of: number): boolean {
  return (
    s.units[of]?.lower === 'of' && s.units[of + 2]?.lower === 'same' && s.units[of + 3]?.lower === 'name'
  );
}

const REMADE =
  /\b(?:remakes?|remade|remaking|reboots?|rebooted|rebooting|reimagin(?:ing|es|ed)|re-imagin(?:ing|es|ed)|revivals?|revived|update of|new version|new take)\b/i;
const REISSUED =
  /\b(?:re-?releas(?:e|ed|es|ing)|restoration|restored|remaster(?:ed|ing)?|\d\dth anniversary|turns \d\d|back (?:to|in|into) (?:theat(?:er|re)s|cinemas)|return(?:s|ing)? to (?:the |uk |us )?(?:big screen|theat(?:er|re)s|cinemas))\b/i;
const OF_A_LINE = /\b(?:sequels?|prequels?|spin-?offs?|follow-ups?|instal?lments?)\b/i;

/** The name of the older work: that of a remake; of a sequel, without what makes it one. */
function olderOf(s: SentenceReading, topic: Work, year: number, original: boolean): Work | undefined {
  const { title } = topic;
  // another than the article's own was named just now: it is that one
  if (title !== s.reading.main?.title) return { title };
  const base = /^(.{3,}?)(?:: .+| \d{1,2}| I{2,3}| IV| V)$/.exec(title)?.[1];
  if (base !== undefined) return { title: s.reading.titles.get(foldName(base)) ?? base };
  const { body } = s.reading.article;
  const remade = REMADE.test(body);
  if (REISSUED.test(body) && !remade && !OF_A_LINE.test(body)) return { title };
  if (!(original || remade) || (OF_A_LINE.test(body) && !(original && remade))) return undefined;
  return { title, year };
}
