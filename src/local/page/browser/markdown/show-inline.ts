import { html, type TemplateResult } from 'lit';
import { showSpoiler } from './show-spoiler.ts';
import type { Inline } from './tree.ts';
import { writeTime } from './write-time.ts';

/** For whom a text is shown: their language, the present moment, and what ids are called. */
export type Reader = { locale: string; now: number; nameOf(kind: string, id: string): string | undefined };

/** Shows a line of Markdown. */
export function showInline(nodes: Inline[], reader: Reader): unknown[] {
  return nodes.map((node) => showNode(node, reader));
}

function showNode(node: Inline, reader: Reader): TemplateResult | string {
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'bold':
      return html`<strong>${showInline(node.children, reader)}</strong>`;
    case 'italic':
      return html`<em>${showInline(node.children, reader)}</em>`;
    case 'underline':
      return html`<u>${showInline(node.children, reader)}</u>`;
    case 'strike':
      return html`<s>${showInline(node.children, reader)}</s>`;
    case 'spoiler':
      return showSpoiler(showInline(node.children, reader));
    case 'code':
      return html`<code>${node.text}</code>`;
    case 'emoji':
      return html`<span class="emoji-name">:${node.name}:</span>`;
    case 'link':
      return html`<a href=${node.href} title=${node.href} target="_blank" rel="noopener noreferrer nofollow"
        >${showInline(node.children, reader)}</a>`;
    case 'time':
      return showTime(node.at, node.style, reader);
    case 'mention':
      return html`<span class="mention">${nameMention(node, reader)}</span>`;
  }
}

function showTime(at: number, style: string, { locale, now }: Reader): TemplateResult {
  const full = writeTime(at, 'F', locale, now);
  const machine = Math.abs(at) <= 8.64e12 ? new Date(at * 1000).toISOString() : '';
  return html`<time datetime=${machine} title=${full}>${writeTime(at, style, locale, now)}</time>`;
}

function nameMention(node: Extract<Inline, { kind: 'mention' }>, reader: Reader): string {
  switch (node.of) {
    case 'command':
      return `/${node.text}`;
    case 'everyone':
      return `@${node.text}`;
    case 'channel':
      return `#${reader.nameOf('channel', node.id) ?? 'unknown'}`;
    default:
      return `@${reader.nameOf(node.of, node.id) ?? `unknown-${node.of}`}`;
  }
}
