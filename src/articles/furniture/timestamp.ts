import type { Paragraph } from './paragraph.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const MONTH = String.raw`(?:${MONTHS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')}|sept)\.?`;

/** Everything that a line with a time consists of; nothing else may be left. */
const PARTS = new RegExp(
  String.raw`\b(?:first|last|originally|updated|published|posted|modified|edited|created|date|on|at|of|the|${MONTH}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thu(?:rs)?|fri|sat|sun|\d{1,4}(?:st|nd|rd|th)?|\d{1,2}[ap]m|[ap]\.?m\.?|utc|gmt|[ecmp][sd]?t|bst|cest|cet|hours?|minutes?|mins?|days?|weeks?|months?|years?|ago|read(?:ing)?(?: time)?|today|yesterday|t|z)\b|[\s.,:;|/•·()–—+-]`,
  'giu',
);
const LABEL = /^(?:(?:first|last|originally) )?(?:updated|published|posted|modified|edited|created|date)\b/i;
/** A bare number may be a title. */
const DAY = new RegExp(String.raw`\b${MONTH}|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}`, 'i');
const PUBLISHED = /^(?:(?:first|originally) )?(?:published|posted|date)\b/i;

/** "Updated: Feb 18, 2026 6:41pm UTC", "March 3, 2017", "5 min read": `published` where it says the day of that. */
export function readTimestamp(
  { text, length }: Paragraph,
  edge: boolean,
): { published?: string } | undefined {
  if (length > 120 || !/\d/.test(text) || text.replace(PARTS, '') !== '') return undefined;
  const label = LABEL.test(text);
  const timed = /\d\s*:\s*\d\d|\b(?:ago|read)\b/i.test(text);
  if (!label && !timed && !(edge && DAY.test(text))) return undefined;
  if (label && !PUBLISHED.test(text)) return {};
  const published = readDay(text);
  return published ? { published } : {};
}

const AMERICAN = new RegExp(String.raw`\b(${MONTH})\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b`, 'i');
const BRITISH = new RegExp(String.raw`\b(\d{1,2})(?:st|nd|rd|th)?\s+(${MONTH}),?\s+(\d{4})\b`, 'i');
const ISO = /\b(\d{4})-(\d\d)-(\d\d)(?:\b|T)/;

/** The day in ISO 8601, where the text spells one out. "3/4/2017" is two days, so none. */
export function readDay(text: string): string | undefined {
  const iso = ISO.exec(text);
  if (iso) return toDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const american = AMERICAN.exec(text);
  if (american) return toDay(Number(american[3]), monthNumber(american[1]), Number(american[2]));
  const british = BRITISH.exec(text);
  return british ? toDay(Number(british[3]), monthNumber(british[2]), Number(british[1])) : undefined;
}

const monthNumber = (name = '') =>
  MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3).toLowerCase())) + 1;

function toDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : undefined;
}
