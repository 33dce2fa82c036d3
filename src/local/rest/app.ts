import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Armory } from '../faults/armory.ts';
import { applicationRoutes } from './application-routes.ts';
import { channelRoutes } from './channel-routes.ts';
import { commandRoutes } from './command-routes.ts';
import { gatewayRoutes } from './gateway-routes.ts';
import { guildRoutes } from './guild-routes.ts';
import { interactionRoutes } from './interaction-routes.ts';
import { tooMany } from './rate-limits.ts';
import { refuse } from './refuse.ts';
import type { Server } from './server.ts';
import { userRoutes } from './user-routes.ts';
import { webhookRoutes } from './webhook-routes.ts';

/** Discord's REST API, version 10, to be mounted at `/api/v10`. */
export function createRest(server: Server): Hono {
  const app = new Hono();
  app.use(spoil(server.armory));
  app.route('/', interactionRoutes(server));
  app.route('/', webhookRoutes(server));
  app.use(requireToken(server.token));
  app.use(server.limits.global);
  for (const routes of [
    gatewayRoutes,
    applicationRoutes,
    commandRoutes,
    channelRoutes,
    guildRoutes,
    userRoutes,
  ]) {
    app.route('/', routes(server));
  }
  app.notFound(() => refuse.notFound().getResponse());
  app.onError(answerError);
  return app;
}

function answerError(error: Error, _c: Context): Response {
  if (error instanceof HTTPException) return error.getResponse();
  process.stderr.write(`local Discord: ${error.stack}\n`);
  return Response.json({ message: '500: Internal Server Error', code: 0 }, { status: 500 });
}

/** The bot's token, on every route but those whose address carries an interaction's own. */
function requireToken(token: string): MiddlewareHandler {
  const wanted = `Bot ${token}`;
  return async (c, next) => {
    if (c.req.header('authorization') !== wanted) throw refuse.unauthorized();
    await next();
  };
}

/** Lets the faults that wait for a request spoil it. */
function spoil(armory: Armory): MiddlewareHandler {
  return async (c, next) => {
    const fault = armory.takeForRequest(`${c.req.method} ${c.req.path}`);
    if (fault?.kind === 'rate-limit')
      return tooMany(fault.retryAfter ?? 1, fault.scope === 'route' ? 'user' : 'global');
    if (fault?.kind === 'error')
      return Response.json({ message: `${fault.status}`, code: 0 }, { status: fault.status });
    if (fault?.kind === 'outage')
      return Response.json({ message: '503: Service Unavailable', code: 0 }, { status: 503 });
    await next();
    if (fault?.kind === 'late') await new Promise((done) => setTimeout(done, fault.ms));
    return undefined;
  };
}
