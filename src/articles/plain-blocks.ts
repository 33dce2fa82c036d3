import type { Span } from './article.ts';
import type { Block } from './block.ts';
import { findWraps, type Wraps } from './line-breaks.ts';
import { findLines, trimSpan } from './text-lines.ts';

const BULLET = /^(?:[-*•·‣▪◦●]|\d{1,2}[.)])[ \t\u00a0]+(?=\S)/;

/** The paragraphs and list entries of a copied page. */
export function findPlainBlocks(body: string): Block[] {
  const groups = groupLines(body);
  const wraps = findWraps(body, pairLines(groups), false);
  const blocks = groups.flatMap((group) => splitGroup(body, group, wraps));
  // A page that was copied without blank lines: its lines are its paragraphs.
  if (groups.length > 2 || blocks.length < DENSE) return blocks;
  return blocks.map((block) => (block.kind === 'text' ? { ...block, lone: true } : block));
}

const DENSE = 6;

/** Lines between blank ones, each without outer white space. */
export function groupLines(body: string): Span[][] {
  const groups: Span[][] = [];
  let group: Span[] = [];
  for (const raw of findLines(body)) {
    const line = trimSpan(body, raw);
    if (line.start < line.end) group.push(line);
    else if (group.length > 0) {
      groups.push(group);
      group = [];
    }
  }
  if (group.length > 0) groups.push(group);
  return groups;
}

/** Every line with the one that follows it in the same group. */
export function pairLines(groups: readonly (readonly Span[])[]): [Span, Span][] {
  return groups.flatMap((group) => group.slice(1).map((next, i): [Span, Span] => [group[i] as Span, next]));
}

function splitGroup(body: string, group: readonly Span[], wraps: Wraps): Block[] {
  const blocks: Block[] = [];
  for (const [i, line] of group.entries()) {
    const bullet = BULLET.exec(body.slice(line.start, line.start + 8));
    const last = blocks.at(-1);
    const before = group[i - 1];
    if (bullet) {
      blocks.push({ start: line.start + bullet[0].length, end: line.end, kind: 'item', lone: false });
    } else if (last && before && wraps(before, line)) {
      blocks[blocks.length - 1] = { ...last, end: line.end };
    } else {
      blocks.push({ ...line, kind: 'text', lone: false });
    }
  }
  const [only] = blocks;
  return blocks.length === 1 && only ? [{ ...only, lone: true }] : blocks;
}
