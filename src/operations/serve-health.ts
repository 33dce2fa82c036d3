import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import type { Metrics } from './metrics.ts';

export type Health = {
  /** Is the bot connected and able to answer? */
  readonly isReady: () => boolean;
  readonly metrics: Metrics;
};

/**
 * `/healthz` (the process lives), `/readyz` (it is connected) and `/metrics` (Prometheus) on a port of all
 * addresses, so that a container's probes reach it. Resolves with what ends it.
 */
export function serveHealth(
  port: number,
  { isReady, metrics }: Health,
): Promise<{ readonly port: number; readonly stop: () => Promise<void> }> {
  const app = new Hono();
  app.get('/healthz', (c) => c.text('ok'));
  app.get('/readyz', (c) => (isReady() ? c.text('ready') : c.text('not connected', 503)));
  app.get('/metrics', async (c) =>
    c.text(await metrics.registry.metrics(), 200, { 'content-type': metrics.registry.contentType }),
  );
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port }, ({ port: bound }) =>
      resolve({ port: bound, stop: () => new Promise((stopped) => server.close(() => stopped())) }),
    );
    server.once('error', reject);
  });
}
