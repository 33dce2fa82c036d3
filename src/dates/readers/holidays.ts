import { writeDate } from '../calendar.ts';
import type { Frame } from '../frame.ts';
import { yearIn, yearNamed } from '../year-of.ts';
import { type DateReader, groupStart, scan, YEAR } from './reader.ts';
import { RELEASE_NOUN } from './release-nouns.ts';

/** Month, and the day where the name itself is one day; the others are told as their month, or not at all. */
const HOLIDAYS: Readonly<Record<string, readonly [month?: number, day?: number]>> = {
  'new year’s day': [1, 1],
  'valentine’s day': [2, 14],
  'memorial day': [5],
  'independence day': [7, 4],
  'the fourth of july': [7, 4],
  'st patrick’s day': [3, 17],
  'presidents’ day': [2],
  'easter sunday': [],
  'easter monday': [],
  easter: [],
  'labor day': [9],
  halloween: [10],
  thanksgiving: [11],
  'thanksgiving day': [11],
  'christmas eve': [12, 24],
  'christmas day': [12, 25],
  'boxing day': [12, 26],
  christmas: [12],
  'the holidays': [12],
  'the holiday season': [12],
  holiday: [12],
  'new year’s eve': [12, 31],
  'republic day': [1, 26],
  diwali: [],
  deepavali: [],
  eid: [],
  'eid al-fitr': [],
  'eid al-adha': [],
  'eid-al-fitr': [],
  bakrid: [],
  holi: [],
  dussehra: [],
  dusshera: [],
  dasara: [],
  pongal: [],
  sankranti: [],
  'makar sankranti': [],
  onam: [],
  'ganesh chaturthi': [],
  'raksha bandhan': [],
  navratri: [],
  'durga puja': [],
  'gandhi jayanti': [],
  'lunar new year': [],
  'chinese new year': [],
  hanukkah: [],
  'golden week': [],
  'mother’s day': [],
  'father’s day': [],
};
const NAMES =
  "New Year['’]s (?:Day|Eve)|Valentine['’]s Day|St\\.? Patrick['’]s Day|Presidents['’] Day|Memorial Day|Independence Day|[Tt]he Fourth of July|Labor Day|Halloween|Thanksgiving(?: Day)?|" +
  "Republic Day|Diwali|Deepavali|Eid(?:[- ]al-(?:Fitr|Adha))?|Bakrid|Holi|Dussehra|Dusshera|Dasara|Pongal|(?:Makar )?Sankranti|Onam|Ganesh Chaturthi|Raksha Bandhan|Navratri|Durga Puja|Gandhi Jayanti|Lunar New Year|Chinese New Year|Hanukkah|Golden Week|(?:Mother|Father)['’]s Day|" +
  'Christmas(?: Day| Eve)?|Boxing Day|Easter(?: Sunday| Monday)?|the holidays|the holiday season';
const WITH_YEAR = new RegExp(
  `\\b(?<name>${NAMES}|[Hh]oliday)(?: weekend| season)?(?:,? (?:of |in )?)(?<year>${YEAR}|this year|next year|last year)\\b`,
  'g',
);
const ALONE = new RegExp(
  `\\b(?:this|next|last|for|by|of|on|at|around|over|before|in time for)\\s+(?<name>${NAMES})(?= weekend|[.,;:)—]|$|\\s+(?:on|at|in|and|to|with|via|exclusively)\\b)(?:\\s+weekend)?`,
  'gd',
);
/** "A Christmas Day release". */
const BEFORE_NOUN = new RegExp(
  `\\b(?:[Aa]n?|[Tt]he|[Ii]ts|[Tt]heir)\\s+(?<name>${NAMES})(?:\\s+weekend)?(?=\\s+${RELEASE_NOUN})`,
  'gd',
);

/** "In theaters Christmas Day", "arrives Memorial Day weekend": without a preposition, behind a word that is no name. */
const BARE =
  /(?<=\b(?!the\b|a\b|an\b)[a-z]{2,} )(?<name>(?:New Year['’]s|Valentine['’]s|Christmas|Boxing) (?:Day|Eve)|(?:Memorial Day|Labor Day|Thanksgiving|Christmas|Presidents['’] Day)(?= weekend))(?: weekend)?(?=[.,;:)—–]|$| (?:on|at|in|and|from|via|with|exclusively|only)\b)/g;

/** "Christmas 2026", "this Halloween", "on Christmas Day". */
export const readHolidays: DateReader = (text, frame) => [
  ...scan(text, WITH_YEAR, ({ groups = {} }) => {
    const words = groups.year ?? '';
    return { ...holidayValue(groups.name, yearNamed(words, frame)), relative: !/^\d/.test(words) };
  }),
  ...scan(text, BARE, ({ groups = {} }) => ({ ...pointed(groups.name, '', frame), relative: true })),
  ...[BEFORE_NOUN, ALONE].flatMap((pattern) =>
    scan(text, pattern, (match) => ({
      from: /^(?:this|next|last)/.test(match[0]) ? 0 : groupStart(match, 'name'),
      ...pointed(match.groups?.name, match[0], frame),
      relative: true,
    })),
  ),
];

const holidayValue = (name: string | undefined, year: number | undefined) => {
  const folded = (name ?? '').toLowerCase().replace("'", '’').replace('st.', 'st');
  const [month, day] = HOLIDAYS[folded] ?? [12];
  return {
    ...((month !== undefined || year !== undefined) && { edtf: writeDate(year, month, day) }),
    precision: day === undefined ? ('holiday' as const) : ('day' as const),
  };
};

const pointed = (name: string | undefined, words: string, frame: Frame) => {
  const { edtf: bare, precision } = holidayValue(name, undefined);
  if (bare === undefined) return { precision };
  return {
    ...(!/^(?:this|next|last)/.test(words) && { bare }),
    precision,
    edtf: yearIn(frame, bare, words.startsWith('last') ? 'back' : 'ahead'),
  };
};
