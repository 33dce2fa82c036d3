import type { APIAttachment, APIEmbed } from 'discord-api-types/v10';
import { discordTime } from '../world/discord-time.ts';

type Loose = Record<string, unknown>;

/**
 * An embed as Discord gives it back: `type` filled in, empty members left out, dates in its own spelling, pictures
 * that came with the message (`attachment://name`) at the address where they are now.
 */
export function completeEmbed(embed: Loose, attachments: APIAttachment[]): APIEmbed {
  const out: Loose = { type: 'rich' };
  for (const key of ['url', 'title', 'description'] as const) {
    if (typeof embed[key] === 'string' && embed[key] !== '') out[key] = embed[key];
  }
  if (embed.color !== null && embed.color !== undefined) out.color = Number(embed.color);
  if (typeof embed.timestamp === 'string') out.timestamp = discordTime(Date.parse(embed.timestamp));
  if (Array.isArray(embed.fields) && embed.fields.length > 0) out.fields = embed.fields.map(completeField);
  for (const key of ['author', 'footer'] as const) {
    const part = embed[key];
    if (isObject(part)) out[key] = withoutEmpty(part);
  }
  for (const key of ['image', 'thumbnail'] as const) {
    const picture = embed[key];
    if (!isObject(picture) || typeof picture.url !== 'string') continue;
    const url = findAttachment(picture.url, attachments) ?? picture.url;
    out[key] = { url, proxy_url: url, width: 0, height: 0, flags: 0 };
  }
  return out as APIEmbed;
}

function findAttachment(url: string, attachments: APIAttachment[]): string | undefined {
  if (!url.startsWith('attachment://')) return undefined;
  return attachments.find((each) => each.filename === url.slice('attachment://'.length))?.url;
}

function completeField(field: Loose): Loose {
  return { name: field.name, value: field.value, inline: field.inline === true };
}

function withoutEmpty(part: Loose): Loose {
  return Object.fromEntries(
    Object.entries(part).filter(([, value]) => value !== null && value !== undefined),
  );
}

function isObject(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null;
}
