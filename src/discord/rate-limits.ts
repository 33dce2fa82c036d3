import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** Milliseconds that somebody has to wait, 0 where they may go on. */
export type RateLimits = { readonly take: (user: string, guild: string | null) => Promise<number> };

/**
 * How much one member and one server may ask, counted in this process. Autocompletion counts too: a fast typist makes
 * about five a second.
 */
export const DEFAULT_LIMITS = {
  member: { points: 60, seconds: 20 },
  server: { points: 1200, seconds: 20 },
} as const;

type Budget = { readonly points: number; readonly seconds: number };

export function createRateLimits(
  limits: { readonly member: Budget; readonly server: Budget } = DEFAULT_LIMITS,
): RateLimits {
  const member = new RateLimiterMemory({ points: limits.member.points, duration: limits.member.seconds });
  const server = new RateLimiterMemory({ points: limits.server.points, duration: limits.server.seconds });
  return {
    take: async (user, guild) => {
      const waits = await Promise.all([waitFor(member, user), guild ? waitFor(server, guild) : 0]);
      return Math.max(...waits);
    },
  };
}

async function waitFor(limiter: RateLimiterMemory, key: string): Promise<number> {
  try {
    await limiter.consume(key);
    return 0;
  } catch (rejection) {
    if (rejection instanceof RateLimiterRes) return Math.max(1, rejection.msBeforeNext);
    throw rejection;
  }
}
