import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import { makeNonce, type Scene } from '../scene.ts';
import { readOptions } from './draft.ts';
import type { Suggestion } from './suggest.ts';
import type { Writing } from './writing.ts';

/** Does the bot complete this option itself? */
export function isCompleted(option: APIApplicationCommandBasicOption | undefined): boolean {
  return option !== undefined && 'autocomplete' in option && option.autocomplete === true;
}

/**
 * Asks the bot to complete the option in focus from what stands in it, with the others as far as they are filled in.
 *
 * @returns the nonce under which the completions will come
 */
export function askCompletion(scene: Scene, { draft, field }: Writing): string {
  const nonce = makeNonce();
  if (!draft) return nonce;
  const { command, path } = draft.call;
  const others = readOptions(draft).filter(({ name }) => name !== field);
  scene.act({
    do: 'autocomplete',
    nonce,
    channel: scene.view.channel,
    command: command.id,
    ...(path.length > 0 ? { path } : {}),
    options: [...others, { name: field, value: draft.entries[field]?.text ?? '' }],
    focused: field,
  });
  return nonce;
}

/** How it stands with the completions that were asked for. */
export type CompletionState = 'waits' | 'failed' | 'here';

export function stateOfCompletion({ world }: Scene, asked: string): CompletionState {
  if (asked && world.failed === asked) return 'failed';
  return asked && world.choices?.nonce === asked ? 'here' : 'waits';
}

/** The bot's completions, once those that were asked for last are there. */
export function readCompletion({ world }: Scene, asked: string): Suggestion[] | undefined {
  if (!asked || world.choices?.nonce !== asked) return undefined;
  return world.choices.choices.map(({ name, value }) => ({ label: name, value }));
}
