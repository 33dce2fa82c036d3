import type { Span } from './article.ts';
import type { Block } from './block.ts';
import { findWraps, type Wraps } from './line-breaks.ts';
import { isPictureLine } from './picture-line.ts';
import { groupLines, pairLines } from './plain-blocks.ts';

type Shape = {
  readonly kind: Block['kind'] | 'rule' | 'fence';
  readonly start: number;
  readonly end: number;
};

const HEADING = /^#{1,6}(?:[ \t]+|$)/;
const ITEM = /^(?:[-*+•]|\d{1,3}[.)])[ \t\u00a0]+(?:\[[ xX]\] )?(?=\S)/;
const QUOTE = /^(?:> ?)+/;
const RULE = /^(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const UNDERLINE = /^(?:=+|-{2,})$/;
const FENCE = /^(?:```|~~~)/;
const DEFINITION = /^\[[^\]]{1,80}\]:\s/;
const TABLE_RULE = /^\|?[ \t]*:?-{3}[-:| \t]*$/;

/** The paragraphs, headings and list entries of a Markdown body, without their marks. */
export function findMarkdownBlocks(body: string): Block[] {
  const groups = groupLines(body);
  const wraps = findWraps(body, pairLines(groups), true);
  const blocks: Block[] = [];
  let fenced = false;
  let comment = false;
  for (const group of groups) {
    const open = blocks.length;
    for (const [i, line] of group.entries()) {
      const text = body.slice(line.start, line.end);
      const fence = FENCE.test(text);
      const goesOn = fenced || comment;
      comment ||= !fenced && text.startsWith('<!--');
      if (goesOn || fence || comment) addMarkup(blocks, line, goesOn);
      else addLine(body, blocks, open, line, i === 0 ? undefined : group[i - 1], wraps);
      if (fence) fenced = !fenced;
      if (comment && text.includes('-->')) comment = false;
    }
    const only = blocks[open];
    if (blocks.length === open + 1 && only) blocks[open] = { ...only, lone: true };
  }
  return blocks;
}

/** Lines of one code block or comment make one block. */
function addMarkup(blocks: Block[], line: Span, goesOn: boolean): void {
  const last = blocks.at(-1);
  if (goesOn && last?.kind === 'markup') blocks[blocks.length - 1] = { ...last, end: line.end };
  else blocks.push({ ...line, kind: 'markup', lone: false });
}

function addLine(
  body: string,
  blocks: Block[],
  open: number,
  line: Span,
  before: Span | undefined,
  wraps: Wraps,
): void {
  const last = blocks.length > open ? blocks.at(-1) : undefined;
  const text = body.slice(line.start, line.end);
  if (last?.kind === 'text' && UNDERLINE.test(text) && isTitleLike(body.slice(last.start, last.end))) {
    blocks[blocks.length - 1] = { ...last, kind: 'heading' };
    return;
  }
  const shape = findShape(text, line);
  if (shape.kind === 'rule' || shape.start >= shape.end) return;
  const goesOn = shape.kind === 'text' && (last?.kind === 'text' || last?.kind === 'item');
  if (goesOn && last && before && !isHardBreak(body, before)) {
    if (wraps(before, { start: shape.start, end: shape.end })) {
      blocks[blocks.length - 1] = { ...last, end: shape.end };
      return;
    }
  }
  blocks.push({ start: shape.start, end: shape.end, kind: shape.kind as Block['kind'], lone: false });
}

/** Block quotes are read as what they quote. */
function findShape(text: string, { start, end }: Span): Shape {
  const quote = QUOTE.exec(text)?.[0].length ?? 0;
  const from = start + quote;
  const inner = text.slice(quote);
  const heading = HEADING.exec(inner);
  if (heading) {
    return { kind: 'heading', start: from + heading[0].length, end: start + headingEnd(text) };
  }
  if (RULE.test(inner) || TABLE_RULE.test(inner)) return { kind: 'rule', start: from, end };
  if (DEFINITION.test(inner)) return { kind: 'markup', start: from, end };
  if (/^<[^>]*>$/.test(inner)) return { kind: 'markup', start: from, end };
  if (isPictureLine(inner)) return { kind: 'image', start: from, end };
  if (/^\|.*\|$/.test(inner)) return { kind: 'item', start: from + 1, end: end - 1 };
  const item = ITEM.exec(inner);
  const content = from + (item?.[0].length ?? 0);
  if (isOnlyLink(text.slice(content - start))) return { kind: 'link', start: content, end };
  return { kind: item ? 'item' : 'text', start: content, end };
}

const isHardBreak = (body: string, { end }: Span) => body.startsWith('  ', end) || body[end - 1] === '\\';
const isOnlyLink = (text: string) =>
  /^(?:\*\*|__)?\[[^\]]*\]\([^)]*\)(?:\*\*|__)?$/.test(text) || /^<?https?:\S+$/.test(text);
const isTitleLike = (text: string) => text.length <= 120 && !/[.:,;]$/.test(text);

/** Where a heading's words end: closing marks (`## Cast ##`) are none of them. */
function headingEnd(text: string): number {
  let end = text.length;
  while (text[end - 1] === '#') end--;
  return end < text.length && !/\s/.test(text[end - 1] ?? '')
    ? text.length
    : text.slice(0, end).trimEnd().length;
}
