import type { APIApplicationCommandBasicOption, APIApplicationCommandOption } from 'discord-api-types/v10';
import type { PageCommand } from '../../../page-protocol.ts';

/** Something that can be typed after a slash: a command, or one subcommand of it. */
export type Call = {
  command: PageCommand;
  /** Subcommand group and subcommand, as far as there are any. */
  path: string[];
  /** `trivia start`: what is typed, in the reader's language. */
  name: string;
  description: string;
  options: APIApplicationCommandBasicOption[];
};

type Named = {
  name: string;
  description: string;
  name_localizations?: unknown;
  description_localizations?: unknown;
};

/** Everything that a member may type in a channel, in the order of their names. */
export function listCalls(commands: PageCommand[], channel: string, locale: string): Call[] {
  return commands
    .filter(({ type, usableIn }) => type === 1 && usableIn.includes(channel))
    .flatMap((command) => expand(command, command.options ?? [], [], inLanguage(command, locale), locale))
    .sort((a, b) => a.name.localeCompare(b.name));
}

type Words = { name: string; description: string };

function expand(
  command: PageCommand,
  options: APIApplicationCommandOption[],
  path: string[],
  words: Words,
  locale: string,
): Call[] {
  const deeper = options.filter((option) => option.type === 1 || option.type === 2);
  if (deeper.length === 0) {
    return [{ command, path, ...words, options: options as APIApplicationCommandBasicOption[] }];
  }
  return deeper.flatMap((option) => {
    const own = inLanguage(option, locale);
    const name = `${words.name} ${own.name}`;
    return expand(command, option.options ?? [], [...path, option.name], { ...own, name }, locale);
  });
}

/** Name and description in a locale, where the bot gave them, else as they are. */
export function inLanguage(named: Named, locale: string): Words {
  const names = named.name_localizations as Record<string, string | null> | null | undefined;
  const descriptions = named.description_localizations as Record<string, string | null> | null | undefined;
  return {
    name: names?.[locale] ?? named.name,
    description: descriptions?.[locale] ?? named.description,
  };
}

/** The calls that fit what was typed behind the slash: names that begin so, then words, then names that hold it. */
export function filterCalls(calls: Call[], typed: string): Call[] {
  const sought = typed.trim().toLowerCase();
  const rank = ({ name }: Call) => {
    if (name.startsWith(sought)) return 0;
    if (name.split(/[ _-]/).some((word) => word.startsWith(sought))) return 1;
    return name.includes(sought) ? 2 : 3;
  };
  return calls.filter((call) => rank(call) < 3).sort((a, b) => rank(a) - rank(b));
}

/** The call that a line names in full, followed by a space, with what stands behind it. */
export function matchCall(calls: Call[], line: string): { call: Call; rest: string } | undefined {
  const lower = line.toLowerCase();
  const call = calls
    .filter(({ name }) => lower.startsWith(`/${name} `))
    .sort((a, b) => b.name.length - a.name.length)[0];
  return call && { call, rest: line.slice(call.name.length + 2).trimStart() };
}
