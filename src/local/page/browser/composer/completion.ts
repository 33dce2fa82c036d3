import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import { makeNonce, type Scene } from '../scene.ts';
import type { Draft } from './draft.ts';
import { readOptions } from './draft.ts';
import type { Suggestion } from './suggest.ts';

/** Completions that were asked of the bot: under which name, and for which option. */
export type Asked = { nonce: string; option: string };

/** Does the bot complete this option itself? */
export function isCompleted(option: APIApplicationCommandBasicOption | undefined): boolean {
  return option !== undefined && 'autocomplete' in option && option.autocomplete === true;
}

/** Asks the bot to complete an option from what stands in it, with the other options as far as they are filled in. */
export function askCompletion(scene: Scene, draft: Draft, option: string): Asked {
  const nonce = makeNonce();
  const { command, path } = draft.call;
  const others = readOptions(draft).filter(({ name }) => name !== option);
  scene.act({
    do: 'autocomplete',
    nonce,
    channel: scene.view.channel,
    command: command.id,
    ...(path.length > 0 ? { path } : {}),
    options: [...others, { name: option, value: draft.entries[option]?.text ?? '' }],
    focused: option,
  });
  return { nonce, option };
}

/** The bot's completions, once those that were asked for last are there. */
export function readCompletion({ world }: Scene, asked: Asked | undefined): Suggestion[] | undefined {
  if (!asked || world.choices?.nonce !== asked.nonce) return undefined;
  return world.choices.choices.map(({ name, value }) => ({ label: name, value }));
}
