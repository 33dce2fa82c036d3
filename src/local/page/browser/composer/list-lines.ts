import type { Scene } from '../scene.ts';
import { type Call, filterCalls } from './calls.ts';
import { isCompleted, readCompletion } from './completion.ts';
import { suggest } from './suggest.ts';
import type { Line } from './suggestion-list.ts';
import { optionOf, pickSuggestion, startCall, type Writing } from './writing.ts';

/**
 * What can be picked now: calls behind a slash, or values for the option in focus. Nothing where no list is open.
 *
 * @param asked the nonce under which the bot was asked for completions
 * @param become is called with what is written once a line was picked
 */
export function listLines(
  writing: Writing,
  scene: Scene,
  calls: Call[],
  asked: string,
  become: (writing: Writing) => void,
): Line[] {
  const { draft, text, listed, field } = writing;
  if (!listed) return [];
  if (!draft) {
    return filterCalls(calls, text.slice(1)).map((call) => ({
      name: `/${call.name}`,
      detail: call.description,
      pick: () => become(startCall(call)),
    }));
  }
  const option = optionOf(writing);
  if (!option) return [];
  const found = isCompleted(option)
    ? (readCompletion(scene, asked) ?? [])
    : suggest(option, draft.entries[field] ?? { text: '' }, scene.snapshot, scene.view.server);
  return found.map((suggestion) => ({
    name: suggestion.label,
    detail: suggestion.detail ?? '',
    pick: () => become(pickSuggestion(writing, suggestion)),
  }));
}
