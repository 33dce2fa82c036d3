import { isEdtf } from './edtf.ts';
import type { DateMention } from './mention.ts';

/** Words right in front of a date that open it to one side. */
const FROM =
  /(?:\bnot before|\bno earlier than|\bnot (?:\w+ )?until|\bafter|\bsince|\bfrom)\s+(?:the end of\s+)?$/i;
const UNTIL = /(?<!not )(?:\bbefore|\bno later than|\bahead of)\s+$/i;
const ONWARD = /^\s+(?:on|onwards?|and beyond|or later)\b/i;
const BY = /\b(?:by|sometime in|sometime on|sometime|around)\s+$/i;

/**
 * Takes the words in front of a date into it: "not before December 2026" has no end (`2026-12/..`), "before 2018" no
 * beginning. "By 2018" keeps the value 2018, which is what such a plan names.
 */
export const widen = (text: string, mention: DateMention): DateMention => {
  // "After 1983's …": the year belongs to what follows it.
  if (/^['’]s\b/.test(text.slice(mention.end, mention.end + 3))) return mention;
  const before = text.slice(Math.max(0, mention.start - 30), mention.start);
  const from = FROM.exec(before);
  // A plain "from 2018" is where something comes from; "from 2018 on" is an open time.
  if (from && (!/^from/i.test(from[0]) || ONWARD.test(text.slice(mention.end, mention.end + 12)))) {
    return opened(text, mention, from[0].length, (edtf) => `${edtf}/..`);
  }
  const until = UNTIL.exec(before);
  if (until) return opened(text, mention, until[0].length, (edtf) => `../${edtf}`);
  const by = BY.exec(before);
  if (!by) return mention;
  const start = mention.start - by[0].length;
  return { ...mention, start, asStated: text.slice(start, mention.end) };
};

const opened = (
  text: string,
  mention: DateMention,
  length: number,
  open: (edtf: string) => string,
): DateMention => {
  const start = mention.start - length;
  const { edtf, bare: _, ...rest } = mention;
  // Only a single date of a known year, and no season, can be one end of an interval.
  const value = edtf !== undefined && isEdtf(open(edtf)) ? open(edtf) : undefined;
  return {
    ...rest,
    start,
    asStated: text.slice(start, mention.end),
    precision: 'open',
    ...(value !== undefined && { edtf: value }),
  };
};
