/** Gateway opcodes and close codes (Discord's documentation, "Opcodes and Status Codes"). */
export const op = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  presence: 3,
  voice: 4,
  resume: 6,
  reconnect: 7,
  requestMembers: 8,
  invalidSession: 9,
  hello: 10,
  ack: 11,
  soundboard: 31,
} as const;

export const close = {
  unknownError: 4000,
  unknownOpcode: 4001,
  decodeError: 4002,
  notAuthenticated: 4003,
  authenticationFailed: 4004,
  alreadyAuthenticated: 4005,
  invalidSequence: 4007,
  rateLimited: 4008,
  sessionTimedOut: 4009,
  invalidShard: 4010,
  invalidVersion: 4012,
  invalidIntents: 4013,
  disallowedIntents: 4014,
} as const;

/** Intents (Discord's documentation, "Gateway Intents"). */
export const intent = {
  guilds: 1,
  guildMembers: 2,
  presences: 256,
  guildMessages: 512,
  directMessages: 4096,
  messageContent: 32768,
};
/** Every bit that is in use: 0 to 16, 20, 21, 24, 25. */
export const knownIntents = 0x1ffff | (3 << 20) | (3 << 24);
export const privilegedIntents = intent.guildMembers | intent.presences | intent.messageContent;
