import type { REST } from '@discordjs/rest';
import {
  type APIApplicationCommand,
  OAuth2Scopes,
  PermissionFlagsBits,
  type RESTPostAPIApplicationCommandsJSONBody,
  Routes,
} from 'discord-api-types/v10';
import { sameDefinition } from './same-definition.ts';

export type Registration = {
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly total: number;
};

/**
 * Brings the commands that Discord has, globally or in one server, to these definitions, and sends nothing where
 * they agree already (Discord allows 200 creations a day and server). Rejects with @discordjs/rest's errors.
 */
export async function registerCommands(
  rest: REST,
  applicationId: string,
  definitions: readonly RESTPostAPIApplicationCommandsJSONBody[],
  guildId?: string,
): Promise<Registration> {
  const route = guildId
    ? Routes.applicationGuildCommands(applicationId, guildId)
    : Routes.applicationCommands(applicationId);
  const query = new URLSearchParams({ with_localizations: 'true' });
  const present = (await rest.get(route, { query })) as APIApplicationCommand[];
  const changed = definitions.filter((definition) => {
    const match = present.find((one) => one.name === definition.name && one.type === (definition.type ?? 1));
    return !match || !sameDefinition(definition, match);
  });
  const removed = present.filter(
    (one) =>
      !definitions.some((definition) => definition.name === one.name && one.type === (definition.type ?? 1)),
  );
  if (changed.length > 0 || removed.length > 0) await rest.put(route, { body: definitions });
  return {
    changed: changed.map(({ name }) => name),
    removed: removed.map(({ name }) => name),
    total: definitions.length,
  };
}

/** The page on which an owner adds the bot to a server, with the permissions that its games need, or to themselves. */
export function installLink(applicationId: string): string {
  const permissions =
    PermissionFlagsBits.ViewChannel |
    PermissionFlagsBits.SendMessages |
    PermissionFlagsBits.SendMessagesInThreads |
    PermissionFlagsBits.EmbedLinks;
  const query = new URLSearchParams({
    client_id: applicationId,
    scope: `${OAuth2Scopes.Bot} ${OAuth2Scopes.ApplicationsCommands}`,
    permissions: permissions.toString(),
  });
  return `https://discord.com/oauth2/authorize?${query}`;
}
