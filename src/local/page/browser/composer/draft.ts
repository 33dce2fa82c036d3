import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import type { PageOption } from '../../../page-protocol.ts';
import type { Call } from './calls.ts';
import { checkEntry } from './check-entry.ts';

/** What stands in an option: its text, and the value behind it where one was picked from a list. */
export type Entry = { text: string; value?: string | number | boolean };

/** A command that is being filled in. An option has an entry as soon as it is on the line; required ones always are. */
export type Draft = { call: Call; entries: Record<string, Entry> };

type Option = APIApplicationCommandBasicOption;

/**
 * Starts filling in a call.
 *
 * @param rest text that already stands behind the name: `name: value` pairs by the call's own option names, and
 * otherwise the first option's text
 */
export function openDraft(call: Call, rest = ''): Draft {
  const required = call.options.filter((option) => option.required);
  const first = required[0] ?? (rest ? call.options[0] : undefined);
  const entries = Object.fromEntries(
    [...required, ...(first ? [first] : [])].map(({ name }) => [name, { text: '' }]),
  );
  return { call, entries: { ...entries, ...splitByNames(call.options, rest, first) } };
}

/**
 * Parts a text at the names of options with a colon behind them. What stands before the first of them is for `first`.
 */
export function splitByNames(
  options: Option[],
  rest: string,
  first: Option | undefined,
): Record<string, Entry> {
  const marks = options
    .map(({ name }) => ({ name, at: ` ${rest}`.indexOf(` ${name}:`) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  const entries: Record<string, Entry> = {};
  const unnamed = marks[0] ? rest.slice(0, marks[0].at).trim() : rest.trimStart();
  if (first && unnamed) entries[first.name] = { text: unnamed };
  for (const [index, { name, at }] of marks.entries()) {
    entries[name] = { text: rest.slice(at + name.length + 1, marks[index + 1]?.at).trim() };
  }
  return entries;
}

export function setEntry(draft: Draft, name: string, entry: Entry): Draft {
  return { ...draft, entries: { ...draft.entries, [name]: entry } };
}

export function removeEntry(draft: Draft, name: string): Draft {
  return {
    ...draft,
    entries: Object.fromEntries(Object.entries(draft.entries).filter(([other]) => other !== name)),
  };
}

/** The options on the line, in the command's order, and those that could be added. */
export function splitOptions(draft: Draft): { shown: Option[]; more: Option[] } {
  const isShown = ({ name }: Option) => name in draft.entries;
  const { options } = draft.call;
  return { shown: options.filter(isShown), more: options.filter((option) => !isShown(option)) };
}

/** Why the draft cannot be sent: one sentence for each option that is at fault. */
export function findProblems(draft: Draft): Record<string, string> {
  const problems: Record<string, string> = {};
  for (const option of splitOptions(draft).shown) {
    const { problem } = checkEntry(option, draft.entries[option.name] ?? { text: '' });
    if (problem !== undefined) problems[option.name] = problem;
  }
  return problems;
}

/** What the draft sends: the values of its options, empty ones left out. */
export function readOptions(draft: Draft): PageOption[] {
  return splitOptions(draft).shown.flatMap((option) => {
    const { value } = checkEntry(option, draft.entries[option.name] ?? { text: '' });
    return value === undefined ? [] : [{ name: option.name, value }];
  });
}
