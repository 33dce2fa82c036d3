import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import type { PageSnapshot } from '../../../page-protocol.ts';
import { findServer } from '../state/find.ts';
import type { Entry } from './draft.ts';

/** A line of the list above the composer, and what picking it puts into the option. */
export type Suggestion = { label: string; detail?: string; value: string | number | boolean };

/**
 * What can be picked for an option without asking the bot: its choices, True and False, users, channels. Those that
 * begin with the typed text stand first. Empty for free text and for options that the bot completes.
 *
 * @param server the server whose members and channels are meant; undefined in a direct message
 */
export function suggest(
  option: APIApplicationCommandBasicOption,
  entry: Entry,
  snapshot: PageSnapshot,
  server: string | undefined,
): Suggestion[] {
  const sought = entry.text.trim().toLowerCase();
  const begins = ({ label }: Suggestion) => Number(!label.toLowerCase().startsWith(sought));
  return listAll(option, snapshot, server)
    .filter(({ label, detail }) => `${label} ${detail ?? ''}`.toLowerCase().includes(sought))
    .sort((a, b) => begins(a) - begins(b))
    .slice(0, 25);
}

function listAll(
  option: APIApplicationCommandBasicOption,
  snapshot: PageSnapshot,
  server: string | undefined,
): Suggestion[] {
  if ('choices' in option && option.choices)
    return option.choices.map(({ name, value }) => ({ label: name, value }));
  switch (option.type) {
    case 5:
      return [
        { label: 'True', value: true },
        { label: 'False', value: false },
      ];
    case 6:
    case 9:
      return listUsers(snapshot, server);
    case 7:
      return (findServer(snapshot, server)?.channels ?? [])
        .filter(({ type }) => !option.channel_types || option.channel_types.includes(type as 0))
        .map(({ id, name }) => ({ label: `#${name}`, value: id }));
    default:
      return [];
  }
}

/** The members of a server with the bot; in a direct message, the two who are in it. */
export function listUsers(snapshot: PageSnapshot, server: string | undefined): Suggestion[] {
  const inside = findServer(snapshot, server)?.members.map(({ id }) => id) ?? [snapshot.me];
  return [...snapshot.members.filter(({ id }) => inside.includes(id)), snapshot.bot].map((user) => ({
    label: user.displayName,
    detail: `@${user.username}`,
    value: user.id,
  }));
}
