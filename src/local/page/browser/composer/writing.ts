import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import { type Call, matchCall } from './calls.ts';
import { type Draft, openDraft, removeEntry, setEntry, splitByNames, splitOptions } from './draft.ts';
import type { Suggestion } from './suggest.ts';

/** What is being written: plain text, or a command that is being filled in. */
export type Writing = {
  text: string;
  draft?: Draft;
  /** The option that is being written in; '' for the line of text. */
  field: string;
  /** Is the list of what can be picked open, and which of its lines is active? */
  listed: boolean;
  active: number;
  /** By option: what is wrong with it. */
  problems: Record<string, string>;
};

export const emptyWriting: Writing = { text: '', field: '', listed: false, active: 0, problems: {} };

/** Text was typed. A slash opens the list of calls; a call's whole name and a space begin to fill it in. */
export function typeText(text: string, calls: Call[]): Writing {
  const match = matchCall(calls, text);
  return match ? startCall(match.call, match.rest) : { ...emptyWriting, text, listed: text.startsWith('/') };
}

/** A call was picked: the first option that is empty comes next. */
export function startCall(call: Call, rest = ''): Writing {
  const draft = openDraft(call, rest);
  const { shown } = splitOptions(draft);
  const empty = shown.find(({ name }) => !draft.entries[name]?.text);
  const field = (empty ?? shown.at(-1))?.name ?? '';
  return { ...emptyWriting, draft, field, listed: field !== '' };
}

/** An option was written in. The name of another one with a colon behind it leads on to that one. */
export function writeOption(writing: Writing, option: string, text: string): Writing {
  if (!writing.draft) return writing;
  const { options } = writing.draft.call;
  const { [option]: _, ...problems } = writing.problems;
  const named = splitByNames(
    options,
    text,
    options.find(({ name }) => name === option),
  );
  const isLed =
    Object.keys(named).some((name) => name !== option) || named[option]?.text !== text.trimStart();
  const entries = { ...writing.draft.entries, [option]: { text: '' }, ...named };
  const draft = isLed ? { ...writing.draft, entries } : setEntry(writing.draft, option, { text });
  const field = (isLed && Object.keys(named).at(-1)) || option;
  return { ...writing, draft, field, listed: true, active: 0, problems };
}

/** An option came into focus. Its list opens unless something was picked from it already. */
export function enterOption(writing: Writing, option: string): Writing {
  const isPicked = writing.draft?.entries[option]?.value !== undefined;
  return { ...writing, field: option, listed: !isPicked, active: 0 };
}

export function addOption(writing: Writing, option: string): Writing {
  if (!writing.draft) return writing;
  return enterOption({ ...writing, draft: setEntry(writing.draft, option, { text: '' }) }, option);
}

/** A line of the list was picked for the option in focus: the next required one that is empty follows. */
export function pickSuggestion(writing: Writing, { label, value }: Suggestion): Writing {
  if (!writing.draft) return writing;
  const draft = setEntry(writing.draft, writing.field, { text: label, value });
  const next = nextEmpty(draft);
  return { ...writing, draft, field: next ?? writing.field, listed: next !== undefined, active: 0 };
}

/** Backspace in an empty option: it leaves the line; from the first one, the way leads back to the command's name. */
export function takeOut(writing: Writing): Writing {
  const { draft, field } = writing;
  if (!draft) return writing;
  const { shown } = splitOptions(draft);
  const before = shown[shown.findIndex(({ name }) => name === field) - 1];
  if (!before) return { ...emptyWriting, text: `/${draft.call.name}`, listed: true };
  const kept = optionOf(writing)?.required ? draft : removeEntry(draft, field);
  return { ...writing, draft: kept, field: before.name, listed: false };
}

/** Escape: first the list closes, then the command is given up. */
export function stepBack(writing: Writing): Writing {
  return writing.listed ? { ...writing, listed: false } : emptyWriting;
}

/** The option in focus. */
export function optionOf({ draft, field }: Writing): APIApplicationCommandBasicOption | undefined {
  return draft?.call.options.find(({ name }) => name === field);
}

/** The first required option in which nothing stands. */
export function nextEmpty(draft: Draft): string | undefined {
  return splitOptions(draft).shown.find(({ name, required }) => required && !draft.entries[name]?.text.trim())
    ?.name;
}
