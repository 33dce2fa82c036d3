import { readDates } from '../../../dates/read-dates.ts';
import { anchorYear } from '../../../dates/year-of.ts';
import { PLATFORM_KEYS } from '../../reading/platform-keys.ts';
import type { SentenceReading } from '../../reading/reading.ts';
import { foldName } from '../../reading/unit.ts';
import { OCCASIONS } from '../../words/places-of-release.ts';

/** A line of a list of premieres: what is shown, where, and the day that stands over it or in front of it. */
export type ScheduleLine = {
  readonly title: string;
  readonly season?: number;
  readonly platform: string;
  readonly date: string;
  readonly asStated: string;
};

const TIME =
  /^(?:\d{1,2}(?::\d\d)?(?: ?[–-] ?\d{1,2}(?::\d\d)?)? ?(?:[ap]\.?m\.?|\/ ?\d{1,2}c)(?: ?\/ ?\d{1,2}c)?(?: (?:ET|EST|EDT|PT|GMT|BST))?|\d{1,2}:\d\d)[ :–—-]{0,3}/i;
// Lines that ran together begin with their time.
const LINE_END = /\n| (?=\d{1,2}(?::\d\d)? [ap]\.m\. )/;
const MARKS = /[*#_]/g;
const BULLET = /^[-•*–] /;
const IN_PARENTHESES =
  /^[“"‘*_]{0,2}([^()“”"*_]{2,60}?)[”"’*_]{0,2} \(([^(),]{2,30})(?:, [^()]{1,30})?\)(.{0,120})$/;
const NO_PREMIERE = /\b(?:finale|rerun|repeat|encore|ends|concludes)\b/i;
const FURTHEST = 60;

/** The lines of a sentence (a list may have run together) that a day is printed over or in front of. */
export function scheduleLines(s: SentenceReading): readonly ScheduleLine[] {
  const { article } = s.reading;
  if (s.sentence.text.length > 600 || NO_PREMIERE.test(article.title ?? '')) return [];
  const lines = s.sentence.text.split(LINE_END);
  const found: ScheduleLine[] = [];
  for (const line of lines) {
    const dated = datedLead(line.replace(BULLET, ''), article.published);
    const shown = lineOf(dated?.rest ?? line);
    if (shown === undefined) continue;
    const day = dated ?? dayOver(s);
    if (day !== undefined) found.push({ ...shown, date: day.date, asStated: day.asStated });
  }
  return found;
}

function lineOf(line: string): Pick<ScheduleLine, 'title' | 'season' | 'platform'> | undefined {
  const match = IN_PARENTHESES.exec(line.replace(BULLET, '').replace(TIME, ''));
  const [, title, platform, behind] = match ?? [];
  if (title === undefined || platform === undefined || !PLATFORM_KEYS.has(foldName(platform)))
    return undefined;
  if (!/^[\p{Lu}\d]/u.test(title) || OCCASIONS.test(title) || NO_PREMIERE.test(behind ?? ''))
    return undefined;
  // What stands behind the channel is a remark on it, not the rest of a sentence.
  if (!/^(?:[,;:.–—-]|$| [–—-])/.test(behind ?? '')) return undefined;
  return { ...withSeason(title.replace(/[,:]$/, '')), platform };
}

/** "Low Tide, Season 2" */
function withSeason(printed: string): { title: string; season?: number } {
  const [, title, number] = /^(.{2,50}?)(?:,|:| [–—-])? (?:season|series) (\d{1,2})$/i.exec(printed) ?? [];
  return title === undefined ? { title: printed } : { title, season: Number(number) };
}

/** "Sept. 22: X (Quark)", "Monday, March 3 – X (Quark)": the day in front of the title. */
function datedLead(line: string, published: string | undefined) {
  const [first] = readDates(line.slice(0, 60), published, { years: [] });
  if (first === undefined || first.start > 0) return undefined;
  const behind = /^ ?[:–—-] /.exec(line.slice(first.end));
  const date = dayOf(first, published);
  if (behind === null || date === undefined) return undefined;
  return { date, asStated: first.asStated, rest: line.slice(first.end + behind[0].length) };
}

/** The day printed on a line of its own over the list in which the sentence stands. */
function dayOver(s: SentenceReading): { date: string; asStated: string } | undefined {
  const { body, published } = s.reading.article;
  let end = body.lastIndexOf('\n', s.sentence.start);
  for (let steps = 0; steps < FURTHEST && end > 0; steps += 1) {
    const from = body.lastIndexOf('\n', end - 1) + 1;
    if (end - from > 600) return undefined;
    const text = body.slice(from, end).replace(MARKS, '').trim();
    end = from - 1;
    if (text === '') continue;
    if (text.length < 40) {
      const [day] = readDates(text, published, { years: [] });
      if (day !== undefined && day.start === 0 && /^:?$/.test(text.slice(day.end).trim())) {
        const date = dayOf(day, published);
        return date === undefined ? undefined : { date, asStated: day.asStated };
      }
    }
    if (!isListed(text)) return undefined;
  }
  return undefined;
}

function isListed(text: string): boolean {
  return (
    text.length < 600 && text.split(LINE_END).every((line) => TIME.test(line) || lineOf(line) !== undefined)
  );
}

function dayOf(day: ReturnType<typeof readDates>[number], published: string | undefined) {
  if (day.precision !== 'day') return undefined;
  return day.bare === undefined ? day.edtf : (anchorYear(day.bare, published, 'ahead') ?? day.edtf);
}
