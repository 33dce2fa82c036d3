import type { APIApplicationCommand } from 'discord-api-types/v10';

/** A command as a bot sends it: checked already. */
export type CommandBody = Record<string, unknown> & { name: string };

/** The commands of the application: everywhere (`undefined`) or in one server. */
export type CommandRegistry = {
  list(guildId?: string): APIApplicationCommand[];
  get(id: string): APIApplicationCommand | undefined;
  find(guildId: string | undefined, name: string, type: number): APIApplicationCommand | undefined;
  /** Creates it, or overwrites the one of that name and type. */
  put(guildId: string | undefined, body: CommandBody): { command: APIApplicationCommand; created: boolean };
  /** Replaces the whole list. Commands that were there keep their ids. */
  overwrite(guildId: string | undefined, bodies: CommandBody[]): APIApplicationCommand[];
  edit(id: string, body: Record<string, unknown>): APIApplicationCommand | undefined;
  remove(id: string): boolean;
};

export function createCommandRegistry(
  applicationId: string,
  newId: () => string,
  changed: () => void,
): CommandRegistry {
  const commands = new Map<string, APIApplicationCommand>();
  const list = (guildId?: string): APIApplicationCommand[] =>
    [...commands.values()].filter((each) => each.guild_id === guildId);
  const find = (guildId: string | undefined, name: string, type: number) =>
    list(guildId).find((each) => each.name === name && each.type === type);
  const place = (guildId: string | undefined, body: CommandBody) => {
    const known = find(guildId, body.name, typeof body.type === 'number' ? body.type : 1);
    const id = known?.id ?? newId();
    const fresh = completeCommand(applicationId, id, guildId, body);
    const same = known !== undefined && JSON.stringify({ ...known, version: '' }) === JSON.stringify(fresh);
    const command = same ? known : { ...fresh, version: newId() };
    return { command, created: known === undefined };
  };
  return {
    list,
    find,
    get: (id) => commands.get(id),
    put(guildId, body) {
      const placed = place(guildId, body);
      commands.set(placed.command.id, placed.command);
      changed();
      return placed;
    },
    overwrite(guildId, bodies) {
      const placed = bodies.map((body) => place(guildId, body).command);
      for (const each of list(guildId)) commands.delete(each.id);
      for (const each of placed) commands.set(each.id, each);
      changed();
      return placed;
    },
    edit(id, body) {
      const known = commands.get(id);
      if (!known) return undefined;
      const merged = { ...known, ...body, name: typeof body.name === 'string' ? body.name : known.name };
      const edited = { ...completeCommand(applicationId, id, known.guild_id, merged), version: newId() };
      commands.set(id, edited);
      changed();
      return edited;
    },
    remove(id) {
      const there = commands.delete(id);
      if (there) changed();
      return there;
    },
  };
}

/** Fills in what Discord answers for members that were left out. `version` is left empty. */
function completeCommand(
  applicationId: string,
  id: string,
  guildId: string | undefined,
  body: CommandBody,
): APIApplicationCommand {
  const type = body.type ?? 1;
  const permissions = body.default_member_permissions ?? null;
  return {
    id,
    application_id: applicationId,
    version: '',
    default_member_permissions: permissions === null ? null : String(permissions),
    type,
    name: body.name,
    name_localizations: body.name_localizations ?? null,
    description: body.description ?? '',
    description_localizations: body.description_localizations ?? null,
    ...(guildId === undefined
      ? {
          dm_permission: body.dm_permission ?? true,
          contexts: body.contexts ?? null,
          integration_types: body.integration_types ?? [0],
        }
      : { guild_id: guildId }),
    ...(Array.isArray(body.options) && body.options.length > 0
      ? { options: body.options.map(completeOption) }
      : {}),
    nsfw: body.nsfw ?? false,
  } as unknown as APIApplicationCommand;
}

/** Discord leaves out what says nothing: `required: false`, empty lists. */
function completeOption(option: Record<string, unknown>): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(option)) {
    if (value === null || value === undefined || value === false) continue;
    if (Array.isArray(value) && value.length === 0) continue;
    out[key] = key === 'options' && Array.isArray(value) ? value.map(completeOption) : value;
  }
  return out;
}
