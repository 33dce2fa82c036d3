import { Hono } from 'hono';
import { identifiesADay } from '../gateway/gateway.ts';
import type { Server } from './server.ts';

export function gatewayRoutes({ gateway, limits, gatewayUrl }: Server): Hono {
  const app = new Hono();
  app.get('/gateway', (c) => c.json({ url: gatewayUrl() }));
  app.get('/gateway/bot', limits.bucket('GET /gateway/bot', 2, 1), (c) =>
    c.json({
      url: gatewayUrl(),
      shards: 1,
      session_start_limit: {
        total: identifiesADay,
        remaining: gateway.identifiesLeft(),
        reset_after: 86_400_000,
        max_concurrency: 16,
      },
    }),
  );
  return app;
}
