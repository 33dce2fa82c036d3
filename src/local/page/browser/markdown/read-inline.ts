import { findClose, findTicks, measureRun } from './find-close.ts';
import { readLink } from './read-link.ts';
import { readTag } from './read-tag.ts';
import type { Emphasis, Inline } from './tree.ts';

/** Longer delimiters stand before shorter ones that they begin with. */
const emphases: [string, Emphasis][] = [
  ['**', 'bold'],
  ['__', 'underline'],
  ['~~', 'strike'],
  ['||', 'spoiler'],
  ['*', 'italic'],
  ['_', 'italic'],
];

type Found = { node: Inline; end: number };

/**
 * Reads emphasis, code, links, mentions and times out of a run of text. Whatever does not close stays as written.
 *
 * @param links false where Discord shows no links (titles of embeds, names of fields, labels of links)
 */
export function readInline(text: string, links = true): Inline[] {
  const read: Inline[] = [];
  // A delimiter that does not close once closes nowhere behind: remembering that keeps the reading linear.
  const unclosed = new Set<string>();
  let plain = '';
  const flush = () => {
    if (plain) read.push({ kind: 'text', text: plain });
    plain = '';
  };
  for (let at = 0; at < text.length; ) {
    if (text[at] === '\\' && /[!-/:-@[-`{-~]/.test(text.charAt(at + 1))) {
      plain += text.charAt(at + 1);
      at += 2;
      continue;
    }
    const found =
      readCode(text, at, unclosed) ?? readMarked(text, at, links) ?? readEmphasis(text, at, links, unclosed);
    if (found) {
      flush();
      read.push(found.node);
      at = found.end;
    } else {
      plain += text.charAt(at);
      at++;
    }
  }
  flush();
  return read;
}

function readCode(text: string, at: number, unclosed: Set<string>): Found | undefined {
  if (text[at] !== '`' || text[at - 1] === '`') return undefined;
  const ticks = measureRun(text, at);
  const key = '`'.repeat(Math.min(ticks, 9));
  const close = unclosed.has(key) ? -1 : findTicks(text, at + ticks, ticks);
  if (close < 0) unclosed.add(key);
  if (close < 0) return undefined;
  const inside = text.slice(at + ticks, close);
  const spaced = inside.startsWith(' ') && inside.endsWith(' ') && inside.trim() !== '';
  return { node: { kind: 'code', text: spaced ? inside.slice(1, -1) : inside }, end: close + ticks };
}

function readMarked(text: string, at: number, links: boolean): Found | undefined {
  const start = text.charAt(at);
  if (start === '<' || start === '@') {
    const tag = readTag(text, at);
    if (tag) return tag;
  }
  if (!links || !'[<hH'.includes(start)) return undefined;
  if (/h/i.test(start) && /\w/.test(text.charAt(at - 1))) return undefined;
  const link = readLink(text, at);
  if (!link) return undefined;
  const label = link.label === undefined ? undefined : readInline(link.label, false);
  const children = label ?? [{ kind: 'text', text: text.slice(at, link.end).replace(/^<|>$/g, '') }];
  return { node: { kind: 'link', href: link.href, children }, end: link.end };
}

function readEmphasis(text: string, at: number, links: boolean, unclosed: Set<string>): Found | undefined {
  for (const [delimiter, kind] of emphases) {
    if (!text.startsWith(delimiter, at) || unclosed.has(delimiter) || !canOpen(text, at, delimiter)) continue;
    const from = at + delimiter.length;
    const close = findClose(text, from, delimiter);
    if (close < 0) {
      unclosed.add(delimiter);
      continue;
    }
    return {
      node: { kind, children: readInline(text.slice(from, close), links) },
      end: close + delimiter.length,
    };
  }
  return undefined;
}

/** A lone asterisk before a space is a sign, and an underscore inside a word is part of a name. */
function canOpen(text: string, at: number, delimiter: string): boolean {
  if (delimiter === '*') return !/[\s*]/.test(text.charAt(at + 1)) && at + 1 < text.length;
  if (delimiter === '_')
    return !/[\p{L}\p{N}_]/u.test(text.charAt(at - 1)) && !/[\s_]/.test(text.charAt(at + 1));
  return true;
}
