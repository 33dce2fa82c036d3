import type { Armory } from '../faults/armory.ts';
import type { Gateway } from '../gateway/gateway.ts';
import type { Stage } from '../interactions/stage.ts';
import type { SchemaCheck } from '../validation/check-schema.ts';
import type { RateLimits } from './rate-limits.ts';

/** All that the REST routes work on. */
export type Server = Stage & {
  gateway: Gateway;
  armory: Armory;
  check: SchemaCheck;
  limits: RateLimits;
  token: string;
  gatewayUrl: () => string;
};
