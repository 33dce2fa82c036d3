import type { APIEmbed } from 'discord-api-types/v10';
import type { Answer, AnswerSection, Evidence } from '../answers/answer.ts';
import { toUnixNoon } from '../dates/moments.ts';
import { sayDate } from '../dates/say-date.ts';
import { clip } from './clip.ts';
import { cleanLine, escapeMarkdown } from './escape.ts';
import { joinLines, LIMITS } from './limits.ts';
import { quoteMarkdown } from './quote.ts';
import { COLORS } from './reply.ts';
import { linkSource } from './source-line.ts';
import { drawTitle } from './title.ts';

/** How many quotes an answer shows at a glance; the rest is behind "All sources". */
const QUOTES_SHOWN = 3;
const QUOTE_LENGTH = 300;
const NEIGHBORS_UP_TO = 140;

/** An answer as an embed: the answer in the title, the proof below. With `spoiler`, the title asks instead. */
export function drawAnswer(answer: Answer, { spoiler = false } = {}): APIEmbed {
  const hide = spoiler && answer.status === 'answered';
  const headline = cleanLine(answer.headline);
  const numbered = answer.sections.some((section) => section.lines.some((line) => line.cites.length > 0));
  const shown = shownEvidence(answer, numbered);
  const top = [
    ...(hide ? [`||${escapeMarkdown(headline)}||`] : []),
    ...(answer.day ? [hide ? `||${dayLine(answer.day)}||` : dayLine(answer.day)] : []),
    ...answer.sections.flatMap((section) => sectionLines(section, hide)),
  ];
  const notes = answer.notes.map((note) => wrap(escapeMarkdown(cleanLine(note)), hide));
  const quotes = shown.map(({ evidence, number }, at) => {
    const goesOn = !numbered && !evidence.note && shown[at - 1]?.evidence.article === evidence.article;
    return goesOn ? quoteLine(evidence, hide) : quoteBlock(evidence, numbered ? number : undefined, hide);
  });
  const budget = LIMITS.description - quotes.reduce((sum, quote) => sum + quote.length + 2, 0) - 8;
  const blocks = [joinLines(top, Math.max(600, budget * 0.7)), ...notes, ...quotes].filter(
    (block) => block !== '',
  );
  return {
    title: drawTitle(hide ? answer.asked : headline),
    description: joinBlocks(blocks, LIMITS.description) || '\u200b',
    color: COLORS[answer.status],
    ...(answer.told.of > 0 ? { footer: { text: coverage(answer) } } : {}),
  };
}

/** "2 of 5 articles": how many of them speak for the answer. */
function coverage({ told }: Answer): string {
  const all = `${told.of} ${told.of === 1 ? 'article' : 'articles'}`;
  return told.articles === 0 ? `Looked through ${all}` : `${told.articles} of ${all}`;
}

/** What is shown of a quote: a stored one has no more. */
type Quoted = Pick<Evidence, 'quote' | 'plain' | 'marks' | 'before' | 'after' | 'note'> & {
  readonly article: Parameters<typeof linkSource>[0];
};

type Shown = { readonly evidence: Evidence; readonly number: number };

/** The first quotes, one an article as far as that goes; where lines carry numbers, the quotes that they name first. */
function shownEvidence(answer: Answer, numbered: boolean): Shown[] {
  const all = answer.evidence.map((evidence, index) => ({ evidence, number: index + 1 }));
  if (numbered) return all.slice(0, QUOTES_SHOWN);
  const seen = new Set<string>();
  const fresh = all.filter(({ evidence }) => !seen.has(evidence.article.id) && seen.add(evidence.article.id));
  return [...fresh, ...all.filter((one) => !fresh.includes(one))].slice(0, QUOTES_SHOWN);
}

function dayLine(day: string): string {
  return `${sayDate(day)} · <t:${toUnixNoon(day)}:R>`;
}

function sectionLines(section: AnswerSection, hide: boolean): string[] {
  const heading = section.heading ? [`**${escapeMarkdown(cleanLine(section.heading))}**`] : [];
  const lines = section.lines.map(({ text, cites }) => {
    const body = wrap(escapeMarkdown(clip(cleanLine(text), 400)), hide);
    return `${body}${cites.map((cite) => superscript(cite + 1)).join('\u2009')}`;
  });
  return [...heading, ...lines];
}

/** A footnote number in superscript digits. */
function superscript(number: number): string {
  return [...String(number)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('');
}

/** A quote under its article's title. */
export function quoteBlock(evidence: Quoted, number?: number, hide = false): string {
  const note = evidence.note ? ` · *${escapeMarkdown(cleanLine(evidence.note))}*` : '';
  const mark = number === undefined ? '' : `${superscript(number)} `;
  return `${mark}${linkSource(evidence.article)}${note}\n${quoteLine(evidence, hide)}`;
}

/** The quote alone, with a neighbour on either side where the answer brings them. */
function quoteLine(evidence: Quoted, hide: boolean): string {
  // A long quote says enough by itself.
  const isShort = (evidence.plain ?? evidence.quote).length <= NEIGHBORS_UP_TO;
  const before =
    isShort && evidence.before ? `${escapeMarkdown(clip(cleanLine(evidence.before), 160))} ` : '';
  const after = isShort && evidence.after ? ` ${escapeMarkdown(clip(cleanLine(evidence.after), 160))}` : '';
  return `> ${wrap(`${before}${quoteMarkdown(evidence, QUOTE_LENGTH)}${after}`, hide)}`;
}

function wrap(text: string, hide: boolean): string {
  return hide ? `||${text}||` : text;
}

/** Whole blocks as long as they fit; a block is never cut, so that no Markdown is left open. */
export function joinBlocks(blocks: readonly string[], max: number): string {
  let text = '';
  for (const block of blocks) {
    const next = text === '' ? block : `${text}\n\n${block}`;
    if (next.length <= max) text = next;
  }
  return text;
}
