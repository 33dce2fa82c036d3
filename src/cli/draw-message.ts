import { styleText } from 'node:util';
import { ComponentType } from 'discord-api-types/v10';
import { stripMarkdown } from '../replies/plain-text.ts';
import type { Message } from '../replies/reply.ts';
import { oneLine } from './print.ts';

/** A message as a terminal shows it: a bar on the left, bold where Discord has bold, choices below. */
export function drawMessage(message: Message): string {
  const embeds = message.embeds.flatMap((embed) => [
    ...(embed.title ? [styleText('bold', plain(embed.title))] : []),
    ...paint(embed.description ?? '').split('\n'),
    ...(embed.fields ?? []).flatMap((field) => [
      styleText('bold', plain(field.name)),
      ...paint(field.value).split('\n'),
    ]),
    ...(embed.footer ? [styleText('dim', oneLine(embed.footer.text))] : []),
  ]);
  const body = [...(message.content ? paint(message.content).split('\n') : []), ...embeds];
  return [...body.map((line) => `${styleText('green', '▌')} ${line}`), ...drawChoices(message)].join('\n');
}

/** Bold runs and quotes in colour, the rest plain. Bold is ours: the stars of quoted text are escaped. */
function paint(markdown: string): string {
  return markdown
    .split('\n')
    .map((line) => {
      const quoted = line.startsWith('> ');
      const parts = line
        .split(/(?<!\\)\*\*/u)
        .map((part, index) => (index % 2 ? styleText('bold', plain(part)) : plain(part)));
      return quoted ? `  ${styleText('cyan', parts.join(''))}` : parts.join('');
    })
    .join('\n');
}

const plain = (markdown: string) => oneLine(stripMarkdown(markdown));

function drawChoices(message: Message): string[] {
  return message.components.flatMap((row) =>
    row.components.flatMap((component) => {
      if (component.type === ComponentType.StringSelect) {
        return component.options.map((option) =>
          styleText(
            'dim',
            oneLine(`  · ${option.label}${option.description ? ` (${option.description})` : ''}`),
          ),
        );
      }
      return [];
    }),
  );
}
