import type { SentenceReading } from '../../reading/reading.ts';
import { isTitle } from '../../reading/titles.ts';
import { MEDIUM_NOUNS } from '../../words/media.ts';

/** Nouns for what a channel shows, beside those for a work of any kind. */
export const SHOW_NOUNS: readonly string[] =
  'programme program hit original smash pilot production soap exclusive commission staple offering serial sensation juggernaut megahit phenomenon format entry docudrama documentary documentaries gameshow quiz spoof parody satire farce romp mockumentary chiller mystery whodunit biopic caper romcom rom-com actioner favourite favorite miniseries tearjerker weepie slasher special soapie kidcom dramedy reality competition releases titles hits originals successes exports launches offerings dramas comedies thrillers productions programmes programs telefilm tv-movie biodrama flick series-order gem wonder romcoms rom-coms documentaries crowdpleaser tentpole flagship reboot telenovela musical fantasy period-drama costume-drama'.split(
    ' ',
  );
const ALSO = new Set(SHOW_NOUNS);
const NO_PLATFORM_HAS =
  /^(?:books?|novels?|games|films|movies|memoir|bestseller|manga|webtoon|comic|comics|story|epic|play)$/;
const SEVERAL =
  /^(?:series|shows|sitcoms|dramas|comedies|hits|originals|thrillers|films|movies|programmes|programs|productions|pilots|soaps|titles|procedurals|favorites|favourites|projects|exclusives|games|romcoms|rom-coms|documentaries|miniseries|originals|smashes|flicks|musicals|mysteries|romances)$/;

/** A noun for what a channel shows: "the Quark drama", "a Quark original". */
export function isShowNoun(word: string): boolean {
  return (MEDIUM_NOUNS.has(word) && !NO_PLATFORM_HAS.test(word)) || ALSO.has(word);
}

/** "The Quark dramas A and B": a noun for several. */
export function isSeveral(word: string): boolean {
  return SEVERAL.test(word);
}

/** What no phrase round a channel's work goes over: another phrase or clause begins. */
const STOPS = new Set(
  `of in at to by with and or but was is are were has have had will would who whom which that as said says announced chief head boss bosses chiefs executive executives exec execs star stars
  president subscribers subscription users viewers deal app logo news stock shares offices headquarters studio studios division unit team correspondent reporter presenter host journalist newsreader
  interview website page account rights library catalogue catalog lineup line-up slate schedule budget not never no it he she they if than so`.split(
    /\s+/,
  ),
);

/** A plain word between a channel and the noun or title: an adjective, a genre, a number. */
export function isPlainWord(s: SentenceReading, at: number): boolean {
  const unit = s.units[at];
  if (unit === undefined || unit.kind === 'name') return false;
  if (unit.kind === 'mark') return unit.lower === '-' || unit.lower === '/';
  return !STOPS.has(unit.lower) && !unit.possessive;
}

/** "An animated Stone series, X": where the title X stands that the noun at unit `noun` is said of, if one does. */
export function titleBehindNoun(s: SentenceReading, noun: number): number | undefined {
  if (!MEDIUM_NOUNS.has(s.units[noun]?.lower ?? '') || s.units[noun + 1]?.lower !== ',') return undefined;
  const unit = s.units[noun + 2];
  return unit?.kind === 'name' && !unit.possessive && (unit.quoted || isTitle(s.reading, unit))
    ? noun + 2
    : undefined;
}

/** Whether the noun at `at` ends its phrase: not "the Quark drama star", "the Quark series' creator". */
export function endsNounPhrase(s: SentenceReading, at: number): boolean {
  if (s.units[at]?.possessive) return OF_WORK.test(s.units[at + 1]?.lower ?? '');
  const next = s.units[at + 1];
  if (next === undefined || next.kind !== 'word') return next?.kind !== 'name' && next?.lower !== '-';
  return !NOUNS_BEHIND.test(next.lower) && !(isShowNoun(next.lower) && next.lower !== 'hit');
}

/** "the Quark drama's stars": what a work has that is spoken of. */
const OF_WORK =
  /^(?:stars?|cast|creators?|showrunners?|producers?|writers?|first|second|third|fourth|fifth|final|upcoming|new|finale|premiere|season|run|executive|\d+(?:st|nd|rd|th))$/;

const NOUNS_BEHIND =
  /^(?:stars?|actors?|actress|regulars?|leads?|veterans?|alum|alums|alumnus|boss|bosses|chiefs?|writers?|creators?|showrunners?|directors?|producers?|hosts?|presenters?|fans?|deals?|sets?|cast|crew|schedule|slate|slots?|block|roles?|parts?|franchise|universe|lineup|line-up|department|division|commissioner|controller|budget|awards?|production|execs?|executives?|team|band|unit|club|company|host|favourite|favorite|trailers?|teasers?|posters?)$/;
