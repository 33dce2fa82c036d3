import type { Medium, Work } from '../claim.ts';
import { startsWithGivenName } from '../reading/given-name.ts';
import { hasWord } from '../reading/has-word.ts';
import { nameForm } from '../reading/name-form.ts';
import { platformAt } from '../reading/platform.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { mediaOf } from '../reading/topic-medium.ts';
import { foldName, type Unit } from '../reading/unit.ts';
import { CHARACTER_NOUNS } from '../words/casting.ts';
import { ACTOR_NOUNS, CREW_NOUNS } from '../words/roles.ts';
import { isBasedOn } from './based-on.ts';
import { crewVerbAt } from './crew-verb.ts';
import { isKnownAuthor } from './known-author.ts';
import type { OwnedWork } from './owned-work.ts';
import { wordAt } from './walk.ts';

const WRITTEN = /^(?:novels?|biography|books?|novella|memoir|comics?|manga|bestseller|best-seller|stories)$/;
const FILMED =
  /^(?:films?|movies?|documentary|documentaries|biopic|picture|flick|indie|thrillers?|horror|western|epic)$/;
/** Told on screens of either size. */
const TOLD =
  /^(?:winner|nominee|drama|comedy|romance|fantasy|adventure|dramedy|spectacle|spectacular|extravaganza|achievement|caper|romp|satire|parable|weepie|tearjerker|swashbuckler|noir|chiller|slasher|shocker|tragicomedy|tragedy|farce|mystery|whodunit|opus|classic|musical|revenger|fable|gem|debut|melodrama|allegory)$/;

/** What the possessive makes its owner: of a novel the author, of a play the writer, of a film the director. */
export function roleOfOwner(
  s: SentenceReading,
  owner: number,
  own: OwnedWork,
  person: string,
): string | undefined {
  const { noun, work } = own;
  if (noun === undefined && isSungOrGuested(s, owner)) return undefined;
  const medium = noun === undefined ? onlyMediumOf(s, work) : undefined;
  if ((noun !== undefined && WRITTEN.test(noun)) || medium === 'book') return 'author';
  if (noun !== undefined && isWrittenSeries(s, owner, own)) return 'author';
  if (noun === 'play' || medium === 'play') return 'writer';
  // "directs A's X", "A's X, adapted by B"
  if (work !== undefined && (isAdaptedBehind(s, own.end) || crewVerbAt(s, owner - 1) !== undefined))
    return 'author';
  if (noun !== undefined && (FILMED.test(noun) || (noun === 'feature' && own.sure))) return 'director';
  // of the stage and of books as well
  if (noun === 'classic' && !hasWord(s, FILMS) && onlyMediumOf(s, work) !== 'film') return undefined;
  // "Stone's new show X", of somebody who is shown to make some
  if (noun !== undefined && /^(?:series|show|sitcom|miniseries|dramedy)$/.test(noun) && work !== undefined)
    return isShownMaker(s, person, wordAt(s, own.end) !== noun) ? 'creator' : undefined;
  if (noun !== undefined && TOLD.test(noun) && work !== undefined)
    return isOnChannel(s, owner, own.end) ? undefined : ofItsMedium(s, work);
  if ((noun !== undefined && !/^(?:hit|masterpiece)$/.test(noun)) || work === undefined) return undefined;
  const full = person.includes(' ');
  if ((own.sure || full) && isBasedOn(s, owner - 1)) return 'author';
  const sure = own.sure || isFormedLikeTitle(s, own);
  if (medium === 'film' && own.sure) return isKnownAuthor(s, person) ? 'author' : 'director';
  if (medium !== undefined) return medium === 'series' && own.sure && full ? 'creator' : undefined;
  if (!(sure && full && isOwnWork(s, owner, own)) && !isActedIn(s, owner)) return undefined;
  return isKnownAuthor(s, person) ? 'author' : ofItsMedium(s, work);
}

/** "A's Quark drama X": a series as likely as a film, unless it is of who makes both. */
function isOnChannel(s: SentenceReading, owner: number, end: number): boolean {
  for (let i = owner + 1; i < end - 1; i += 1) {
    const platform = platformAt(s, i)?.platform;
    if (platform !== undefined) return !/^(?:netflix|amazon|prime|apple)/i.test(platform);
  }
  return false;
}

/** "a rendition of A's “X”", "stints on A's “X”": a song, and a series. */
function isSungOrGuested(s: SentenceReading, owner: number): boolean {
  const [small, before] = [wordAt(s, owner - 1), wordAt(s, owner - 2)];
  return small === 'of'
    ? /^(?:performances?|renditions?|covers?|singing|lyrics|recordings?|chorus)$/.test(before)
    : small === 'on' && /^(?:stints?|arcs?|episodes?|guest|recurring|spots?)$/.test(before);
}

/** "A's series of books", "based on A's seminal sci-fi series", "A's Salt Comics series of the same name": no show. */
function isWrittenSeries(s: SentenceReading, owner: number, { noun, end }: OwnedWork): boolean {
  if (!/^(?:series|trilogy|saga)$/.test(noun ?? '')) return false;
  if (wordAt(s, end) === 'of' && /^(?:books|novels|comics|novellas|stories)$/.test(wordAt(s, end + 1)))
    return true;
  if (!isBasedOn(s, owner - 1)) return false;
  for (let i = owner + 1; i < end; i += 1)
    if (
      /^(?:tv|television|web|animated|hit|streaming|anime|original|documentary|limited)$/.test(
        s.units[i]?.lower ?? '',
      )
    )
      return false;
  return true;
}

function isShownMaker(s: SentenceReading, person: string, called: boolean): boolean {
  const known = s.reading.evidence.get(foldName(person));
  if (known === undefined || known.actor > 0 || known.character > 0)
    return known !== undefined && known.crew > known.actor;
  // "Stone's new show X"; "Stone's X series" may be of books
  return known.crew > 0 || (called && person.includes(' ') && startsWithGivenName(person));
}

/** "The Salt Road": an article and two words at least, set off by what stands behind. */
function isFormedLikeTitle(s: SentenceReading, { end }: OwnedWork): boolean {
  const { text, words } = s.units[end - 1] as Unit;
  // "Salt Man 3"
  if ((words > 2 && /^(?:The|A|An) /.test(text)) || (words > 1 && / \d{1,2}$/.test(text))) return true;
  // "Stone's Copper Lake": of ordinary words, and nothing goes on behind
  const next = s.units[end];
  const closed =
    next === undefined ||
    next.kind === 'mark' ||
    /^(?:is|was|and|with|in|at|has|will|won|opens|stars|to|on|but|as|which|from|when|where|by)$/.test(
      next.lower,
    );
  return closed && words > 1 && nameForm(text) === 'something';
}

/** "Ada Stone's “X”", and neither "Stone's Kira", "Ada Stone's X co-star" nor "Ada Stone's X character" or album. */
function isOwnWork(s: SentenceReading, owner: number, { end }: OwnedWork): boolean {
  const [unit, next] = [s.units[owner] as Unit, wordAt(s, end)];
  const known = s.reading.evidence.get(unit.key);
  if ((known?.actor ?? 0) > 0 || (unit.words < 2 && (known?.crew ?? 0) === 0)) return false;
  const title = s.units[end - 1] as Unit;
  if (!title.quoted && startsWithGivenName(title.text) && title.words < 3) return false;
  if (ACTOR_NOUNS.has(next) || CREW_NOUNS.has(next) || CHARACTER_NOUNS.has(next) || OF_IT.test(next))
    return false;
  return !hasWord(s, SUNG);
}

const OF_IT =
  /^(?:characters?|roles?|parts?|cast|crew|team|fans|premiere|tour|office|company|productions?|label|foundation)$/;
const SUNG = new Set('song songs album albums single track tour singer sings sang concert lyrics'.split(' '));

/** Who makes a drama that may be a film, a play or a series: the director, its writer, or nobody in particular. */
function ofItsMedium(s: SentenceReading, work: Work): string | undefined {
  const media = mediaOf(s, work.title);
  const medium = media.has('series') && !media.has('film') ? 'series' : onlyMediumOf(s, work);
  if (medium === 'series' || medium === 'game' || hasWord(s, OF_SERIES)) return undefined;
  if (medium === 'film') return 'director';
  const staged = s.units.some((unit) => STAGE.has(unit.lower) || VENUE.test(unit.lower));
  if (hasWord(s, FILMS)) return staged ? undefined : 'director';
  // "a novel that is compared to Stone's X"
  if (hasWord(s, BOOKS) && !hasWord(s, BASED)) return undefined;
  const round = onlyMediumOf(s, s.topic) ?? onlyMediumOf(s, s.reading.main);
  if (round === 'game' || hasWord(s, GAMES)) return undefined;
  if (round === 'play' || staged) return 'writer';
  if (round !== 'series') return 'director';
  // another than the series that is spoken of may be a film as well
  return work.title === s.topic?.title ? 'creator' : undefined;
}

const OF_SERIES = new Set('renewed renews season seasons cancelled canceled episodes'.split(' '));
const BOOKS = new Set(['novel', 'novels', 'novelist', 'author', 'authors', 'trilogy']);
const BASED = new Set(['based', 'adapted', 'adaptation']);
const GAMES = new Set(['game', 'games', 'gaming', 'gameplay']);
const FILMS = new Set('film films movie movies cinema cinemas theaters screening box-office'.split(' '));

/** "A's X, adapted by B", "A's X is being adapted": what is adapted was written. */
function isAdaptedBehind(s: SentenceReading, end: number): boolean {
  for (let i = end; i < end + 5; i += 1) {
    const word = wordAt(s, i);
    if (/^(?:adapted|dramatised|dramatized|adaptation)$/.test(word)) return true;
    if (!/^(?:in|a|,|is|was|has|being|been|which|to|be|will|newly)$/.test(word)) return false;
  }
  return false;
}

/** The one medium in which the article speaks of a work. */
export function onlyMediumOf(s: SentenceReading, work: Work | undefined): Medium | undefined {
  const media = mediaOf(s, work?.title);
  return media.size === 1 ? [...media][0] : undefined;
}

/** "starred in A's X", "her performance in A's X": films and plays are acted in. */
export function isActedIn(s: SentenceReading, owner: number): boolean {
  if (wordAt(s, owner - 1) !== 'in') return false;
  for (let i = owner - 2; i > owner - 8 && i >= 0; i -= 1)
    if (
      /^(?:star|stars|starred|starring|seen|role|roles|performance|performances|appear|appears|appeared|cast|turn|part|parts|work|worked|known|debut|plays|played|playing|portrays|portrayed|voices|voiced|cameo|cameos|scene|scenes)$/.test(
        wordAt(s, i),
      )
    )
      return true;
  return false;
}

const VENUE = /. theat(?:re|er)$/;
const STAGE = new Set([
  'broadway',
  'stage',
  'theatre',
  'theater',
  'play',
  'repertory',
  'west end',
  'national theatre',
]);
