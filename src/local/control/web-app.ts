import { type Context, type Handler, Hono, type MiddlewareHandler } from 'hono';
import { causeFault } from '../faults/cause-fault.ts';
import { readFault } from '../faults/read-fault.ts';
import { isLoopback } from '../loopback.ts';
import { createRest } from '../rest/app.ts';
import type { Server } from '../rest/server.ts';

export type WebOptions = { reset: () => void; page: boolean };

/** Everything that is served over HTTP: REST, the control endpoint, attachments, the page. */
export async function createWebApp(server: Server, options: WebOptions): Promise<Hono> {
  const { reset, page } = options;
  const { world, armory } = server;
  const app = new Hono();
  app.route('/api/v10', createRest(server));
  app.use(refuseStrangers);
  app.get('/control/faults', (c) => c.json(armory.report()));
  app.post('/control/faults', async (c) => {
    const fault = readFault(await c.req.json().catch(() => undefined));
    return typeof fault === 'string' ? c.json({ error: fault }, 400) : c.json(causeFault(server, fault));
  });
  app.post('/control/reset', (c) => {
    reset();
    return c.body(null, 204);
  });
  app.get('/attachments/:channel/:id/:name', (c) => {
    const file = world.files.get(c.req.param('id'));
    if (!file) return c.notFound();
    const headers = {
      'content-type': file.contentType,
      'content-disposition': 'attachment',
      'x-content-type-options': 'nosniff',
    };
    return c.body(new Uint8Array(file.data), 200, headers);
  });
  app.all('/api/*', (c) => c.json({ message: '404: Not Found', code: 0 }, 404));
  if (page) app.get('*', await servePage());
  return app;
}

/** Serves the page's files, with the headers that they bring. */
async function servePage(): Promise<Handler> {
  const { openPageFiles } = await import('../page/files.ts');
  const find = await openPageFiles();
  return (c) => {
    const file = find(c.req.path);
    if (!file) return c.notFound();
    const body = typeof file.body === 'string' ? file.body : new Uint8Array(file.body);
    return c.body(body, 200, {
      'content-type': file.contentType,
      'x-content-type-options': 'nosniff',
      ...file.headers,
    });
  };
}

/** A page of another site must not reach in: its requests carry its own origin, or a name that is not this machine's. */
const refuseStrangers: MiddlewareHandler = async (c, next) => {
  if (isStranger(c)) return c.json({ error: 'Only pages of this server may do that.' }, 403);
  await next();
  return undefined;
};

function isStranger(c: Context): boolean {
  return isForeign(c.req.header('host'), c.req.header('origin'));
}

/** Does a request's Host name another machine, or its Origin another site? */
export function isForeign(host: string | undefined, origin: string | undefined): boolean {
  const named = host === undefined ? undefined : `http://${host}`;
  if (named === undefined || !URL.canParse(named) || !isLoopback(new URL(named).hostname)) return true;
  return origin !== undefined && origin !== named;
}
