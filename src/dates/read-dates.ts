import { type Frame, frameOf } from './frame.ts';
import { widen } from './limits.ts';
import type { DateContext, DateMention } from './mention.ts';
import { readDays } from './readers/days.ts';
import { readDecades } from './readers/decades.ts';
import { readHolidays } from './readers/holidays.ts';
import { readMonths } from './readers/months.ts';
import { readNearDays } from './readers/near-days.ts';
import { readNumericDays } from './readers/numeric-days.ts';
import type { DateReader, Found } from './readers/reader.ts';
import { readRelativeYears } from './readers/relative-years.ts';
import { readSeasons } from './readers/seasons.ts';
import { readSpans } from './readers/spans.ts';
import { readYearParts } from './readers/year-parts.ts';
import { readYears } from './readers/years.ts';

const MONTH_WORD =
  /Jan(?:uary|\.|\s+\d)|Feb(?:ruary|\.|\s+\d)|Mar(?:ch|\.?\s+\d)|Apr(?:il|\.?\s+\d)|May|Ju[nl][ey]|Aug(?:ust|\.|\s+\d)|Sept|Oct(?:ober|\.|\s+\d)|Nov(?:ember|\.|\s+\d)|Dec(?:ember|\.|\s+\d)|J(?:AN|UN|UL)|FEB|MAR|A(?:PR|UG)|MAY|SEP|OCT|NOV|DEC/;
const DAY_AND_MONTH = /\d\s?(?:st|nd|rd|th)?\b[^\d]{0,30}[JFMASOND]|[JFMASOND][A-Za-z]{2,8}\.?\s+\d/;

/**
 * Each reader behind the few letters that it cannot do without: most sentences hold no date, and a test for a letter
 * is far cheaper than a reader. The order settles which reading stands where two are equally long.
 */
const READERS: readonly (readonly [RegExp, DateReader])[] = [
  [/(?:19|20)\d\d/, readSpans],
  [/\b(?:from|between)\s+[A-Z]/i, readSpans],
  [DAY_AND_MONTH, readDays],
  [/\d[-/.]\d/, readNumericDays],
  [MONTH_WORD, readMonths],
  [/spring|summer|fall|autumn|winter/i, readSeasons],
  [/year|quarter|(?:19|20)\d\d/i, readYearParts],
  [/year/i, readRelativeYears],
  [/day|night|evening|tomorrow|week|month|the \d{1,2}(?:st|nd|rd|th)/i, readNearDays],
  [
    /Day|Eve|Hallow|Thanks|Christmas|[Hh]oliday|Easter|Fourth|Golden|Eid|Holi|wali\b|vali\b|ehra\b|asara\b|Pongal|Sankranti|Onam|Chaturthi|Bandhan|Navratri|Puja|Jayanti|New Year|Hanukkah|Bakrid/,
    readHolidays,
  ],
  [/\d0['’]?s/, readDecades],
  [/(?:1[5-9]|20)\d\d/, readYears],
];

const MAY_HOLD_DATE =
  /\d|year|day|night|evening|quarter|week|month|tomorrow|[Ss]pring|[Ss]ummer|[Ff]all|[Aa]utumn|[Ww]inter|s Day\b|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Eve\b|Hallow|Thanksg|[Hh]oliday|Easter|Fourth|\bEid\b|Holi\b|wali\b|vali\b|ehra\b|Pongal|Sankranti|Onam|Chaturthi|Navratri|Hanukkah|New Year|Bakrid/;

/**
 * All dates that a sentence names, in order, none overlapping another. `anchor` is the EDTF date on which the text was
 * published; where it is not known, words such as "next year" give no value, and "May 27" gives `XXXX-05-27`. Never
 * throws.
 */
export const readDates = (text: string, anchor?: string, context: DateContext = {}): DateMention[] =>
  readDatesIn(text, frameOf(anchor, context.years), context.previous);

/** As `readDates`, for the sentences of one text, whose frame is made once; `before` is the date spoken of before. */
export const readDatesIn = (text: string, frame: Frame, before?: string): DateMention[] => {
  if (!MAY_HOLD_DATE.test(text)) return [];
  const found: Found[] = [];
  const run = new Set<DateReader>();
  for (const [needs, reader] of READERS) {
    if (run.has(reader) || !needs.test(text)) continue;
    run.add(reader);
    found.push(...reader(text, frame));
  }
  let previous = before;
  return settle(found).map((one) => {
    const edtf = typeof one.edtf === 'function' ? one.edtf(previous) : one.edtf;
    if (edtf && /^\d{4}/.test(edtf)) previous = edtf;
    const { edtf: _, ...rest } = one;
    const mention = {
      ...rest,
      asStated: text.slice(one.start, one.end),
      ...(edtf !== undefined && { edtf }),
    };
    return widen(text, mention);
  });
};

/** Of readings that overlap the longer stands, then the one that was read first. */
const settle = (found: readonly Found[]): Found[] => {
  const chosen: Found[] = [];
  const byStart = found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  for (const one of byStart) {
    const last = chosen.at(-1);
    if (!last || one.start >= last.end) chosen.push(one);
    else if (one.end - one.start > last.end - last.start && one.start > (chosen.at(-2)?.end ?? -1) - 1) {
      chosen[chosen.length - 1] = one;
    }
  }
  return chosen;
};
