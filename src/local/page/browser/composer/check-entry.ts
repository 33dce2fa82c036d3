import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import type { Entry } from './draft.ts';

/** An option's value ready to be sent (absent where there is none), or one sentence on what is wrong with it. */
export type Checked = { value?: string | number | boolean; problem?: string };

/** Checks what stands in an option, as Discord's own client does before it sends a command. */
export function checkEntry(option: APIApplicationCommandBasicOption, entry: Entry): Checked {
  if (entry.value !== undefined) return { value: entry.value };
  const text = entry.text.trim();
  if (text === '') return option.required ? { problem: 'This option is required.' } : {};
  const choices = 'choices' in option ? option.choices : undefined;
  if (choices && choices.length > 0) {
    const chosen = choices.find(({ name }) => name.toLowerCase() === text.toLowerCase());
    return chosen ? { value: chosen.value } : { problem: 'Choose one of the list.' };
  }
  switch (option.type) {
    case 3:
      return checkText(text, option.min_length, option.max_length);
    case 4:
      if (!/^-?\d{1,16}$/.test(text)) return { problem: 'Enter a whole number.' };
      return checkNumber(Number(text), option.min_value, option.max_value);
    case 10:
      if (!/^-?\d{1,16}(\.\d{1,16})?$/.test(text)) return { problem: 'Enter a number.' };
      return checkNumber(Number(text), option.min_value, option.max_value);
    case 5:
      if (!/^(true|false)$/i.test(text)) return { problem: 'Choose True or False.' };
      return { value: text.toLowerCase() === 'true' };
    case 11:
      return { problem: 'Files cannot be sent from this page.' };
    default:
      return /^\d{17,20}$/.test(text) ? { value: text } : { problem: 'Choose one of the list.' };
  }
}

function checkText(text: string, least = 0, most = 6_000): Checked {
  if (text.length < least) return { problem: `Enter ${least} characters or more.` };
  if (text.length > most) return { problem: `Enter ${most} characters or fewer.` };
  return { value: text };
}

function checkNumber(value: number, least = -(2 ** 53), most = 2 ** 53): Checked {
  if (value < least) return { problem: `Enter ${least} or more.` };
  if (value > most) return { problem: `Enter ${most} or less.` };
  return { value };
}
