import type { Span } from '../../articles/article.ts';
import { stopWords } from '../../search/stop-words.ts';
import type { Wanted, WantedKind } from './read-wanted.ts';

const MONTH =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.';
const NUMBER =
  '\\d[\\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|twenty|thirty|forty|fifty|dozens?|hundreds?|thousands?|millions?|both';

/** How a sentence shows that it has a thing of a kind. Each is searched for outside the words of the question. */
const SIGNS: Readonly<Partial<Record<WantedKind, RegExp>>> = {
  place: /\b(?:at|in|on|near|inside|outside|from|to|into|across|around) (?:the )?(?:[a-z]+ ){0,3}(?<answer>\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,3})/gu,
  time: new RegExp(
    `(?<answer>\\b(?:1[5-9]|20)\\d\\ds?\\b|\\b(?:${MONTH})(?=[ ,.]|$)|\\b(?:spring|summer|fall|autumn|winter|today|yesterday|tomorrow|tonight|weekend|(?:next|last|this|later that|later this) (?:year|month|week)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|century)\\b)`,
    'gu',
  ),
  day: new RegExp(`(?<answer>\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b|\\b(?:${MONTH}) \\d{1,2}\\b|\\b\\d{1,2} (?:${MONTH})|\\b(?:today|yesterday|tomorrow)\\b)`, 'gu'),
  count: new RegExp(`(?<answer>\\b(?:${NUMBER})\\b)`, 'giu'),
  money: /(?<answer>[$£€]\s?\d|\b\d[\d,.]*\s?(?:million|billion|dollars|euros|pounds)\b)/gu,
  length: new RegExp(
    `(?<answer>\\b(?:${NUMBER})[ -](?:[a-z]+[ -])?(?:second|minute|hour|day|week|month|year|decade|season|episode|page)s?\\b)`,
    'giu',
  ),
  age: new RegExp(
    `(?<answer>\\b(?:${NUMBER})[ -]years?[ -]old\\b|\\baged? (?:${NUMBER})\\b)`,
    'giu',
  ),
  reason: /\b(?<answer>because|since|due to|thanks to|owing to|so that|in order to|as a result|after|reason)\b/giu,
  person: /(?<answer>\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,3})/gu,
}; // biome-ignore format: a table of patterns reads better as one

/** How far the answer may stand from a word of the question, in characters. */
const NEAR = 90;

/**
 * Where a sentence has what is asked for, apart from the words of the question that stand in it (`marks`, offsets
 * into `text`): something that can be a name, a place, a time or a number, near one of them. For a question about
 * any thing at all, the whole sentence. Undefined where it has nothing of the kind. `titles` are where the text names
 * titles, which are nobody.
 */
export function findAnswer(
  wanted: Wanted,
  text: string,
  marks: readonly Span[],
  titles: readonly Span[] = [],
): Span | undefined {
  if (wanted.kind === 'speaker') return findSpeaker(text);
  if (wanted.kind === 'verdict' || wanted.kind === 'manner') return undefined;
  const sign = SIGNS[wanted.kind];
  if (!sign) return saysMore(text, marks) ? { start: 0, end: text.length } : undefined;
  for (const match of text.matchAll(sign)) {
    const start = match.index + match[0].indexOf(match.groups?.answer ?? '');
    const end = match.index + match[0].length;
    const isTaken = (span: Span) => span.start < end && span.end > start;
    if (marks.some(isTaken) || (wanted.kind === 'person' && titles.some(isTaken))) continue;
    if (wanted.kind === 'place' && !isPlaceOf(text, start, end, marks)) continue;
    if (wanted.kind === 'count' && wanted.focus && !countsFocus(text, wanted.focus, { start, end })) continue;
    if (wanted.kind === 'person' && startsAsAnyWord(text, start, end)) continue;
    if (marks.some((mark) => gap(mark, start, end) <= NEAR)) return { start, end };
  }
  return undefined;
}

/** "Six million copies": the number belongs to the noun that was asked for, a few words on, and is no part of a larger. */
function countsFocus(text: string, focus: string, { start, end }: Span): boolean {
  const [first = ''] = /^[^.,;:()“”]{0,60}/u.exec(text.slice(end)) ?? [];
  if (/^ (?:previous|other|more|further|additional|past|earlier|of (?:the|its|his|her|their))\b/u.test(first))
    return false;
  if (/\b(?:past|last|another|other|previous) $/u.test(text.slice(0, start))) return false;
  return first.toLowerCase().includes(focus.replace(/(?:ies|s)$/u, ''));
}

/** What happens there stands just before the place ("meet at …"), or after it with "where". */
const BEFORE_PLACE = 45;

function isPlaceOf(text: string, start: number, end: number, marks: readonly Span[]): boolean {
  if (/^[\p{L} ’'-]{0,40},? (?:where|that)\b/u.test(text.slice(end))) return true;
  return marks.some((mark) => {
    const between = text.slice(mark.end, start);
    const isVerb = /(?:^|\s)\p{Ll}[\p{L}-]*$/u.test(text.slice(mark.start, mark.end));
    // "Set to arrive" is a plan, "set in" a place.
    return (
      isVerb &&
      mark.end <= start &&
      between.length <= BEFORE_PLACE &&
      !/[,;:“”]|^ to (?!the\b)\p{Ll}/u.test(between)
    );
  });
}

const gap = (mark: Span, start: number, end: number) => Math.max(mark.start - end, start - mark.end);

/** A capital at the beginning of a sentence or a quotation makes no name of "The". */
function startsAsAnyWord(text: string, start: number, end: number): boolean {
  const word = text
    .slice(start, end)
    .toLowerCase()
    .replace(/['’]s$/u, '');
  return stopWords.has(word) || (/(?:^|[.!?:“"]\s*)$/u.test(text.slice(0, start)) && word.length < 4);
}

const SAYING =
  'said|says|told|added|explained|noted|stated|revealed|called|described|clarified|clarify|promised|joked|insisted|predicted|confirmed|argued|admitted|teased';
/** A name and its verb of saying in one breath; "he said" names nobody. */
const SPEAKER = new RegExp(
  `(?<before>\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]+){0,3})(?:,[^,“”"]{1,80},)?(?: [a-z]+){0,4}? (?:${SAYING})\\b|\\b(?:said|says|added|explained|noted|according to) (?:[a-z-]+ ){0,4}(?<after>\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]+){0,3})`,
  'u',
);

function findSpeaker(text: string): Span | undefined {
  const match = SPEAKER.exec(text);
  const name = match?.groups?.before ?? match?.groups?.after;
  if (!match || !name || stopWords.has(name.toLowerCase())) return undefined;
  const start = match.index + match[0].indexOf(name);
  return { start, end: start + name.length };
}

/** Words of substance beyond those of the question. */
function saysMore(text: string, marks: readonly Span[]): boolean {
  let fresh = 0;
  for (const { index, 0: word } of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’]*/gu)) {
    if (stopWords.has(word.toLowerCase())) continue;
    if (!marks.some((mark) => mark.start <= index && mark.end > index)) fresh += 1;
  }
  return fresh >= 2;
}
