import { writeDate } from '../calendar.ts';
import type { Frame } from '../frame.ts';
import { openYear, yearIn, yearNamed } from '../year-of.ts';
import { type DateReader, groupStart, scan, YEAR } from './reader.ts';
import { RELEASE_NOUN } from './release-nouns.ts';

const CODES: Readonly<Record<string, number>> = { spring: 21, summer: 22, fall: 23, autumn: 23, winter: 24 };
const SEASON = '(?<season>spring|summer|fall|autumn|winter)';
/** "This Summer", as some print it. */
const ANY_CASE = '(?<season>[Ss]pring|[Ss]ummer|[Ff]all|[Aa]utumn|[Ww]inter)';
const PART = '(?:(?:early|mid|late|the\\s+end\\s+of|later\\s+in)[\\s-]+(?:the\\s+)?)?';

const WITH_YEAR = new RegExp(
  `\\b(?:sometime in\\s+)?(?:the\\s+)?${PART}\\b${SEASON}(?:\\s+of|,)?\\s+(?<year>${YEAR}|(?:this|next|last)\\s+year)\\b`,
  'gi',
);
const POINTED = new RegExp(
  `\\b(?:sometime\\s+)?(?:later\\s+|early\\s+|late\\s+)?(?<word>[Tt]his|[Nn]ext|[Ll]ast)\\s+(?:coming\\s+|past\\s+)?${PART}${ANY_CASE}\\b(?!\\s+(?:of|from|apart|guy|job|camp)\\b)(?!-)`,
  'g',
);
/** "The fall" and "spring" are also no seasons: by themselves they need a word that takes a time. */
const PLAIN = new RegExp(
  `\\b(?:[Ii]n|[Bb]y|[Dd]uring|[Uu]ntil|[Cc]ome|[Tt]ill|for)\\s+(?<words>(?:the\\s+)?${PART}${ANY_CASE})\\b(?!\\s+(?:[A-Z]|of|from|for|in\\s+love|apart|to|into|on|back|out|camp|job)\\b)(?!-)`,
  'gd',
);
const BEFORE_NOUN = new RegExp(
  `\\b(?:an?|the|its|their|with)\\s+${PART}(?<words>${SEASON})(?=\\s+${RELEASE_NOUN})`,
  'gid',
);

/** Seasons, with their year or without. */
export const readSeasons: DateReader = (text, frame) => [
  ...scan(text, WITH_YEAR, ({ groups = {} }) => {
    const words = groups.year ?? '';
    const edtf = edtfOf(groups.season, yearNamed(words, frame));
    return { edtf, precision: 'season', relative: !/^\d/.test(words) };
  }),
  ...scan(text, POINTED, ({ groups = {} }) =>
    pointed(groups.season, (groups.word ?? '').toLowerCase(), frame),
  ),
  ...[PLAIN, BEFORE_NOUN].flatMap((pattern) =>
    scan(text, pattern, (match) => {
      const bare = edtfOf(match.groups?.season, undefined);
      return {
        from: groupStart(match, 'words'),
        edtf: yearIn(frame, bare, 'near'),
        bare,
        precision: 'season',
        relative: true,
      };
    }),
  ),
];

const edtfOf = (season: string | undefined, year: number | undefined): string =>
  `${writeDate(year)}-${CODES[(season ?? '').toLowerCase()]}`;

const pointed = (season: string | undefined, word: string, frame: Frame) => {
  const bare = edtfOf(season, undefined);
  const made = (edtf: string) => ({ edtf, precision: 'season' as const, relative: true });
  if (frame.year === undefined || frame.earliest === undefined) return made(bare);
  const ahead = yearIn(frame, bare, 'ahead');
  // In January "this winter" is the one that began in December; any other season is that of the year.
  if (word === 'this')
    return season === 'winter'
      ? made(ahead)
      : { ...made(edtfOf(season, frame.year)), ...openYear(frame, bare) };
  if (word === 'next') return made(edtfOf(season, frame.year + 1));
  // "Last fall", said in December, may be the one that just ended: only where there is no doubt.
  return made(ahead === edtfOf(season, frame.year) ? edtfOf(season, frame.year - 1) : bare);
};
