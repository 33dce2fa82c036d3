import { readInline } from './read-inline.ts';
import type { Block, ListItem } from './tree.ts';

const item = /^( {0,20})(?:([-*])|(\d{1,9})\.) +(\S.*)$/;

export function isListLine(line: string): boolean {
  return item.test(line);
}

/** Reads lines that are all items into lists; an item that is indented further goes below the one before it. */
export function readLists(lines: string[]): Block[] {
  const lists: Block[] = [];
  for (let at = 0; at < lines.length; ) {
    const [, indent = '', bullet, number, text = ''] = item.exec(lines[at] ?? '') ?? [];
    let end = at + 1;
    while (end < lines.length && indentOf(lines[end]) > indent.length) end++;
    const read: ListItem = { children: readInline(text), nested: readLists(lines.slice(at + 1, end)) };
    const last = lists.at(-1);
    const ordered = bullet === undefined;
    if (last?.kind === 'list' && last.ordered === ordered) last.items.push(read);
    else lists.push({ kind: 'list', ordered, start: Number(number ?? 1), items: [read] });
    at = end;
  }
  return lists;
}

function indentOf(line = ''): number {
  return line.length - line.trimStart().length;
}
