import { html, nothing, type TemplateResult } from 'lit';
import { readMarkdown } from './read-markdown.ts';
import { type Reader, showInline } from './show-inline.ts';
import type { Block } from './tree.ts';

/** Shows a text in Discord's Markdown. Everything goes to the page as text, nothing as HTML. */
export function showMarkdown(text: string | undefined, reader: Reader): TemplateResult | typeof nothing {
  if (!text) return nothing;
  return html`<div class="markdown">${readMarkdown(text).map((block) => showBlock(block, reader))}</div>`;
}

function showBlock(block: Block, reader: Reader): TemplateResult {
  switch (block.kind) {
    case 'paragraph':
      return html`<p>${showInline(block.children, reader)}</p>`;
    case 'subtext':
      return html`<p class="subtext">${showInline(block.children, reader)}</p>`;
    case 'heading':
      // The page's own headings end at the second level; those of a message stand below them.
      return html`<div class="heading level-${block.level}" role="heading" aria-level=${block.level + 2}>
        ${showInline(block.children, reader)}
      </div>`;
    case 'quote':
      return html`<blockquote>${block.blocks.map((inner) => showBlock(inner, reader))}</blockquote>`;
    case 'code':
      return html`<pre tabindex="0"><code>${block.text}</code></pre>`;
    case 'list': {
      const items = block.items.map(
        ({ children, nested }) =>
          html`<li>${showInline(children, reader)}${nested.map((inner) => showBlock(inner, reader))}</li>`,
      );
      return block.ordered ? html`<ol start=${block.start}>${items}</ol>` : html`<ul>${items}</ul>`;
    }
  }
}
