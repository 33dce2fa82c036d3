import { ComponentType, TextInputStyle } from 'discord-api-types/v10';
import type { Reply } from './reply.ts';

type Field = {
  readonly customId: string;
  readonly title: string;
  readonly label: string;
  readonly value?: string;
  readonly placeholder?: string;
  readonly long?: boolean;
  readonly max: number;
};

/** A form with one field of text, called `text`. */
export function openTextModal({
  customId,
  title,
  label,
  value,
  placeholder,
  long = false,
  max,
}: Field): Reply {
  const input = {
    type: ComponentType.TextInput as const,
    custom_id: 'text',
    label,
    style: long ? TextInputStyle.Paragraph : TextInputStyle.Short,
    required: true,
    max_length: max,
    ...(value ? { value } : {}),
    ...(placeholder ? { placeholder } : {}),
  };
  return {
    type: 'modal',
    modal: {
      custom_id: customId,
      title,
      components: [{ type: ComponentType.ActionRow, components: [input] }],
    },
  };
}
