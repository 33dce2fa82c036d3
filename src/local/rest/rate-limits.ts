import { createHash } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';

export type RateLimitOptions = {
  /** `shown`: headers only, nothing is refused. */
  mode: 'enforced' | 'shown';
  /** Requests a second over all authenticated routes; Discord's is 50. */
  global: number;
};

type Window = { remaining: number; resetAt: number };

/** Makes the middleware that counts a route's requests by its major parameter (channel, server or webhook). */
export type RateLimits = {
  bucket(name: string, limit: number, seconds: number): MiddlewareHandler;
  /** Counts a request against the global limit; the answer 429 where it is used up. */
  global: MiddlewareHandler;
};

/** Windows are tidied away once there are this many. */
const most = 10_000;

/**
 * Discord's rate limits: a bucket for each route and major parameter, whose headers tell what is left. How large its
 * buckets are Discord does not publish; `rest/` uses figures that bots report. They run on this machine's clock, as
 * clients wait on theirs.
 */
export function createRateLimits({ mode, global }: RateLimitOptions): RateLimits {
  const windows = new Map<string, Window>();
  let second: Window = { remaining: global, resetAt: 0 };
  const open = (key: string, limit: number, seconds: number): Window => {
    const now = Date.now();
    const known = windows.get(key);
    if (known && known.resetAt > now) return known;
    if (windows.size > most)
      for (const [old, { resetAt }] of windows) if (resetAt <= now) windows.delete(old);
    const fresh = { remaining: limit, resetAt: now + seconds * 1000 };
    windows.set(key, fresh);
    return fresh;
  };
  return {
    bucket(name, limit, seconds) {
      const hash = createHash('md5').update(name).digest('hex');
      return async (c, next) => {
        const major = c.req.param('channel') ?? c.req.param('guild') ?? c.req.param('token') ?? '';
        const window = open(`${name} ${major}`, limit, seconds);
        const refused = window.remaining <= 0 && mode === 'enforced';
        if (window.remaining > 0) window.remaining--;
        const after = Math.max(0.001, (window.resetAt - Date.now()) / 1000);
        const headers = {
          'X-RateLimit-Limit': String(limit),
          'X-RateLimit-Remaining': String(
            mode === 'shown' ? Math.max(1, window.remaining) : window.remaining,
          ),
          'X-RateLimit-Reset': (window.resetAt / 1000).toFixed(3),
          'X-RateLimit-Reset-After': after.toFixed(3),
          'X-RateLimit-Bucket': hash,
        };
        if (refused) return tooMany(after, 'user', headers);
        await next();
        for (const [key, value] of Object.entries(headers)) c.res.headers.set(key, value);
        return undefined;
      };
    },
    async global(_c, next) {
      const now = Date.now();
      if (second.resetAt <= now) second = { remaining: global, resetAt: now + 1000 };
      if (second.remaining <= 0 && mode === 'enforced')
        return tooMany((second.resetAt - now) / 1000, 'global');
      second.remaining--;
      await next();
      return undefined;
    },
  };
}

/** The answer 429, as Discord writes it. `after` in seconds. */
export function tooMany(
  after: number,
  scope: 'user' | 'global' | 'shared',
  headers: Record<string, string> = {},
): Response {
  const body = { message: 'You are being rate limited.', retry_after: after, global: scope === 'global' };
  const more: Record<string, string> = scope === 'global' ? { 'X-RateLimit-Global': 'true' } : {};
  return Response.json(body, {
    status: 429,
    headers: {
      ...headers,
      ...more,
      'Retry-After': String(Math.ceil(after)),
      'X-RateLimit-Scope': scope,
      ...(scope === 'user' ? { 'X-RateLimit-Reset-After': after.toFixed(3) } : {}),
    },
  });
}
