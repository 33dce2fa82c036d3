import type { Library } from '../library.ts';
import { type PrintedName, printNames } from './print-names.ts';

/** More is not read: no chat message is so long. */
const LONGEST = 4000;
const MOST_LINES = 80;

/** What Discord makes of angle brackets, links, and the marks of Markdown. */
const MARKUP = /<(?:@[!&]?|#|a?:\w{1,32}:|t:|\/)[^<>\s]{1,80}>|https?:\/\/\S+|[*_~|`]+|^[>\-•#\s]+/gmu;

/** Words of chat round a statement. */
const CHATTER =
  /^(?:(?:ok(?:ay)?|so|lol|lmao|haha|tbh|imo|fyi|btw|well|wait|bro|guys|hey|yo|no|nah|yes|yeah|actually|i (?:heard|think|read|know|believe) (?:that )?|did you know (?:that )?|turns out (?:that )?)[,:\s]+)+/iu;
const TAIL =
  /[,\s]+(?:right|lol|lmao|haha|btw|i think|fr|bro|guys|tho|though|too|\p{Extended_Pictographic})+$/iu;

/** Short ways of saying it that no article uses. */
const FORMAL: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:drops|lands|is dropping|is coming|comes) (?=(?:on|in|this|next|to|out)\b)(?:out )?/giu,
    'comes out ',
  ],
  [/\beps?\b/giu, 'episodes'],
  [/\bmarch (?=\d)/gu, 'March '],
  [/\bmay (?=\d)/gu, 'May '],
  [/\b(?:totally|literally|actually|really|definitely|basically) /giu, ''],
];

/**
 * A chat message as an article would print it, so that its claims can be read: names as the articles spell them, a
 * stop behind every line, none of Discord's marks. Linear in the message.
 */
export function printMessage(library: Library, message: string): string {
  return message
    .slice(0, LONGEST)
    .replace(MARKUP, ' ')
    .split('\n')
    .slice(0, MOST_LINES)
    .map((line) => printLine(library, line))
    .filter((line) => line !== '')
    .join('\n');
}

function printLine(library: Library, typed: string): string {
  const bare = typed.replace(/\s+/gu, ' ').trim().replace(CHATTER, '').replace(TAIL, '');
  const formal = FORMAL.reduce((text, [from, to]) => text.replace(from, to), bare);
  const { text, names } = printNames(library, formal);
  const line = sayPlays(text, names);
  if (line === '') return '';
  const capital = line.charAt(0).toUpperCase() + line.slice(1);
  return /[.!?…]["”’)]*$/u.test(capital) ? capital : `${capital}.`;
}

/** "Ana Bello is Marta Quint" says of an actor and a part what articles say with "plays". */
function sayPlays(text: string, names: readonly PrintedName[]): string {
  const links = names.flatMap((name, at) => {
    const next = names[at + 1];
    const isPart = next && name.kinds.has('person') && next.kinds.has('character');
    return isPart && /^ (?:is|as|was) (?:the )?$/u.test(text.slice(name.end, next.start))
      ? [{ start: name.end, end: next.start }]
      : [];
  });
  return links.reduceRight(
    (line, { start, end }) => `${line.slice(0, start)} plays ${line.slice(end)}`,
    text,
  );
}
