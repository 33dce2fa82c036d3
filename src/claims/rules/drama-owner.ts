import type { Medium, Work } from '../claim.ts';
import { hasWord } from '../reading/has-word.ts';
import type { SentenceReading } from '../reading/reading.ts';
import { mediaOf } from '../reading/topic-medium.ts';
import { isKnownDirector } from './known-makers.ts';
import type { OwnedWork } from './owned-work.ts';
import { isName, wordAt } from './walk.ts';

/** Who makes a drama that may be a film, a play or a series: the director, its writer, or nobody in particular. */
export function roleInDrama(
  s: SentenceReading,
  owner: number,
  { work, noun }: OwnedWork,
  person: string,
): string | undefined {
  const media = mediaOf(s, work?.title);
  if ((media.has('series') && !media.has('film')) || onlyMediumOf(s, work) === 'game') return undefined;
  if (hasWord(s, OF_SERIES)) return undefined;
  const staged = s.units.some((unit) => STAGE.has(unit.lower) || VENUE.test(unit.lower));
  if (staged) return work === undefined || hasWord(s, FILMS) ? undefined : 'writer';
  // "a novel that is compared to Stone's X"
  if (hasWord(s, BOOKS) && !hasWord(s, BASED)) return undefined;
  const told =
    isKnownDirector(s, person) ||
    isActedIn(s, owner) ||
    isAmongFilms(s, owner) ||
    (isDated(s, owner) && (noun !== undefined || isOnFilm(s)));
  return told ? 'director' : undefined;
}

/** "Stone's 1975 Northgate": films are told of so, after who made them. */
function isDated(s: SentenceReading, owner: number): boolean {
  return /^(?:19|20)\d\d$/.test(wordAt(s, owner + 1));
}

function isOnFilm(s: SentenceReading): boolean {
  return hasWord(s, FILMS) || (onlyMediumOf(s, s.topic) ?? onlyMediumOf(s, s.reading.main)) === 'film';
}

/** "films like Stone's X and Moss's Y": what stands in a list of films. */
function isAmongFilms(s: SentenceReading, owner: number): boolean {
  for (let i = owner - 1; i > owner - 24 && i > 0; i -= 1) {
    const word = wordAt(s, i);
    if (/^(?:like|as|including|includes?|are)$/.test(word)) {
      for (let j = i - 1; j > i - 10 && j >= 0; j -= 1)
        if (/^(?:films|movies)$/.test(s.units[j]?.lower ?? '')) return true;
      return false;
    }
    if (!isName(s, i) && !/^(?:,|and|&|or|the|\d{4})$/.test(word)) return false;
  }
  return false;
}

const OF_SERIES = new Set('renewed renews season seasons cancelled canceled episodes'.split(' '));
const BOOKS = new Set(
  'novel novels novelist author authors trilogy book books manga comic comics album song songs'.split(' '),
);
const BASED = new Set(['based', 'adapted', 'adaptation']);
export const FILMS = new Set(
  'film films movie movies cinema cinemas theaters screening box-office'.split(' '),
);

/** The one medium in which the article speaks of a work. */
export function onlyMediumOf(s: SentenceReading, work: Work | undefined): Medium | undefined {
  const media = mediaOf(s, work?.title);
  return media.size === 1 ? [...media][0] : undefined;
}

/** "starred in A's X", "her performance in A's X": films and plays are acted in. */
export function isActedIn(s: SentenceReading, owner: number): boolean {
  if (wordAt(s, owner - 1) !== 'in') return false;
  // "Kira (Ada Stone) in A's X"
  if (/^(?:be|\))$/.test(wordAt(s, owner - 2))) return true;
  for (let i = owner - 2; i > owner - 8 && i >= 0; i -= 1)
    if (
      /^(?:star|stars|starred|starring|seen|role|roles|performance|performances|appear|appears|appeared|cast|turn|part|parts|work|worked|known|debut|plays|played|playing|portrays|portrayed|voices|voiced|cameo|cameos|scene|scenes|better|best|great|brilliant|terrific|excellent)$/.test(
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
