import { close, knownIntents, privilegedIntents } from './opcodes.ts';

/** Why a socket is closed, with Discord's code and words. */
export type Refusal = { code: number; reason: string };

export const refusals = {
  unknownOpcode: { code: close.unknownOpcode, reason: 'Unknown opcode.' },
  decodeError: { code: close.decodeError, reason: 'Error while decoding payload.' },
  notAuthenticated: { code: close.notAuthenticated, reason: 'Not authenticated.' },
  authenticationFailed: { code: close.authenticationFailed, reason: 'Authentication failed.' },
  alreadyAuthenticated: { code: close.alreadyAuthenticated, reason: 'Already authenticated.' },
  invalidSequence: { code: close.invalidSequence, reason: 'Invalid seq.' },
  rateLimited: { code: close.rateLimited, reason: 'You are being rate limited.' },
  invalidShard: { code: close.invalidShard, reason: 'Invalid shard.' },
  invalidIntents: { code: close.invalidIntents, reason: 'Invalid intent(s).' },
  disallowedIntents: { code: close.disallowedIntents, reason: 'Disallowed intent(s).' },
} satisfies Record<string, Refusal>;

export type Identify = { shard: readonly [number, number]; intents: number };

/** Reads op 2. Without a shard a bot is shard 0 of 1. */
export function readIdentify(
  d: unknown,
  rules: { token: string; privilegedIntents: boolean },
): Identify | Refusal {
  const { token, shard, intents } = (d ?? {}) as Record<string, unknown>;
  if (token !== rules.token) return refusals.authenticationFailed;
  const [index, count] = Array.isArray(shard) ? shard : [0, 1];
  const whole = Number.isInteger(index) && Number.isInteger(count);
  if (!whole || index < 0 || index >= count) return refusals.invalidShard;
  if (typeof intents !== 'number' || !Number.isInteger(intents) || (intents & ~knownIntents) !== 0) {
    return refusals.invalidIntents;
  }
  if (!rules.privilegedIntents && (intents & privilegedIntents) !== 0) return refusals.disallowedIntents;
  return { shard: [index, count], intents };
}
