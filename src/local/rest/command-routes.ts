import type { APIApplicationCommand } from 'discord-api-types/v10';
import { type Context, Hono } from 'hono';
import { checkCommand, checkCommandList, commandLimit } from '../validation/check-commands.ts';
import type { CommandBody } from '../world/commands.ts';
import { readBody, readList } from './read-body.ts';
import { refuse, requireForm } from './refuse.ts';
import type { Server } from './server.ts';

/** Application commands, everywhere and in one server. */
export function commandRoutes(server: Server): Hono {
  const app = new Hono();
  addRoutes(app, server, '/applications/:application/commands');
  addRoutes(app, server, '/applications/:application/guilds/:guild/commands');
  return app;
}

function addRoutes(app: Hono, { world, limits, check }: Server, path: string): void {
  const { commands } = world;
  const limit = limits.bucket(path, 10, 20);

  /** The server's id, or undefined for commands everywhere. */
  const scopeOf = (c: Context): string | undefined => {
    if (c.req.param('application') !== world.application.id) throw refuse.unknownApplication();
    const guild = c.req.param('guild');
    if (guild !== undefined && !world.guilds.has(guild)) throw refuse.missingAccess();
    return guild;
  };
  const find = (c: Context): APIApplicationCommand => {
    const scope = scopeOf(c);
    const command = commands.get(c.req.param('command') ?? '');
    if (!command || command.guild_id !== scope) throw refuse.unknownCommand();
    return command;
  };

  app.get(path, limit, (c) => {
    const all = commands.list(scopeOf(c));
    return c.json(c.req.query('with_localizations') === 'true' ? all : all.map(withoutLocalizations));
  });

  app.put(path, limit, async (c) => {
    const scope = scopeOf(c);
    const bodies = await readList(c);
    const faults = bodies.flatMap((body, at) =>
      check('command-item', body).map((fault) => ({ ...fault, path: [at, ...fault.path] })),
    );
    requireForm(faults);
    requireForm(checkCommandList(bodies));
    for (const type of [1, 2, 3, 4]) {
      const count = bodies.filter((body) => (body.type ?? 1) === type).length;
      if (count > commandLimit(type)) throw refuse.tooManyCommands(commandLimit(type));
    }
    return c.json(commands.overwrite(scope, bodies as CommandBody[]));
  });

  app.post(path, limit, async (c) => {
    const scope = scopeOf(c);
    const { body } = await readBody(c);
    requireForm(check('command-create', body));
    requireForm(checkCommand(body, []));
    const type = typeof body.type === 'number' ? body.type : 1;
    const count = commands.list(scope).filter((each) => each.type === type).length;
    if (count >= commandLimit(type) && !commands.find(scope, String(body.name), type)) {
      throw refuse.tooManyCommands(commandLimit(type));
    }
    const { command, created } = commands.put(scope, body as CommandBody);
    return c.json(command, created ? 201 : 200);
  });

  app.get(`${path}/:command`, limit, (c) => c.json(find(c)));

  app.patch(`${path}/:command`, limit, async (c) => {
    const known = find(c);
    const { body } = await readBody(c);
    requireForm(check('command-edit', body));
    requireForm(checkCommand({ ...known, ...body, type: known.type }, []));
    return c.json(commands.edit(known.id, body));
  });

  app.delete(`${path}/:command`, limit, (c) => {
    commands.remove(find(c).id);
    return c.body(null, 204);
  });
}

/** Lists leave the translations out unless they are asked for. */
function withoutLocalizations(command: APIApplicationCommand): Record<string, unknown> {
  const { name_localizations: _names, description_localizations: _descriptions, ...rest } = command;
  return rest;
}
