import type { APIEmbed, APIEmbedField } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import { readInline } from '../markdown/read-inline.ts';
import { checkAddress } from '../markdown/read-link.ts';
import { type Reader, showInline } from '../markdown/show-inline.ts';
import { showMarkdown } from '../markdown/show-markdown.ts';
import { writeMoment } from './moment.ts';

/** A rich embed as Discord lays it out: author, title, description, fields up to three in a row, footer. */
export function showEmbed(embed: APIEmbed, reader: Reader): TemplateResult {
  const color =
    embed.color === undefined ? '' : `--embed-color: #${embed.color.toString(16).padStart(6, '0')}`;
  return html`<div class="embed" role="group" aria-label=${embed.title ?? 'Embed'} .style=${color}>
    ${embed.author ? html`<div class="embed-author">${showLinked(embed.author.name, embed.author.url)}</div>` : nothing}
    ${embed.title ? html`<div class="embed-title">${showTitle(embed, reader)}</div>` : nothing}
    ${embed.description ? html`<div class="embed-description">${showMarkdown(embed.description, reader)}</div>` : nothing}
    ${embed.fields?.length ? html`<div class="embed-fields">${layFields(embed.fields).map((row) => row.map((field) => showField(field, row.length, reader)))}</div>` : nothing}
    ${[embed.image?.url, embed.thumbnail?.url].map(showPicture)} ${showFooter(embed, reader)}
  </div>`;
}

function showTitle({ title = '', url }: APIEmbed, reader: Reader): TemplateResult {
  return showLinked(showInline(readInline(title, false), reader), url);
}

function showLinked(content: unknown, url: string | undefined): TemplateResult {
  const href = checkAddress(url);
  if (!href) return html`<span>${content}</span>`;
  return html`<a href=${href} title=${href} target="_blank" rel="noopener noreferrer nofollow">${content}</a>`;
}

/** Inline fields share a row, three at most; any other has a row to itself. */
function layFields(fields: APIEmbedField[]): APIEmbedField[][] {
  const rows: APIEmbedField[][] = [];
  for (const field of fields) {
    const row = rows.at(-1);
    if (field.inline && row?.[0]?.inline && row.length < 3) row.push(field);
    else rows.push([field]);
  }
  return rows;
}

function showField({ name, value }: APIEmbedField, inRow: number, reader: Reader): TemplateResult {
  return html`<div class="embed-field of-${inRow}">
    <div class="embed-field-name">${showInline(readInline(name, false), reader)}</div>
    <div class="embed-field-value">${showMarkdown(value, reader)}</div>
  </div>`;
}

/** Pictures lie on other hosts, from which this page loads nothing: it says where. */
function showPicture(url: string | undefined): TemplateResult | typeof nothing {
  return url ? html`<div class="embed-picture">Picture: ${showLinked(url, url)}</div>` : nothing;
}

function showFooter(
  { footer, timestamp }: APIEmbed,
  { locale, now }: Reader,
): TemplateResult | typeof nothing {
  if (!footer && !timestamp) return nothing;
  const parts = [footer?.text, timestamp && writeMoment(timestamp, locale, now)].filter(Boolean);
  return html`<div class="embed-footer">${parts.join(' • ')}</div>`;
}
