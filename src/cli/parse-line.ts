import { type APIApplicationCommandOption, ApplicationCommandOptionType } from 'discord-api-types/v10';
import { listOptions } from '../discord/call.ts';
import type { Command, Options, OptionValue } from '../discord/command.ts';

export type ParsedLine =
  | { readonly command: Command; readonly subcommand?: string; readonly options: Options }
  /** The call was wrong; `problem` says how, and what to type. */
  | { readonly problem: string };

/**
 * A slash command as a person types it: `/whoplays Jessica Jones`, `/whoplays name:Jessica Jones title:The
 * Defenders`. Only the command's own option names start a named option; other text fills the first required one.
 * A line that begins with neither a slash nor a command is a question to /ask.
 */
export function parseLine(line: string, commands: readonly Command[]): ParsedLine {
  const [, name = '', rest = ''] = /^\s*\/?(\S*)\s*([\s\S]*)$/.exec(line) ?? [];
  const command = commands.find((one) => one.definition.name.toLowerCase() === name.toLowerCase());
  const ask = commands.find((one) => one.definition.name === 'ask');
  // A question as it is, without a command: what else could be meant?
  if (!command && ask && name !== '' && !line.trimStart().startsWith('/'))
    return parseLine(`/ask ${line}`, [ask]);
  if (!command) return { problem: `There is no command /${name.slice(0, 40)}. Try /help.` };
  const [first = ''] = rest.split(/\s/, 1);
  const sub = listOptions(command).find(
    (option) => isSubcommand(option) && option.name === first.toLowerCase(),
  );
  const needsSub = listOptions(command).some(isSubcommand);
  if (needsSub && !sub) {
    const names = listOptions(command).map((option) => option.name);
    return { problem: `/${command.definition.name} needs one of: ${names.join(', ')}.` };
  }
  const known = listOptions(command, sub?.name);
  const read = readOptions(sub ? rest.slice(first.length) : rest, known);
  if ('problem' in read) return { problem: `/${command.definition.name}: ${read.problem}` };
  return { command, options: read.options, ...(sub ? { subcommand: sub.name } : {}) };
}

function isSubcommand(option: APIApplicationCommandOption): boolean {
  return option.type === ApplicationCommandOptionType.Subcommand;
}

function readOptions(
  text: string,
  known: readonly APIApplicationCommandOption[],
): { readonly options: Options } | { readonly problem: string } {
  const typed = splitNamed(
    text,
    known.map((option) => option.name),
  );
  const main = known.find((option) => 'required' in option && option.required) ?? known[0];
  if (typed.free && main && !typed.named.has(main.name)) typed.named.set(main.name, typed.free);
  const options: Record<string, OptionValue> = {};
  for (const option of known) {
    const raw = typed.named.get(option.name);
    if (raw === undefined || raw === '') {
      if ('required' in option && option.required)
        return { problem: `the option ${option.name} is missing.` };
      continue;
    }
    const value = convert(raw, option);
    if (value === undefined)
      return { problem: `“${raw.slice(0, 40)}” does not fit the option ${option.name}.` };
    if (
      typeof value === 'string' &&
      'max_length' in option &&
      option.max_length &&
      value.length > option.max_length
    ) {
      return { problem: `the option ${option.name} takes at most ${option.max_length} characters.` };
    }
    options[option.name] = value;
  }
  return { options };
}

/** Cuts `free text name:value other:value` at the names that are known, in one pass. */
function splitNamed(text: string, names: readonly string[]): { free: string; named: Map<string, string> } {
  const named = new Map<string, string>();
  const marks = [...text.matchAll(/(?:^|\s)([\w-]{1,32}):/gu)].filter((match) =>
    names.includes(match[1] ?? ''),
  );
  for (const [index, mark] of marks.entries()) {
    const end = marks[index + 1]?.index ?? text.length;
    named.set(mark[1] ?? '', text.slice(mark.index + mark[0].length, end).trim());
  }
  return { free: text.slice(0, marks[0]?.index ?? text.length).trim(), named };
}

function convert(raw: string, option: APIApplicationCommandOption): OptionValue | undefined {
  const choices = 'choices' in option ? option.choices : undefined;
  if (choices?.length) {
    return choices.find(
      (choice) => choice.name.toLowerCase() === raw.toLowerCase() || String(choice.value) === raw,
    )?.value;
  }
  if (option.type === ApplicationCommandOptionType.Boolean) {
    return /^(true|yes|on)$/i.test(raw) ? true : /^(false|no|off)$/i.test(raw) ? false : undefined;
  }
  if (option.type === ApplicationCommandOptionType.Integer)
    return /^-?\d{1,9}$/.test(raw) ? Number(raw) : undefined;
  return raw;
}
