import { ComponentType } from 'discord-api-types/v10';
import type { Message } from './reply.ts';

/** An escape, a link, a timestamp with the dot before it, or a mark of bold, italics, code or a spoiler. */
const MARKUP = /\\([^\p{L}\p{N}\s])|\[((?:\\.|[^\\\]])*)\]\([^)\s]*\)|(?: · )?<t:-?\d+:\w>|\*\*|\|\||[*`]/gu;

/** Markdown as we write it, as plain text: links give their text, escapes and stars go, timestamps are left out. */
export function stripMarkdown(markdown: string): string {
  return markdown
    .replace(/^> ?/gmu, '')
    .replace(
      MARKUP,
      (_, escaped?: string, link?: string) => escaped ?? (link === undefined ? '' : stripMarkdown(link)),
    )
    .replace(/\u200b/gu, '');
}

/** Everything that a message shows, as plain text: embeds, then the choices that it offers. */
export function writeMessage(message: Message): string {
  const embeds = message.embeds.flatMap((embed) => [
    stripMarkdown(embed.title ?? ''),
    stripMarkdown(embed.description ?? ''),
    ...(embed.fields ?? []).map((field) => `${stripMarkdown(field.name)}\n${stripMarkdown(field.value)}`),
    embed.footer?.text ?? '',
  ]);
  return [stripMarkdown(message.content ?? ''), ...embeds, ...writeChoices(message)]
    .filter((part) => part.trim())
    .join('\n\n');
}

/** The entries of menus, which an asker reads before picking. Buttons are left to `suggestions`. */
function writeChoices(message: Message): string[] {
  return message.components.flatMap((row) =>
    row.components.flatMap((component) =>
      component.type === ComponentType.StringSelect
        ? [
            component.options
              .map((option) => `- ${option.label}${option.description ? ` (${option.description})` : ''}`)
              .join('\n'),
          ]
        : [],
    ),
  );
}
