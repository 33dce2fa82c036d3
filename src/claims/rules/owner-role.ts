import type { Work } from '../claim.ts';
import { startsWithGivenName } from '../reading/given-name.ts';
import { hasWord } from '../reading/has-word.ts';
import { nameForm } from '../reading/name-form.ts';
import { personAt } from '../reading/people.ts';
import { platformAt } from '../reading/platform.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { foldName, type Unit } from '../reading/unit.ts';
import { CHARACTER_NOUNS } from '../words/casting.ts';
import { ACTOR_NOUNS, CREW_NOUNS } from '../words/roles.ts';
import { isBasedOn } from './based-on.ts';
import { crewVerbAt } from './crew-verb.ts';
import { FILMS, isActedIn, onlyMediumOf, roleInDrama } from './drama-owner.ts';
import { isKnownAuthor, isKnownDirector, isKnownStar } from './known-makers.ts';
import type { OwnedWork } from './owned-work.ts';
import { wordAt } from './walk.ts';

const WRITTEN = /^(?:novels?|biography|books?|novella|memoir|comics?|manga|bestseller|best-seller|stories)$/;
const FILMED = /^(?:films?|movies?|documentary|documentaries|biopic|picture|flick|indie)$/;
/** Told on screens of either size, and called after who plays in it as often as after who made it. */
const TOLD =
  /^(?:thrillers?|horror|western|epic|winner|nominee|drama|comedy|romance|fantasy|adventure|dramedy|spectacle|spectacular|extravaganza|achievement|caper|romp|satire|parable|weepie|tearjerker|swashbuckler|noir|chiller|slasher|shocker|tragicomedy|tragedy|farce|mystery|whodunit|opus|classic|musical|revenger|fable|gem|debut|melodrama|allegory)$/;
const ON_AIR = /^(?:series|show|sitcom|miniseries)$/;

/**
 * What the possessive makes its owner: of a novel the author, of a play the writer, of a film the director. Nothing where
 * neither the noun nor the article tells: "Ada Stone's Low Tide" may be what she wrote, directed or stars in.
 */
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
  if (noun === 'play' || (medium === 'play' && !isKnownDirector(s, person))) return 'writer';
  if (noun !== undefined && (FILMED.test(noun) || (noun === 'feature' && own.sure)))
    return isRatherStar(s, person) ? undefined : 'director';
  // "directs A's X", "A's X, adapted by B"
  if (work !== undefined && (isAdaptedBehind(s, own.end) || isMadeAnew(s, owner - 1))) return 'author';
  // of the stage and of books as well
  if (noun === 'classic' && !hasWord(s, FILMS) && onlyMediumOf(s, work) !== 'film') return undefined;
  if (noun !== undefined && TOLD.test(noun))
    return work !== undefined && isOnChannel(s, owner, own.end)
      ? undefined
      : roleInDrama(s, owner, own, person);
  // "Stone's new show X", of somebody who is shown to make some
  if (noun !== undefined && ON_AIR.test(noun) && work !== undefined)
    return isShownMaker(s, person, wordAt(s, own.end) !== noun) ? 'creator' : undefined;
  if ((noun !== undefined && !/^(?:hit|masterpiece)$/.test(noun)) || work === undefined) return undefined;
  const full = person.includes(' ');
  const called = (own.sure || full) && !OF_PARTS.test(wordAt(s, owner - 3));
  if (called && isBasedOn(s, owner - 1) && isRatherAuthor(s, work, person)) return 'author';
  if (medium === 'film' && own.sure) return isKnownAuthor(s, person) ? 'author' : ofFilm(s, work, person);
  if (medium !== undefined) return medium === 'series' && own.sure && full ? ofSeries(s, person) : undefined;
  const sure = own.sure || isFormedLikeTitle(s, own);
  if (!(sure && full && isOwnWork(s, owner, own)) && !isActedIn(s, owner)) return undefined;
  return isKnownAuthor(s, person) ? 'author' : roleInDrama(s, owner, own, person);
}

/** What is based on whom somebody plays: "a figure based on Stone's Kira". */
const OF_PARTS = /^(?:figures?|figurines?|toys?|dolls?|costumes?|characters?|looks?|skins?|sets?|statues?)$/;

/** "based on Stone's Northgate": of somebody, and not of whom he plays, "based on Stone's Kira". */
function isRatherAuthor(s: SentenceReading, work: Work, person: string): boolean {
  if (isKnownAuthor(s, person)) return true;
  const character = s.reading.evidence.get(foldName(work.title))?.character ?? 0;
  return startsWithGivenName(person) && character === 0 && !isRatherStar(s, person) && !hasWord(s, SUNG);
}

/** "Ada Stone's film", in an article where she acts and nothing more. */
function isRatherStar(s: SentenceReading, person: string): boolean {
  const known = s.reading.evidence.get(foldName(person));
  const acts = isKnownStar(s, person) || (known?.actor ?? 0) > 0;
  return acts && !isKnownDirector(s, person);
}

/** "Stone's Northgate", of a film: of who directed it, unless it is called after whom he plays. */
function ofFilm(s: SentenceReading, work: Work, person: string): string | undefined {
  if (isKnownDirector(s, person)) return 'director';
  const character = s.reading.evidence.get(foldName(work.title))?.character ?? 0;
  return character > 0 || isRatherStar(s, person) ? undefined : 'director';
}

/** "Stone's Northgate", of a series: of who wrote what it is made from, or is told of as its maker. */
function ofSeries(s: SentenceReading, person: string): string | undefined {
  if (isKnownAuthor(s, person)) return 'author';
  const known = s.reading.evidence.get(foldName(person));
  return (known?.crew ?? 0) > (known?.actor ?? 0) ? 'creator' : undefined;
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
  if (
    /^(?:of|films|movies)$/.test(wordAt(s, end)) &&
    !/^(?:books|novels|comics|novellas|stories)$/.test(wordAt(s, end + 1))
  )
    return false;
  if (wordAt(s, end) === 'of' && /^(?:books|novels|comics|novellas|stories)$/.test(wordAt(s, end + 1)))
    return true;
  if (!isBasedOn(s, owner - 1) || !startsWithGivenName(personAt(s, owner) ?? '')) return false;
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
const SUNG = new Set(
  'song songs album albums single track tour singer sings sang concert lyrics chart charts'.split(' '),
);

/** "directs A's X", "adapting A's X": what is made anew was written. */
function isMadeAnew(s: SentenceReading, verb: number): boolean {
  return crewVerbAt(s, verb)?.role === 'director' || /^adapt(?:s|ed|ing)?$/.test(wordAt(s, verb));
}

/** "A's X, adapted by B", "“X” – adapted by B", "A's X is being adapted": what is adapted was written. */
function isAdaptedBehind(s: SentenceReading, end: number): boolean {
  for (let i = end; i < end + 5; i += 1) {
    const word = wordAt(s, i);
    if (/^(?:adapted|dramati[sz]ed|adaptation|reimagined)$/.test(word)) return wordAt(s, i + 1) !== 'from';
    if (!/^(?:in|a|,|–|—|-|is|was|has|being|been|which|to|be|will|newly)$/.test(word)) return false;
  }
  return false;
}
