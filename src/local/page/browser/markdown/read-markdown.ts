import { readInline } from './read-inline.ts';
import { isListLine, readLists } from './read-list.ts';
import type { Block } from './tree.ts';

const heading = /^(#{1,3}) +(\S.*)$/;
const subtext = /^-# +(\S.*)$/;

/** Reads Discord's Markdown into blocks: headings, lists, quotes, fenced code, and paragraphs of what remains. */
export function readMarkdown(text: string, insideQuote = false): Block[] {
  const blocks: Block[] = [];
  const lines = text.split('\n');
  let loose: string[] = [];
  const flush = () => {
    const together = loose.join('\n').trim();
    if (together) blocks.push({ kind: 'paragraph', children: readInline(together) });
    loose = [];
  };
  while (lines.length > 0) {
    const block = takeFence(lines, loose) ?? (insideQuote ? undefined : takeQuote(lines)) ?? takeLine(lines);
    if (block) {
      flush();
      blocks.push(...block);
    } else {
      loose.push(lines.shift() ?? '');
    }
  }
  flush();
  return blocks;
}

/** Takes fenced code off the lines, which may begin and end in the middle of one; what stands before it is loose. */
function takeFence(lines: string[], loose: string[]): Block[] | undefined {
  const open = lines[0]?.indexOf('```') ?? -1;
  if (open < 0 || lines[0]?.startsWith('> ')) return undefined;
  const rest = lines.join('\n');
  const close = rest.indexOf('```', open + 3);
  const inside = rest.slice(open + 3, close);
  if (close < 0 || inside.trim() === '') return undefined;
  const [, language = '', code = inside] = /^([\w+#-]{1,30})\n([\s\S]*)$/.exec(inside) ?? [];
  if (open > 0) loose.push(rest.slice(0, open));
  const after = rest.slice(close + 3).replace(/^\n/, '');
  lines.splice(0, lines.length, ...(after ? after.split('\n') : []));
  return [{ kind: 'code', language, text: code.replace(/^\n|\n$/g, '') }];
}

function takeQuote(lines: string[]): Block[] | undefined {
  const quoted: string[] = [];
  if (lines[0]?.startsWith('>>> ')) {
    quoted.push(...lines.splice(0));
    quoted[0] = quoted[0]?.slice(4) ?? '';
  }
  while (lines[0]?.startsWith('> ')) quoted.push(lines.shift()?.slice(2) ?? '');
  return quoted.length > 0 ? [{ kind: 'quote', blocks: readMarkdown(quoted.join('\n'), true) }] : undefined;
}

function takeLine(lines: string[]): Block[] | undefined {
  const line = lines[0] ?? '';
  const [, marks, title] = heading.exec(line) ?? [];
  const small = subtext.exec(line)?.[1];
  if (marks && title) {
    lines.shift();
    return [{ kind: 'heading', level: marks.length as 1 | 2 | 3, children: readInline(title) }];
  }
  if (small) {
    lines.shift();
    return [{ kind: 'subtext', children: readInline(small) }];
  }
  if (!isListLine(line)) return undefined;
  let end = 1;
  while (end < lines.length && isListLine(lines[end] ?? '')) end++;
  return readLists(lines.splice(0, end));
}
