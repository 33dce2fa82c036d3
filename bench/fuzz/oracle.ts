import { readInline } from '../../src/local/page/browser/markdown/read-inline.ts';
import { readMarkdown } from '../../src/local/page/browser/markdown/read-markdown.ts';
import type { Block, Inline } from '../../src/local/page/browser/markdown/tree.ts';

type Loose = Readonly<Record<string, unknown>>;

/** What may come out although it was put in. */
export type Allowed = {
  /** Addresses that sources link to. */
  readonly links: (href: string) => boolean;
  /** Words that answer may stand in bold, and be anybody's. */
  readonly bold: boolean;
};

/** Steers a screen and shows nothing; line ends are looked at where they have no business. */
export const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not come out
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]/u;

/**
 * What came out of hostile input unescaped, read with the page's own reader of Markdown, which knows nothing of how
 * replies are written. `body` is a message as it goes to Discord.
 */
export function findEchoes(body: Loose, allowed: Allowed): string[] {
  const found: string[] = [];
  const mentions = body.allowed_mentions as { parse?: unknown[] } | undefined;
  if (mentions?.parse?.length !== 0) found.push('mentions are not switched off');
  plain(body.content, 'content', found, true);
  walk(readMarkdown(String(body.content ?? '')), allowed, 'content', found);
  for (const embed of (body.embeds ?? []) as Loose[]) {
    readEmbed(embed, allowed, found);
  }
  for (const part of parts(body.components)) {
    for (const member of ['label', 'placeholder', 'description'] as const) plain(part[member], member, found);
    if (typeof part.custom_id === 'string' && !part.custom_id.isWellFormed()) found.push('broken custom_id');
    for (const option of (part.options ?? []) as Loose[]) {
      plain(option.label, 'option', found);
      plain(option.description, 'option', found);
    }
  }
  return found;
}

/** Names of completions are plain text. */
export function findEchoesInChoices(choices: readonly { readonly name: string }[]): string[] {
  const found: string[] = [];
  for (const { name } of choices) plain(name, 'choice', found);
  return found;
}

function readEmbed(embed: Loose, allowed: Allowed, found: string[]): void {
  const { title, description, footer, author, fields } = embed as {
    title?: string;
    description?: string;
    footer?: { text: string };
    author?: { name: string };
    fields?: { name: string; value: string }[];
  };
  plain(title, 'title', found);
  plain(footer?.text, 'footer', found);
  plain(author?.name, 'author', found);
  plain(description, 'description', found, true);
  for (const node of readInline(title ?? '', false)) {
    if (node.kind !== 'text') found.push(`${node.kind} in a title`);
  }
  walk(readMarkdown(description ?? ''), allowed, 'description', found);
  for (const { name, value } of fields ?? []) {
    plain(name, 'field', found);
    walkInline(readInline(name, false), allowed, 'field', found);
    walk(readMarkdown(value), allowed, 'field', found);
  }
}

function plain(text: unknown, where: string, found: string[], lines = false): void {
  if (typeof text !== 'string') return;
  if (!text.isWellFormed()) found.push(`half a character in ${where}`);
  if (UNSEEN.test(text)) found.push(`an unseen character in ${where}`);
  if (!lines && /[\n\r]/u.test(text)) found.push(`a line end in ${where}`);
}

function walk(blocks: readonly Block[], allowed: Allowed, where: string, found: string[]): void {
  for (const block of blocks) {
    if (block.kind === 'quote') walk(block.blocks, allowed, where, found);
    else if (block.kind === 'list') {
      for (const item of block.items) {
        if (textOf(item.children).trim().startsWith('zq')) found.push(`a list in ${where}`);
        walkInline(item.children, allowed, where, found);
      }
    } else if (block.kind === 'paragraph') walkInline(block.children, allowed, where, found);
    else found.push(`${block.kind} in ${where}`);
  }
}

function walkInline(nodes: readonly Inline[], allowed: Allowed, where: string, found: string[]): void {
  for (const node of nodes) {
    if (node.kind === 'text') continue;
    const text = 'children' in node ? textOf(node.children) : '';
    const isOurs =
      (node.kind === 'bold' && (allowed.bold || !text.startsWith('zq'))) ||
      (node.kind === 'italic' && !text.startsWith('zq')) ||
      (node.kind === 'link' && allowed.links(node.href)) ||
      (node.kind === 'time' && node.at !== 666) ||
      (node.kind === 'mention' && node.of === 'command' && node.id !== '666');
    if (!isOurs) found.push(`${node.kind} in ${where}${text ? `: ${text.slice(0, 60)}` : ''}`);
    if ('children' in node) walkInline(node.children, allowed, where, found);
  }
}

function textOf(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => ('children' in node ? textOf(node.children) : 'text' in node ? (node.text ?? '') : ''))
    .join('');
}

function parts(components: unknown): Loose[] {
  if (!Array.isArray(components)) return [];
  return (components as Loose[]).flatMap((part) => [part, ...parts(part.components)]);
}
