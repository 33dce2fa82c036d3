import type { APIEmbed } from 'discord-api-types/v10';
import { clip } from './clip.ts';

/** Discord's limits on a message, in UTF-16 units (discord.com/developers/docs, resources/message). */
export const LIMITS = {
  title: 256,
  description: 4096,
  fields: 25,
  fieldName: 256,
  fieldValue: 1024,
  footer: 2048,
  author: 256,
  embedTotal: 6000,
  content: 2000,
  buttonLabel: 80,
  customId: 100,
  selectOptions: 25,
  optionLabel: 100,
  optionDescription: 100,
  choices: 25,
  choiceName: 100,
  placeholder: 150,
} as const;

/** Whole lines of Markdown as long as they fit in `max`; what is left out is said in a last line. */
export function joinLines(lines: readonly string[], max: number): string {
  const kept: string[] = [];
  let room = max - 24;
  for (const [index, line] of lines.entries()) {
    if (line.length + 1 > room) {
      kept.push(`… and ${lines.length - index} more`);
      break;
    }
    kept.push(line);
    room -= line.length + 1;
  }
  return kept.join('\n');
}

/** The characters that count towards an embed's total of 6,000. */
export function embedLength(embed: APIEmbed): number {
  const fields = (embed.fields ?? []).reduce((sum, field) => sum + field.name.length + field.value.length, 0);
  return (
    (embed.title?.length ?? 0) +
    (embed.description?.length ?? 0) +
    (embed.footer?.text.length ?? 0) +
    (embed.author?.name.length ?? 0) +
    fields
  );
}

/** A label for a button, select option or choice: one clean line that is never empty. */
export function label(text: string, max: number): string {
  return clip(text, max) || '…';
}
